import { useState } from 'react';
import { moveDevices as words } from '../../words/move-devices.ts';
import type { ExtensionOwner } from '../pickers/ExtensionOwnerSelect.tsx';
import { useMayDo } from '../session.ts';
import { useGets } from '../use-api.ts';
import type { MovableDevice, Move } from './move-device.ts';

/** A device that can be moved. */
export interface Choice extends Omit<Move, 'to'> {
  to: ExtensionOwner | undefined;
  /** Who has a line on it, and cannot have another one there. */
  members: ReadonlySet<string>;
}

export interface Immovable {
  device: MovableDevice;
  reason: string;
}

const NOBODY: ReadonlyMap<string, ExtensionOwner> = new Map();

/** Where each device is to go, and which cannot go anywhere. The inventory is asked as long as `isOpen`. */
export function useMoveChoices(devices: readonly MovableDevice[], isOpen: boolean) {
  const { organizationId } = useMayDo();
  const [owners, setOwners] = useState(NOBODY);
  const [ownerOfAll, setOwnerOfAll] = useState<ExtensionOwner>();
  const equipment = useGets(
    '/v1/sipDevices/{sipDeviceId}',
    devices.map(({ id }) => ({ params: { path: { sipDeviceId: id } } })),
    { enabled: isOpen },
  );
  const choices: Choice[] = [];
  const immovable: Immovable[] = [];
  for (const [at, device] of devices.entries()) {
    const { data, error } = equipment[at] ?? {};
    const lines = data?.lines ?? [];
    const reason = error?.message ?? data?.notEditableReason ?? (data && lines.length === 0 ? words.noLine : undefined);
    if (reason !== undefined) immovable.push({ device, reason });
    else
      choices.push({
        device,
        organizationId,
        lines,
        to: owners.get(device.id),
        members: new Set(lines.map(({ memberId }) => memberId)),
      });
  }
  const send = (to: ExtensionOwner | undefined, those: readonly Choice[]) => {
    const after = new Map(owners);
    for (const { device, members } of those)
      if (!to) after.delete(device.id);
      else if (!members.has(to.id)) after.set(device.id, to);
    setOwners(after);
  };
  return {
    isLoading: equipment.some(({ isLoading }) => isLoading),
    choices,
    immovable,
    moves: choices.filter((choice): choice is Choice & Move => choice.to !== undefined),
    ownerOfAll,
    sendAll: (to: ExtensionOwner | undefined) => {
      setOwnerOfAll(to);
      send(to, choices);
    },
    send: (to: ExtensionOwner | undefined, choice: Choice) => send(to, [choice]),
    clear: () => {
      setOwners(NOBODY);
      setOwnerOfAll(undefined);
    },
  };
}

export type MoveChoices = ReturnType<typeof useMoveChoices>;
