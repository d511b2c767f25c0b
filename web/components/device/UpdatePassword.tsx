import { Button, Group, Stack, Text } from '@mantine/core';
import type { components } from '../../../client/schema.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { SecretDialog } from '../../ui/SecretDialog.tsx';
import { password as words } from '../../words/device.ts';
import { useChange } from '../use-api.ts';
import { fileNameOf, noteOf } from './sip-account.ts';

type Device = components['schemas']['Device'];

interface UpdatePasswordProps {
  device: Device;
  opened: boolean;
  onClose: () => void;
}

/** Details, Update Password, Update: a new SIP password by the rules of the location, seen once and never again (P16). */
export function UpdatePassword({ device, opened, onClose }: UpdatePasswordProps) {
  const update = useChange<void, { sipPassword: string }>(
    (api) => api.POST('/v1/devices/{deviceId}/actions/generatePassword/invoke', { params: { path: { deviceId: device.id } } }),
    ['/v1/devices', '/v1/adminAudit'],
  );
  const close = () => {
    update.reset();
    onClose();
  };
  const sipPassword = update.data?.sipPassword;
  return (
    <SecretDialog
      opened={opened}
      title={words.title}
      secret={
        sipPassword === undefined
          ? undefined
          : {
              label: words.label,
              value: sipPassword,
              note: words.once,
              file: { name: `${fileNameOf(device)}.txt`, text: noteOf(device, sipPassword) },
            }
      }
      onClose={close}
    >
      <Stack>
        <Text size="sm">{words.what}</Text>
        <Text size="sm">{device.provisioning?.state === 'by-hand' ? words.byHand : words.byBellhop}</Text>
        <ErrorNotice error={update.error} />
        <Group justify="flex-end">
          <Button onClick={() => update.mutate()} loading={update.isPending}>
            {words.update}
          </Button>
        </Group>
      </Stack>
    </SecretDialog>
  );
}
