import { Anchor, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { scopeOf } from '../../components/api.ts';
import { OpenPageCard } from '../../components/OpenPageCard.tsx';
import { SubmitButton } from '../../components/sign-in/SubmitButton.tsx';
import { useAttempt } from '../../components/use-attempt.ts';
import { signIn as words } from '../../words/sign-in.ts';

/** Has a link to a new password sent; what it says afterwards is the same whether somebody has the address or not. */
export function ForgottenPage() {
  const form = useForm({ initialValues: { email: '' } });
  const { run, isBusy, error } = useAttempt();
  const [sentTo, setSentTo] = useState<string>();
  const submit = form.onSubmit(
    ({ email }) =>
      void run(async () => {
        await scopeOf(undefined).api.POST('/v1/passwordResets', { body: { email } });
        setSentTo(email);
      }),
  );
  const back = (
    <Anchor component={Link} to="/sign-in" size="sm" ta="center">
      {words.reset.back}
    </Anchor>
  );
  if (sentTo !== undefined)
    return (
      <OpenPageCard title={words.reset.sentTitle}>
        <Text size="sm" role="status">
          {words.reset.sent(sentTo)}
        </Text>
        <Text size="sm" c="dimmed">
          {words.reset.nothingCame}
        </Text>
        {back}
      </OpenPageCard>
    );
  return (
    <OpenPageCard title={words.reset.title}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{words.reset.hint}</Text>
          <TextInput label={words.email} type="email" autoComplete="username" required {...form.getInputProps('email')} />
          <SubmitButton label={words.reset.submit} error={error} isBusy={isBusy} />
          {back}
        </Stack>
      </form>
    </OpenPageCard>
  );
}
