import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { device as words } from '../../words/device.ts';

/** Deleted, or never there, as far as whoever asks may know. */
export const DeviceMissing = ({ isGone }: { isGone: boolean }) => (
  <>
    <PageHeader title={isGone ? words.gone : words.unknown} />
    <EmptyState
      title={isGone ? words.gone : words.unknown}
      hint={isGone ? words.goneHint : words.unknownHint}
      action={
        <Button component={Link} to="/devices" variant="default">
          {words.toDevices}
        </Button>
      }
    />
  </>
);
