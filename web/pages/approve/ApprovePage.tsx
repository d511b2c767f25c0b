import { Button, List, Skeleton, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { components } from '../../../client/schema.ts';
import { scopeOf } from '../../components/api.ts';
import { OpenPageCard } from '../../components/OpenPageCard.tsx';
import { useAttempt } from '../../components/use-attempt.ts';
import { useLinkToken } from '../../components/use-link-token.ts';
import { useUrl } from '../../components/use-search.ts';
import { Ago } from '../../ui/Ago.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { approve as words } from '../../words/approve.ts';
import { refusalInWords } from './refusal.ts';

type Invitation = components['schemas']['ConsentInvitation'];

/**
 * Where the mail's "Approve Connection Now" leads, and where a refusal at Webex comes back to. Looking uses nothing up; only whoever
 * accepts at Webex does.
 */
export function ApprovePage() {
  const token = useLinkToken();
  const [{ refused }] = useUrl();
  const look = useAttempt();
  const [invitation, setInvitation] = useState<Invitation>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each token
  useEffect(() => {
    setInvitation(undefined);
    if (!token) return;
    void look.run(async () => {
      setInvitation((await scopeOf(undefined).api.POST('/v1/consentInvitations/actions/read/invoke', { body: { token } })).data);
    });
  }, [token]);

  if (token === null) return <NotApproved text={refused === undefined ? words.missing : refusalInWords(refused)} />;
  if (look.error) return <NotApproved text={look.error.message} />;
  if (!invitation || !token)
    return (
      <OpenPageCard title={words.title}>
        <Skeleton h={240} />
      </OpenPageCard>
    );
  if (invitation.state !== 'open') return <NotApproved text={refusalInWords(`consent.${invitation.state}`)} />;
  return <Approve token={token} invitation={invitation} />;
}

/** Nothing is left to do here: the sentence says what to do instead. */
const NotApproved = ({ text }: { text: string }) => (
  <OpenPageCard title={words.notDone}>
    <Text role="alert">{text}</Text>
  </OpenPageCard>
);

function Approve({ token, invitation }: { token: string; invitation: Invitation }) {
  const { run, isBusy, error } = useAttempt();
  const { providerName, customerName, serviceName, permissions, expiresAt } = invitation;
  const login = () =>
    void run(async () => {
      const { data } = await scopeOf(undefined).api.POST('/v1/consentInvitations/actions/begin/invoke', { body: { token } });
      if (data) location.assign(data.url);
    });
  return (
    <OpenPageCard title={words.title} wide>
      <Text>{words.asks(providerName, customerName, serviceName)}</Text>
      <Text size="sm">{words.why}</Text>
      <Stack gap={4}>
        <Text size="sm" fw={500} id="permissions">
          {words.permissions}
        </Text>
        <List size="sm" aria-labelledby="permissions" withPadding>
          {permissions.map(({ scope, description }) => (
            <List.Item key={scope}>{description}</List.Item>
          ))}
        </List>
      </Stack>
      <Text size="sm">{words.who}</Text>
      <ErrorNotice error={error} />
      <Button onClick={login} loading={isBusy}>
        {words.login}
      </Button>
      <Text size="xs" c="dimmed" component="div">
        {words.expires} <Ago time={expiresAt} />. {words.safe}
      </Text>
    </OpenPageCard>
  );
}
