import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { signIn as words } from '../../words/sign-in.ts';
import { scopeOf } from '../api.ts';
import { useAttempt } from '../use-attempt.ts';
import { SubmitButton } from './SubmitButton.tsx';
import type { SignInState } from './sign-in-state.ts';
import { usePasskey } from './use-passkey.ts';

interface SecondFactorStepProps {
  asked: SignInState;
  onAnswer: (state: SignInState) => void;
  onBack: () => void;
}

/** What a code of an app is typed as: with a space in the middle, often. */
export const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** The second half of signing in, for whoever set up an app or a passkey. */
export function SecondFactorStep({ asked, onAnswer, onBack }: SecondFactorStepProps) {
  const factors = asked.secondFactors ?? [];
  const ways = factors.filter((factor) => factor !== 'passkey');
  const [way, setWay] = useState(ways[0]);
  const form = useForm({ initialValues: { code: '' } });
  const attempt = useAttempt();
  const passkey = usePasskey(onAnswer);
  const submit = form.onSubmit(
    ({ code }) =>
      void attempt.run(async () => {
        const ticket = asked.ticket ?? '';
        const answer = way === 'totp' ? { code: digitsOf(code) } : { recoveryCode: code.trim() };
        const { data } = await scopeOf(undefined).api.POST('/v1/signIn/secondFactor', { body: { ticket, ...answer } });
        if (data) onAnswer(data);
      }),
  );
  const other = ways.find((each) => each !== way);
  const { secondFactor } = words;
  return (
    <Stack>
      {way === undefined ? (
        <Text size="sm">{secondFactor.passkeyOnly}</Text>
      ) : (
        <form onSubmit={submit}>
          <Stack>
            <TextInput
              key={way}
              label={way === 'totp' ? secondFactor.code : secondFactor.recoveryCode}
              description={way === 'totp' ? secondFactor.codeHint : secondFactor.recoveryCodeHint}
              autoComplete={way === 'totp' ? 'one-time-code' : 'off'}
              inputMode={way === 'totp' ? 'numeric' : 'text'}
              spellCheck={false}
              data-autofocus
              autoFocus
              required
              ff="monospace"
              {...form.getInputProps('code')}
            />
            <SubmitButton label={secondFactor.submit} error={attempt.error ?? passkey.error} isBusy={attempt.isBusy} />
          </Stack>
        </form>
      )}
      <Stack gap={4}>
        {factors.includes('passkey') && (
          <Button variant={way ? 'subtle' : 'filled'} loading={passkey.isBusy} onClick={() => void passkey.use()}>
            {secondFactor.usePasskey}
          </Button>
        )}
        {other && (
          <Button
            variant="subtle"
            onClick={() => {
              form.reset();
              setWay(other);
            }}
          >
            {other === 'totp' ? secondFactor.useCode : secondFactor.useRecoveryCode}
          </Button>
        )}
        <Button variant="subtle" color="gray" onClick={onBack}>
          {secondFactor.back}
        </Button>
      </Stack>
    </Stack>
  );
}
