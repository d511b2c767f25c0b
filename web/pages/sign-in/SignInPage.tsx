import { Button, Center, Paper, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type FormEvent, useState } from 'react';
import { forgetEverything, scopeOf } from '../../components/api.ts';
import { useUrl } from '../../components/use-search.ts';
import { ErrorNotice, type Problem } from '../../ui/ErrorNotice.tsx';
import { signIn as words } from '../../words/sign-in.ts';

export function SignInPage() {
  const [url] = useUrl();
  const [error, setError] = useState<Problem>();
  const [isBusy, setBusy] = useState(false);
  const form = useForm({ initialValues: { email: '', password: '' } });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    try {
      await scopeOf(undefined).api.POST('/v1/signIn', { body: form.values });
      forgetEverything();
      location.assign(url.continue?.startsWith('/') && !url.continue.startsWith('//') ? url.continue : '/');
    } catch (refused) {
      setError(refused as Problem);
      setBusy(false);
    }
  };
  return (
    <Center mih="100vh" p="md">
      <Paper withBorder p="xl" w={400} component="main">
        <form onSubmit={(event) => void submit(event)}>
          <Stack>
            <Title order={1} size="h3">
              {words.title}
            </Title>
            <TextInput
              label={words.email}
              type="email"
              autoComplete="username webauthn"
              required
              {...form.getInputProps('email')}
            />
            <PasswordInput label={words.password} autoComplete="current-password" required {...form.getInputProps('password')} />
            <ErrorNotice error={error} />
            <Button type="submit" loading={isBusy}>
              {words.submit}
            </Button>
          </Stack>
        </form>
      </Paper>
    </Center>
  );
}
