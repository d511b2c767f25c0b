import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { ErrorNotice, type Problem } from './ErrorNotice.tsx';
import { ui } from './words.ts';

interface ConfirmDialogProps {
  opened: boolean;
  title: string;
  /** What will happen, and what goes along. */
  children: ReactNode;
  /** The verb, as on the button that led here. */
  action: string;
  /** To be typed, where more than one thing is destroyed. */
  typed?: string | undefined;
  /** False: nothing can be done, and the children say why. */
  isPossible?: boolean;
  isBusy: boolean;
  error?: Problem | null | undefined;
  onConfirm: () => void;
  onClose: () => void;
}

/** For what cannot be undone. Closing it, by any means, does nothing. */
export function ConfirmDialog({
  opened,
  title,
  children,
  action,
  typed,
  isPossible = true,
  isBusy,
  error,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const [text, setText] = useState('');
  const close = () => {
    setText('');
    onClose();
  };
  return (
    <Modal opened={opened} onClose={close} title={title} centered>
      <Stack>
        <Text component="div" size="sm">
          {children}
        </Text>
        {typed !== undefined && (
          <TextInput
            label={ui.typeToConfirm(typed)}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            autoComplete="off"
            data-autofocus
          />
        )}
        <ErrorNotice error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {ui.cancel}
          </Button>
          <Button
            color="red"
            loading={isBusy}
            disabled={!isPossible || (typed !== undefined && text.trim() !== typed)}
            onClick={onConfirm}
          >
            {action}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
