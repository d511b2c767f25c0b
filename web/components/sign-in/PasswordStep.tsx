import { Alert, Anchor, Button, Divider, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconFingerprint } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { signIn as words } from '../../words/sign-in.ts';
import { scopeOf } from '../api.ts';
import { useAttempt } from '../use-attempt.ts';
import { hasPasskeys } from './passkey.ts';
import { SubmitButton } from './SubmitButton.tsx';
import type { SignInState } from './sign-in-state.ts';
import { usePasskey } from './use-passkey.ts';
import { leaveForIssuer, useSingleSignOn } from './use-single-sign-on.ts';

interface PasswordStepProps {
  email?: string | undefined;
  continueTo: string;
  onAnswer: (state: SignInState) => void;
}

/** All that somebody can begin with. */
export function PasswordStep({ email = '', continueTo, onAnswer }: PasswordStepProps) {
  const form = useForm({ initialValues: { email, password: '' } });
  const attempt = useAttempt();
  const singleSignOn = useSingleSignOn(form.values.email);
  const passkey = usePasskey(onAnswer);
  const submit = form.onSubmit(
    (values) =>
      void attempt.run(async () => {
        const { data } = await scopeOf(undefined).api.POST('/v1/signIn', { body: values });
        if (data) onAnswer(data);
      }),
  );
  return (
    <Stack>
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={words.email}
            type="email"
            autoComplete="username webauthn"
            required
            autoFocus={email === ''}
            {...form.getInputProps('email')}
          />
          {singleSignOn && (
            <Alert variant="light" p="sm">
              <Stack gap="xs" align="flex-start">
                <Text size="sm">
                  {singleSignOn.required
                    ? words.singleSignOn.required(singleSignOn.domain)
                    : words.singleSignOn.available(singleSignOn.domain)}
                </Text>
                <Button
                  size="xs"
                  variant={singleSignOn.required ? 'filled' : 'default'}
                  onClick={() => leaveForIssuer(singleSignOn, continueTo)}
                >
                  {words.singleSignOn.begin}
                </Button>
              </Stack>
            </Alert>
          )}
          <PasswordInput
            label={words.password}
            autoComplete="current-password"
            required
            autoFocus={email !== ''}
            {...form.getInputProps('password')}
          />
          <SubmitButton
            label={words.submit}
            error={attempt.error ?? passkey.error}
            isBusy={attempt.isBusy}
            variant={singleSignOn?.required ? 'default' : 'filled'}
          />
          <Anchor component={Link} to="/forgotten" size="sm" ta="center">
            {words.forgotten}
          </Anchor>
        </Stack>
      </form>
      {hasPasskeys() && (
        <>
          <Divider label={words.or} />
          <Button
            variant="default"
            leftSection={<IconFingerprint size={18} aria-hidden />}
            loading={passkey.isBusy}
            onClick={() => void passkey.use()}
          >
            {words.withPasskey}
          </Button>
        </>
      )}
    </Stack>
  );
}
