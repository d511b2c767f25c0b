import { ActionIcon, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDots } from '@tabler/icons-react';
import { useMayDo } from '../../components/session.ts';
import { useChange } from '../../components/use-api.ts';
import { useRemoval } from '../../components/use-removal.ts';
import { useUrl } from '../../components/use-search.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { sipDevices as words } from '../../words/sip-devices.ts';
import { AFFECTED, nameOf, type SipDevice } from './sip-device.ts';

interface SipDeviceActionsProps {
  device: SipDevice;
  canEdit: boolean;
}

/** What destroys. What is lent can be had back even where it may not be edited any more. */
export function SipDeviceActions({ device, canEdit }: SipDeviceActionsProps) {
  const [url, change] = useUrl();
  const { may, organizationId } = useMayDo();
  const { assignedOrganization } = device;
  const isLent = assignedOrganization !== undefined && assignedOrganization.id !== organizationId;
  const canClear = assignedOrganization !== undefined && may('sip-devices.write') && (canEdit || isLent);
  const close = () => change({ drawer: undefined });
  if (!canEdit && !canClear) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={words.more}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {canClear && <Menu.Item onClick={() => change({ drawer: 'clear' })}>{words.clear.open}</Menu.Item>}
          {canEdit && (
            <Menu.Item color="red" onClick={() => change({ drawer: 'delete' })}>
              {words.remove.open}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {canClear && url.drawer === 'clear' && <ClearAssignment device={device} onClose={close} />}
      {canEdit && url.drawer === 'delete' && <DeleteSipDevice device={device} onClose={close} />}
    </>
  );
}

interface DialogProps {
  device: SipDevice;
  onClose: () => void;
}

function ClearAssignment({ device, onClose }: DialogProps) {
  const params = { path: { sipDeviceId: device.id } };
  const clear = useChange((api) => api.POST('/v1/sipDevices/{sipDeviceId}/actions/clearAssignment/invoke', { params }), AFFECTED);
  return (
    <ConfirmDialog
      opened
      title={words.clear.title(nameOf(device))}
      action={words.clear.open}
      isBusy={clear.isPending}
      error={clear.error}
      onConfirm={() =>
        clear.mutate(undefined, {
          onSuccess: () => {
            notifications.show({ message: words.clear.done });
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      {words.clear.what(device.owner.displayName)}
    </ConfirmDialog>
  );
}

function DeleteSipDevice({ device, onClose }: DialogProps) {
  const params = { path: { sipDeviceId: device.id } };
  const remove = useRemoval({
    remove: (api) => api.DELETE('/v1/sipDevices/{sipDeviceId}', { params }),
    affects: AFFECTED,
    said: words.remove.done(nameOf(device)),
    backTo: '/sip-devices',
  });
  return (
    <ConfirmDialog
      opened
      title={words.remove.title(nameOf(device))}
      action={words.remove.open}
      isBusy={remove.isPending}
      error={remove.error}
      onConfirm={() => remove.mutate()}
      onClose={onClose}
    >
      {words.remove.what}
    </ConfirmDialog>
  );
}
