import { Button, Group } from '@mantine/core';
import { ErrorNotice, type Problem } from './ErrorNotice.tsx';
import { ui } from './words.ts';

interface FormEndProps {
  /** The verb, as on the button that led here. */
  action: string;
  isReady?: boolean;
  isBusy: boolean;
  error?: Problem | null | undefined;
  onCancel: () => void;
}

/** How a form ends that can be left: what was wrong with it, the way out, and its verb. */
export const FormEnd = ({ action, isReady = true, isBusy, error, onCancel }: FormEndProps) => (
  <>
    <ErrorNotice error={error} />
    <Group justify="flex-end">
      <Button variant="default" onClick={onCancel}>
        {ui.cancel}
      </Button>
      <Button type="submit" loading={isBusy} disabled={!isReady}>
        {action}
      </Button>
    </Group>
  </>
);
