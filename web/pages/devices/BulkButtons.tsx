import { Button } from '@mantine/core';
import { useMayMove } from '../../components/device/move-device.ts';
import { devices } from '../../words/devices.ts';
import type { DeviceRow } from './device-row.ts';

const ACTIONS = ['addTag', 'removeTag', 'apply', 'reboot', 'move', 'delete'] as const;
export type Action = (typeof ACTIONS)[number];

/** What is to be done with which devices: those that were selected then, since the list changes while they are worked on. */
export interface ChosenAction {
  action: Action;
  rows: readonly DeviceRow[];
  clear: () => void;
}

interface BulkButtonsProps {
  selected: readonly DeviceRow[];
  clear: () => void;
  onChoose: (chosen: ChosenAction) => void;
}

export function BulkButtons({ selected, clear, onChoose }: BulkButtonsProps) {
  const mayMove = useMayMove();
  return ACTIONS.filter((action) => action !== 'move' || mayMove).map((action) => (
    <Button key={action} size="compact-sm" variant="default" onClick={() => onChoose({ action, rows: selected, clear })}>
      {devices.bulk[action].button}
    </Button>
  ));
}
