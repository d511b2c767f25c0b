import { PasswordInput, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { type ExtensionOwner, ExtensionOwnerSelect } from '../../components/pickers/ExtensionOwnerSelect.tsx';
import { useChange, useGet } from '../../components/use-api.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { FormDrawer } from '../../ui/FormDrawer.tsx';
import { ReadOnlyNotice } from '../../ui/ReadOnly.tsx';
import { move as words } from '../../words/device.ts';
import type { Device } from './use-device.ts';

interface MoveDeviceProps {
  device: Device;
  opened: boolean;
  onClose: () => void;
}

const AFFECTED = ['/v1/devices', '/v1/sipDevices', '/v1/telephony/config', '/v1/adminAudit'];

/**
 * To another person, workspace or virtual line. The inventory's assignment does it: with another primary owner a device begins anew,
 * with another SIP account, and is the same device everywhere.
 */
export function MoveDevice({ device, opened, onClose }: MoveDeviceProps) {
  const params = { path: { sipDeviceId: device.id } };
  const equipment = useGet('/v1/sipDevices/{sipDeviceId}', { params }, { enabled: opened });
  const [owner, setOwner] = useState<ExtensionOwner>();
  const [password, setPassword] = useState('');
  const lines = equipment.data?.lines ?? [];
  const needsPassword = device.managedBy !== 'CISCO';
  const assign = useChange(
    (api, to: ExtensionOwner) =>
      api.POST('/v1/sipDevices/{sipDeviceId}/actions/assign/invoke', {
        params,
        body: {
          organizationId: device.orgId,
          lines: lines.map(({ port, memberId, memberType, lineType, primaryOwner }) =>
            primaryOwner ? { port, memberId: to.id, memberType: to.type } : { port, memberId, memberType, lineType },
          ),
          ...(needsPassword ? { password } : {}),
        },
      }),
    AFFECTED,
  );
  const close = () => {
    setOwner(undefined);
    setPassword('');
    assign.reset();
    onClose();
  };
  const isKept = equipment.data?.editable === false;
  return (
    <FormDrawer
      opened={opened}
      title={words.title(device.displayName)}
      action={words.action}
      isReady={owner !== undefined && lines.length > 0 && !isKept && (password !== '' || !needsPassword)}
      isBusy={assign.isPending}
      error={assign.error}
      onSubmit={() =>
        owner &&
        assign.mutate(owner, {
          onSuccess: () => {
            notifications.show({ message: words.done(owner.name) });
            close();
          },
        })
      }
      onClose={close}
    >
      <ReadOnlyNotice reason={equipment.data?.notEditableReason} />
      <ErrorNotice error={equipment.error} />
      {!isKept && (
        <>
          <ExtensionOwnerSelect
            label={words.owner}
            description={words.ownerHint}
            organizationId={device.orgId}
            value={owner}
            onChange={setOwner}
            taken={new Set(lines.map(({ memberId }) => memberId))}
          />
          {needsPassword && (
            <PasswordInput
              label={words.password}
              description={words.passwordHint}
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
              autoComplete="new-password"
            />
          )}
          <Text size="sm">{needsPassword ? words.whatByHand : words.what}</Text>
          {lines.length > 1 && <Text size="sm">{words.others(lines.length - 1)}</Text>}
        </>
      )}
    </FormDrawer>
  );
}
