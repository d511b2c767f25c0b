import { Drawer, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import type { Problem } from './ErrorNotice.tsx';
import { FormEnd } from './FormEnd.tsx';
import { ui } from './words.ts';

interface FormDrawerProps {
  opened: boolean;
  title: string;
  /** The verb, as on the button that led here. */
  action: string;
  /** False: the form cannot be sent as it stands, and its fields say why. */
  isReady?: boolean;
  isBusy: boolean;
  error?: Problem | null | undefined;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form beside its page. What was typed stays when it is refused; closing it, by any means, changes nothing. */
export function FormDrawer({
  opened,
  title,
  action,
  isReady = true,
  isBusy,
  error,
  onSubmit,
  onClose,
  children,
}: FormDrawerProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) onSubmit();
  };
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={title}
      position="right"
      size="lg"
      closeButtonProps={{ 'aria-label': ui.close }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          {children}
          <FormEnd action={action} isReady={isReady} isBusy={isBusy} error={error} onCancel={onClose} />
        </Stack>
      </form>
    </Drawer>
  );
}
