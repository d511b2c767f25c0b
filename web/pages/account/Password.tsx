import { Button, Modal, PasswordInput, Stack, TextInput, VisuallyHidden } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { countTokens, TokensThatStay } from '../../components/TokensThatStay.tsx';
import { useChange, useGet } from '../../components/use-api.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import { account } from '../../words/account.ts';

const words = account.password;

export function Password() {
  const { data: methods } = useGet('/v1/signInMethods');
  const [opened, { open, close }] = useDisclosure();
  const [tokensThatStay, setTokensThatStay] = useState(0);
  const changed = async () => {
    close();
    setTokensThatStay(await countTokens());
  };
  return (
    <Section
      title={words.title}
      note={methods && !methods.password ? words.none : words.hint}
      action={
        methods?.password && (
          <Button variant="default" onClick={open}>
            {words.change}
          </Button>
        )
      }
    >
      <Modal opened={opened} onClose={close} title={words.change} centered>
        <ChangePassword onDone={() => void changed()} />
      </Modal>
      <Modal opened={tokensThatStay > 0} onClose={() => setTokensThatStay(0)} title={account.tokens.afterPassword.title} centered>
        <TokensThatStay count={tokensThatStay} onDone={() => setTokensThatStay(0)} />
      </Modal>
    </Section>
  );
}

function ChangePassword({ onDone }: { onDone: () => void }) {
  const { data: session } = useGet('/v1/session');
  const form = useForm({ initialValues: { password: '' } });
  const change = useChange(
    (api, password: string) => api.PUT('/v1/signInMethods/password', { body: { password } }),
    ['/v1/session', '/v1/signInMethods'],
  );
  const submit = form.onSubmit(({ password }) =>
    change.mutate(password, {
      onSuccess: () => {
        notifications.show({ message: words.done });
        onDone();
      },
    }),
  );
  return (
    <form onSubmit={submit}>
      <Stack>
        <VisuallyHidden>
          {/* By this, password managers know whose password they keep. */}
          <TextInput label={words.email} value={session?.email ?? ''} readOnly autoComplete="username" tabIndex={-1} />
        </VisuallyHidden>
        <PasswordInput
          label={words.label}
          description={words.labelHint}
          autoComplete="new-password"
          required
          data-autofocus
          {...form.getInputProps('password')}
        />
        <ErrorNotice error={change.error} />
        <Button type="submit" loading={change.isPending}>
          {words.submit}
        </Button>
      </Stack>
    </form>
  );
}
