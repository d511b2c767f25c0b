import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowsExchange, IconDots, IconKey, IconRefresh, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { ApplyChanges } from '../../components/device/ApplyChanges.tsx';
import { MoveDevices } from '../../components/device/MoveDevices.tsx';
import { useMayUpdatePassword } from '../../components/device/may-update-password.ts';
import { useMayMove } from '../../components/device/move-device.ts';
import { useRemoval } from '../../components/use-removal.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { details, reboot, device as words } from '../../words/device.ts';
import { moveDevices } from '../../words/move-devices.ts';
import { RebootDevice } from './RebootDevice.tsx';
import type { Device } from './use-device.ts';

interface DeviceActionsProps {
  device: Device;
  /** How many lines go with it. */
  lines: number;
  onUpdatePassword: () => void;
}

export function DeviceActions({ device, lines, onUpdatePassword }: DeviceActionsProps) {
  const mayUpdatePassword = useMayUpdatePassword(device);
  const [isDeleting, setDeleting] = useState(false);
  const [isMoving, setMoving] = useState(false);
  const [isRebooting, setRebooting] = useState(false);
  const [toMove, setToMove] = useState<readonly Device[]>([]);
  const mayMove = useMayMove();
  const move = () => {
    setToMove([device]);
    setMoving(true);
  };
  if (!device.editable) return null;
  return (
    <>
      <ApplyChanges deviceId={device.id} />
      <Menu position="bottom-end" width={200}>
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={words.openMenu}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {mayUpdatePassword && (
            <Menu.Item leftSection={<IconKey size={16} />} onClick={onUpdatePassword}>
              {details.updatePassword}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconRefresh size={16} />} onClick={() => setRebooting(true)}>
            {reboot.open}
          </Menu.Item>
          {mayMove && (
            <Menu.Item leftSection={<IconArrowsExchange size={16} />} onClick={move}>
              {moveDevices.open}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => setDeleting(true)}>
            {words.remove}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <RebootDevice device={device} opened={isRebooting} onClose={() => setRebooting(false)} />
      <MoveDevices devices={toMove} opened={isMoving} onClose={() => setMoving(false)} />
      <DeleteDevice device={device} lines={lines} opened={isDeleting} onClose={() => setDeleting(false)} />
    </>
  );
}

interface DeleteDeviceProps {
  device: Device;
  lines: number;
  opened: boolean;
  onClose: () => void;
}

function DeleteDevice({ device, lines, opened, onClose }: DeleteDeviceProps) {
  const remove = useRemoval({
    remove: (api) => api.DELETE('/v1/devices/{deviceId}', { params: { path: { deviceId: device.id } } }),
    affects: ['/v1/devices', '/v1/telephony/config', '/v1/adminAudit'],
    said: words.removed(device.displayName),
    backTo: '/devices',
  });
  return (
    <ConfirmDialog
      opened={opened}
      title={words.removeTitle(device.displayName)}
      action={words.remove}
      isBusy={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      <p>{words.removeWhat(lines)}</p>
      {device.callingLicense === 'standard' && <p>{words.removeStandard}</p>}
      <p>{words.removeLent}</p>
    </ConfirmDialog>
  );
}
