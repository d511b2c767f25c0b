import { Alert, Button, Code, Group, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { ui } from './words.ts';

/** What went wrong, as whoever asked knows it: a message, and perhaps each problem by itself. */
export interface Problem {
  message: string;
  problems?: readonly string[];
  trackingId?: string | undefined;
}

interface ErrorNoticeProps {
  error: Problem | null | undefined;
  onRetry?: () => void;
}

/** What happened, why, what to do; the tracking id behind a toggle. Announced to screen readers when it appears. */
export function ErrorNotice({ error, onRetry }: ErrorNoticeProps) {
  const [open, setOpen] = useState(false);
  if (!error) return null;
  const { message, problems = [], trackingId } = error;
  const others = problems.filter((problem) => problem !== message);
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle size={18} />} role="alert" title={message}>
      {(others.length > 0 || onRetry || trackingId) && (
        <Stack gap="xs">
          {others.length > 0 && (
            <List size="sm">
              {others.map((problem) => (
                <List.Item key={problem}>{problem}</List.Item>
              ))}
            </List>
          )}
          <Group gap="xs">
            {onRetry && (
              <Button size="compact-sm" variant="default" onClick={onRetry}>
                {ui.tryAgain}
              </Button>
            )}
            {trackingId && (
              <Button size="compact-sm" variant="subtle" color="gray" aria-expanded={open} onClick={() => setOpen(!open)}>
                {ui.details}
              </Button>
            )}
          </Group>
          {open && trackingId && (
            <Text size="xs">
              <Code>{ui.trackingId(trackingId)}</Code>
            </Text>
          )}
        </Stack>
      )}
    </Alert>
  );
}
