import { Button, Skeleton, Stack, Text } from '@mantine/core';
import { useGet } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { CopyText } from '../../ui/CopyText.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Section } from '../../ui/Section.tsx';
import { settings } from '../../words/settings.ts';
import { ConnectIssuer } from './ConnectIssuer.tsx';
import { type Connection, connectionOf } from './connection.ts';
import { DisconnectIssuer } from './DisconnectIssuer.tsx';
import { useDomains, verifiedOf } from './domains.ts';
import { SignOnSwitches } from './SignOnSwitches.tsx';
import { TrySignOn } from './TrySignOn.tsx';

const words = settings.signOn;

interface SignOnProps {
  orgId: string;
  mayChange: boolean;
}

/** The OpenID Connect issuer that an organization's people sign in at. */
export function SignOn({ orgId, mayChange }: SignOnProps) {
  const [url, change] = useUrl();
  const { data, error, refetch } = useGet('/v1/organizations/{orgId}/singleSignOn', { params: { path: { orgId } } });
  const { data: domains } = useDomains(orgId);
  const connection = data && connectionOf(data);
  const close = () => change({ drawer: undefined });
  const isOpen = (drawer: string) => mayChange && url.drawer === drawer;
  return (
    <Section
      title={words.title}
      note={words.hint}
      action={
        mayChange &&
        data && (
          <>
            {connection && (
              <Button size="compact-sm" variant="subtle" color="gray" onClick={() => change({ drawer: 'disconnect' })}>
                {words.disconnect}
              </Button>
            )}
            <Button size="compact-sm" variant="light" onClick={() => change({ drawer: 'connect' })}>
              {connection ? words.change : words.connect}
            </Button>
          </>
        )
      }
    >
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {!data && !error && <Skeleton h={60} />}
      {data && !connection && (
        <Text size="sm" c="dimmed">
          {words.none}
        </Text>
      )}
      {connection && domains && (
        <Stack gap="md">
          <ConnectionFacts connection={connection} verified={verifiedOf(domains)} />
          {mayChange && (
            <>
              <SignOnSwitches orgId={orgId} connection={connection} />
              <TrySignOn isEnabled={connection.enabled} domain={verifiedOf(domains)[0]} />
            </>
          )}
        </Stack>
      )}
      {data && isOpen('connect') && (
        <ConnectIssuer orgId={orgId} connection={connection} redirectUri={data.redirectUri} onClose={close} />
      )}
      {connection && isOpen('disconnect') && <DisconnectIssuer orgId={orgId} onClose={close} />}
    </Section>
  );
}

const ConnectionFacts = ({ connection, verified }: { connection: Connection; verified: readonly string[] }) => (
  <Facts
    facts={[
      { label: words.state, value: stateOf(connection, verified) },
      { label: words.issuer, value: <CopyText value={connection.issuer} label={words.issuer} /> },
      { label: words.clientId, value: <CopyText value={connection.clientId} label={words.clientId} /> },
      { label: words.secret, value: words.secretSet },
      { label: words.redirectUri, value: <CopyText value={connection.redirectUri} label={words.redirectUri} /> },
    ]}
  />
);

function stateOf({ enabled, required }: Connection, verified: readonly string[]): string {
  if (!enabled) return words.states.off;
  if (verified.length === 0) return words.states.noDomain;
  return (required ? words.states.only : words.states.beside)(verified.join(', '));
}
