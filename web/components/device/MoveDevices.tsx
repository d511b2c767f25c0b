import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useRef, useState } from 'react';
import { leave } from '../../words/leave.ts';
import { moveDevices as words } from '../../words/move-devices.ts';
import type { Api } from '../api.ts';
import { BulkDialog } from '../BulkDialog.tsx';
import { LeaveDialog } from '../LeaveDialog.tsx';
import { patiently } from '../patiently.ts';
import { useBulk } from '../use-bulk.ts';
import { MoveForm } from './MoveForm.tsx';
import { generatePassword, MOVE_AFFECTS, type MovableDevice, type Move, moveDevice, needsPassword } from './move-device.ts';
import { type NewPassword, PasswordsOnce } from './PasswordsOnce.tsx';
import type { SipAccount } from './sip-account.ts';
import { useMoveChoices } from './use-move-choices.ts';

/** Each has a line of its own in the form, and a request of its own. */
const MOST = 100;

interface MoveDevicesProps {
  /** As they were when somebody began: they change while they are moved. */
  devices: readonly MovableDevice[];
  opened: boolean;
  onClose: () => void;
}

/** One device from its page, or many from the list: to whom each goes, what became of it, and the passwords that were made on the way. */
export function MoveDevices({ devices, opened, onClose }: MoveDevicesProps) {
  const generated = useRef(new Map<string, string>());
  const [made, setMade] = useState<readonly NewPassword[]>([]);
  const bulk = useBulk<Move>(async (api, move) => {
    const password = needsPassword(move.device) ? await passwordFor(api, move, generated.current) : undefined;
    await moveDevice(api, move, password);
    if (password === undefined) return;
    const account = await accountOf(api, move);
    setMade((before) => [...before, { account, password }]);
  }, MOVE_AFFECTS);
  const areTooMany = devices.length > MOST;
  const chosen = useMoveChoices(areTooMany ? NONE : devices, opened && bulk.state === 'ready');
  const isUndone = bulk.failures.length > 0 || bulk.left.length > 0;

  const close = () => {
    generated.current.clear();
    setMade([]);
    chosen.clear();
    onClose();
  };
  const closeDone = () => {
    const { moves } = chosen;
    const [first] = moves;
    if (first) notifications.show({ message: devices.length === 1 ? words.done(first.to.name) : words.doneMany(moves.length) });
    bulk.reset();
    close();
  };
  const isAllSaid = bulk.state === 'finished' && !isUndone && made.length === 0;
  useEffect(() => {
    if (isAllSaid) closeDone();
  });
  const isMany = devices.length > 1;
  const isRunning = bulk.state === 'running';
  return (
    <>
      <BulkDialog
        opened={opened}
        title={isMany ? words.titleOfMany(devices.length) : words.title(devices[0]?.displayName ?? '')}
        action={isMany && chosen.moves.length > 0 ? words.moveMany(chosen.moves.length) : words.move}
        rows={chosen.moves}
        nameOf={({ device: { displayName, mac } }) => [displayName, mac].filter(Boolean).join(' ')}
        bulk={bulk}
        isReady={chosen.moves.length > 0}
        size="xl"
        whileRunning={words.whileRunning}
        outcome={made.length > 0 ? <PasswordsOnce isOfMany={isMany} made={made} onStored={() => setMade([])} /> : undefined}
        onClose={close}
      >
        {areTooMany ? <Text size="sm">{words.tooMany(MOST)}</Text> : <MoveForm isOfMany={isMany} chosen={chosen} />}
      </BulkDialog>
      <LeaveDialog
        isAsked={isRunning || made.length > 0}
        title={isRunning ? words.leaveRunning : leave.unstored}
        text={isRunning ? words.leaveRunningText : leave.unstoredText}
      />
    </>
  );
}

const NONE: readonly MovableDevice[] = [];

/** The same at every try: a move whose answer was lost may have been made with it. */
async function passwordFor(api: Api, move: Move, generated: Map<string, string>): Promise<string> {
  const password = generated.get(move.device.id) ?? (await generatePassword(api, move));
  generated.set(move.device.id, password);
  return password;
}

/** What its phone registers with from now on; as much of it as is known, since the password must not be lost for want of it. */
async function accountOf(api: Api, { device, to }: Move): Promise<SipAccount> {
  const params = { path: { deviceId: device.id } };
  const { data } = await patiently(() => api.GET('/v1/devices/{deviceId}', { params })).catch(() => ({ data: undefined }));
  return data ?? { ...device, displayName: to.name };
}
