import { Button } from '@mantine/core';
import { IconSearchOff } from '@tabler/icons-react';
import { EmptyState } from './EmptyState.tsx';
import { ui } from './words.ts';

/** There are some, but none that the filters let through. */
export const NothingFound = ({ onClear }: { onClear: () => void }) => (
  <EmptyState
    icon={<IconSearchOff size={40} stroke={1.2} />}
    title={ui.nothingFound}
    hint={ui.nothingFoundHint}
    action={
      <Button variant="default" onClick={onClear}>
        {ui.clearFilters}
      </Button>
    }
  />
);
