import { Button, Stack, Text } from '@mantine/core';
import { ErrorNotice, type Problem } from '../../ui/ErrorNotice.tsx';
import { signIn as words } from '../../words/sign-in.ts';
import { useWait } from './use-wait.ts';

interface SubmitButtonProps {
  label: string;
  error: Problem | undefined;
  isBusy: boolean;
  variant?: 'filled' | 'default';
}

const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });
const countdown = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** With what went wrong above it; after too many tries it says when the next one is possible, and waits. */
export function SubmitButton({ label, error, isBusy, variant = 'filled' }: SubmitButtonProps) {
  const wait = useWait(error);
  return (
    <Stack gap="sm">
      <ErrorNotice error={error} />
      <Button type="submit" loading={isBusy} disabled={wait !== undefined} variant={variant}>
        {wait === undefined ? label : words.tryAgainIn(countdown(wait.secondsLeft))}
      </Button>
      {wait && (
        <Text size="sm" c="dimmed" ta="center">
          {words.tryAgainAt(clock.format(wait.until))}
        </Text>
      )}
    </Stack>
  );
}
