import { Button, type ButtonProps } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { device as words } from '../../words/device.ts';
import { useChange } from '../use-api.ts';

interface ApplyChangesProps extends ButtonProps {
  deviceId: string;
}

/** Asks the phone to fetch its configuration now. */
export function ApplyChanges({ deviceId, ...button }: ApplyChangesProps) {
  const params = { path: { deviceId } };
  const apply = useChange<void, unknown>(
    (api) => api.POST('/v1/telephony/config/devices/{deviceId}/actions/applyChanges/invoke', { params }),
    ['/v1/devices/{deviceId}', '/v1/adminAudit'],
  );
  return (
    <Button
      {...button}
      loading={apply.isPending}
      onClick={() =>
        apply.mutate(undefined, {
          onSuccess: () => notifications.show({ message: words.applied }),
          onError: ({ message }) => notifications.show({ message, color: 'red' }),
        })
      }
    >
      {words.apply}
    </Button>
  );
}
