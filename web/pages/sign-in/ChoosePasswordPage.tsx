import { Anchor, PasswordInput, Skeleton, Stack, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { components } from '../../../client/schema.ts';
import { scopeOf } from '../../components/api.ts';
import { OpenPageCard } from '../../components/OpenPageCard.tsx';
import { SignInSteps } from '../../components/sign-in/SignInSteps.tsx';
import { SubmitButton } from '../../components/sign-in/SubmitButton.tsx';
import type { SignInState } from '../../components/sign-in/sign-in-state.ts';
import { countTokens, TokensThatStay } from '../../components/TokensThatStay.tsx';
import { useAttempt } from '../../components/use-attempt.ts';
import { useLinkToken } from '../../components/use-link-token.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { account } from '../../words/account.ts';
import { signIn as words } from '../../words/sign-in.ts';
import { goOn } from './go-on.ts';

type LinkFacts = components['schemas']['LinkFacts'];

/** Where the links of both mails lead: the invitation, and the new password for a forgotten one. */
export function ChoosePasswordPage() {
  const token = useLinkToken();
  const look = useAttempt();
  const [facts, setFacts] = useState<LinkFacts>();
  const [begun, setBegun] = useState<SignInState>();
  const [tokensThatStay, setTokensThatStay] = useState(0);
  const arrive = async () => {
    const count = await countTokens();
    if (count === 0) goOn('/');
    else setTokensThatStay(count);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each token
  useEffect(() => {
    setFacts(undefined);
    if (!token) return;
    void look.run(async () => {
      setFacts((await scopeOf(undefined).api.POST('/v1/signInLinks/actions/look/invoke', { body: { token } })).data);
    });
  }, [token]);

  if (tokensThatStay > 0)
    return (
      <OpenPageCard title={account.tokens.afterPassword.title}>
        <TokensThatStay count={tokensThatStay} onDone={() => goOn('/')} />
      </OpenPageCard>
    );
  if (begun)
    return (
      <OpenPageCard title={words.secondFactor.title}>
        <SignInSteps continueTo="/" begun={begun} onSignedIn={() => void arrive()} />
      </OpenPageCard>
    );
  const title = words.link.titles[facts?.kind ?? (location.pathname === '/welcome' ? 'invitation' : 'reset')];
  const problem = token === null ? { message: words.link.missing } : look.error;
  return (
    <OpenPageCard title={title}>
      {problem ? (
        <>
          <ErrorNotice error={problem} />
          <Anchor component={Link} to="/forgotten" size="sm" ta="center">
            {words.link.askAgain}
          </Anchor>
        </>
      ) : facts && token ? (
        <ChoosePassword
          facts={facts}
          token={token}
          onAnswer={(state) => (state.state === 'signedIn' ? void arrive() : setBegun(state))}
        />
      ) : (
        <Skeleton h={160} />
      )}
    </OpenPageCard>
  );
}

interface ChoosePasswordProps {
  facts: LinkFacts;
  token: string;
  onAnswer: (state: SignInState) => void;
}

function ChoosePassword({ facts, token, onAnswer }: ChoosePasswordProps) {
  const form = useForm({ initialValues: { password: '' } });
  const { run, isBusy, error } = useAttempt();
  const submit = form.onSubmit(
    ({ password }) =>
      void run(async () => {
        const body = { token, password };
        const { data } = await scopeOf(undefined).api.POST('/v1/signInLinks/actions/follow/invoke', { body });
        if (data) onAnswer(data);
      }),
  );
  const { kind, email, organization, displayName } = facts;
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text size="sm">
          {kind === 'invitation' ? words.link.welcome(displayName, organization) : words.link.whose(email, organization)}
        </Text>
        <VisuallyHidden>
          {/* By this, password managers know whose password they keep. */}
          <TextInput label={words.email} value={email} readOnly autoComplete="username" tabIndex={-1} />
        </VisuallyHidden>
        <PasswordInput
          label={words.link.password}
          description={words.link.passwordHint}
          autoComplete="new-password"
          required
          {...form.getInputProps('password')}
        />
        <SubmitButton label={words.link.submit[kind]} error={error} isBusy={isBusy} />
      </Stack>
    </form>
  );
}
