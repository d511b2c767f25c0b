import { Button, Group, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { ErrorNotice, type Problem } from './ErrorNotice.tsx';

interface SectionFormProps {
  /** The verb on its button. */
  action: string;
  /** False: nothing has been changed yet, or a field says what is missing. */
  isReady: boolean;
  isBusy: boolean;
  error?: Problem | null | undefined;
  onSubmit: () => void;
  children: ReactNode;
}

/** A form that stands in the page itself, within a section. What was typed stays when it is refused. */
export function SectionForm({ action, isReady, isBusy, error, onSubmit, children }: SectionFormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) onSubmit();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {children}
        <ErrorNotice error={error} />
        <Group justify="flex-end">
          <Button type="submit" variant="default" loading={isBusy} disabled={!isReady}>
            {action}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
