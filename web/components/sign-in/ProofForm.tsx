import { Button, PasswordInput, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { signIn as words } from '../../words/sign-in.ts';
import { scopeOf } from '../api.ts';
import { OwnScope } from '../OwnScope.tsx';
import { type Answer, useGet } from '../use-api.ts';
import { useAttempt } from '../use-attempt.ts';
import { hasPasskeys, proveByPasskey } from './passkey.ts';
import { digitsOf } from './SecondFactorStep.tsx';
import { SubmitButton } from './SubmitButton.tsx';

type Way = 'password' | 'code' | 'recoveryCode';

/** Proves within a session who one is, by any one thing that one signs in with. */
export const ProofForm = ({ onProved }: { onProved: () => void }) => (
  <OwnScope>
    <WithMethods onProved={onProved} />
  </OwnScope>
);

function WithMethods({ onProved }: { onProved: () => void }) {
  const { data } = useGet('/v1/signInMethods');
  return data ? <Ways methods={data} onProved={onProved} /> : <Skeleton h={140} />;
}

function Ways({ methods, onProved }: { methods: Answer<'/v1/signInMethods'>; onProved: () => void }) {
  const ways = waysOf(methods);
  const [way, setWay] = useState(ways[0]);
  const form = useForm({ initialValues: { proof: '' } });
  const attempt = useAttempt();
  const submit = form.onSubmit(async ({ proof }) => {
    if (way === undefined) return;
    const body = { [way]: way === 'code' ? digitsOf(proof) : proof };
    const isDone = await attempt.run(() => scopeOf(undefined).api.POST('/v1/session/actions/reauthenticate/invoke', { body }));
    if (isDone) onProved();
  });
  const withPasskey = async () => {
    const isDone = await attempt.run(async () => {
      if (!(await proveByPasskey(scopeOf(undefined).api))) throw new Error(words.passkeyFailed);
    });
    if (isDone) onProved();
  };
  const signInAnew = async () => {
    const here = location.pathname + location.search;
    await scopeOf(undefined).api.POST('/v1/session/actions/signOut/invoke');
    location.assign(`/sign-in?${new URLSearchParams({ continue: here })}`);
  };
  const hasPasskey = methods.passkeys.length > 0 && hasPasskeys();
  const Field = way === 'password' ? PasswordInput : TextInput;
  if (way === undefined && !hasPasskey)
    return (
      <Stack>
        <Text size="sm">{words.proof.bySigningIn}</Text>
        <Button onClick={() => void signInAnew()}>{words.proof.signInAnew}</Button>
      </Stack>
    );
  return (
    <Stack>
      <Text size="sm">{words.proof.hint}</Text>
      {way && (
        <form
          onSubmit={(event) => {
            // It may stand inside another form's dialog, which this must not submit.
            event.stopPropagation();
            submit(event);
          }}
        >
          <Stack>
            <Field
              key={way}
              label={words.proof.ways[way]}
              autoComplete={way === 'password' ? 'current-password' : way === 'code' ? 'one-time-code' : 'off'}
              autoFocus
              required
              {...form.getInputProps('proof')}
            />
            <SubmitButton label={words.proof.submit} error={attempt.error} isBusy={attempt.isBusy} />
          </Stack>
        </form>
      )}
      <Stack gap={4}>
        {ways
          .filter((each) => each !== way)
          .map((each) => (
            <Button
              key={each}
              variant="subtle"
              onClick={() => {
                form.reset();
                setWay(each);
              }}
            >
              {words.proof.use[each]}
            </Button>
          ))}
        {hasPasskey && (
          <Button variant={way ? 'subtle' : 'filled'} onClick={() => void withPasskey()}>
            {words.secondFactor.usePasskey}
          </Button>
        )}
      </Stack>
    </Stack>
  );
}

const waysOf = ({ password, totp, recoveryCodes }: Answer<'/v1/signInMethods'>): Way[] => [
  ...(password ? (['password'] as const) : []),
  ...(totp ? (['code'] as const) : []),
  ...(recoveryCodes > 0 ? (['recoveryCode'] as const) : []),
];
