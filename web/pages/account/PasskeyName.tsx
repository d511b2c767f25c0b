import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { ErrorNotice, type Problem } from '../../ui/ErrorNotice.tsx';
import { account } from '../../words/account.ts';

const words = account.passkeys;

interface PasskeyNameProps {
  name?: string;
  action: string;
  isBusy: boolean;
  error: Problem | null;
  onSubmit: (name: string) => void;
}

export function PasskeyName({ name = '', action, isBusy, error, onSubmit }: PasskeyNameProps) {
  const form = useForm({ initialValues: { name } });
  return (
    <form onSubmit={form.onSubmit((values) => onSubmit(values.name.trim()))}>
      <Stack>
        <TextInput
          label={words.name}
          description={words.nameHint}
          required
          maxLength={100}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <ErrorNotice error={error} />
        <Button type="submit" loading={isBusy}>
          {action}
        </Button>
      </Stack>
    </form>
  );
}
