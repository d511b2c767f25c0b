import { Button, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ApiError, isApiError } from '../../components/api-error.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { device as words } from '../../words/device.ts';

/** Deleted, never there as far as whoever asks may know, or not for them to see. */
export function DeviceMissing({ error }: { error: ApiError }) {
  const { title, hint } = SAID[error.status] ?? { title: words.withheld, hint: error.message };
  return (
    <>
      <PageHeader title={title} />
      <Stack align="flex-start">
        <Text size="sm">{hint}</Text>
        {error.status !== 403 && (
          <Button component={Link} to="/devices" variant="default">
            {words.toDevices}
          </Button>
        )}
      </Stack>
    </>
  );
}

const SAID: Record<number, { title: string; hint: string }> = {
  404: { title: words.unknown, hint: words.unknownHint },
  410: { title: words.gone, hint: words.goneHint },
};

export const isMissing = (error: Error | null): error is ApiError =>
  isApiError(error) && (error.status in SAID || error.status === 403);
