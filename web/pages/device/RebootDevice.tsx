import { notifications } from '@mantine/notifications';
import { usePhoneRequests } from '../../components/device/phone-requests.ts';
import { useChange } from '../../components/use-api.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { reboot as words } from '../../words/device.ts';
import type { Device } from './use-device.ts';

interface RebootDeviceProps {
  device: Device;
  opened: boolean;
  onClose: () => void;
}

/** Asked before it is done, since calls end; where it cannot be done, this says why. */
export function RebootDevice({ device, opened, onClose }: RebootDeviceProps) {
  const { data } = usePhoneRequests(device.id);
  const reboot = useChange<void>(
    (api) => api.POST('/v1/devices/{deviceId}/actions/reboot/invoke', { params: { path: { deviceId: device.id } } }),
    ['/v1/devices/{deviceId}', '/v1/adminAudit'],
  );
  const close = () => {
    reboot.reset();
    onClose();
  };
  return (
    <ConfirmDialog
      opened={opened}
      title={words.title(device.displayName)}
      action={words.action}
      isPossible={data !== undefined && data.notRebootableReason === undefined}
      isBusy={reboot.isPending}
      error={reboot.error}
      onConfirm={() =>
        reboot.mutate(undefined, {
          onSuccess: () => {
            notifications.show({ message: words.done });
            close();
          },
        })
      }
      onClose={close}
    >
      {data?.notRebootableReason ?? words.what}
    </ConfirmDialog>
  );
}
