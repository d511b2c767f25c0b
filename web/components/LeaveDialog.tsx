import { Button, Group, Modal, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { leave as words } from '../words/leave.ts';

interface LeaveDialogProps {
  /** Whether leaving now would lose something. */
  isAsked: boolean;
  title: string;
  text: string;
}

/** What would be lost is not left by mistake, neither within the console nor by closing it. */
export function LeaveDialog({ isAsked, title, text }: LeaveDialogProps) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: () => isAsked,
    enableBeforeUnload: isAsked,
    withResolver: true,
  });
  return (
    <Modal opened={status === 'blocked'} onClose={() => reset?.()} title={title} centered>
      <Text size="sm">{text}</Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={() => reset?.()}>
          {words.stay}
        </Button>
        <Button color="red" onClick={() => proceed?.()}>
          {words.leave}
        </Button>
      </Group>
    </Modal>
  );
}
