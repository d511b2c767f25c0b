import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { components } from '../../../client/schema.ts';
import { DeviceSilhouette } from '../../components/DeviceSilhouette.tsx';
import { ApplyChanges } from '../../components/device/ApplyChanges.tsx';
import { LastAsked } from '../../components/device/LastAsked.tsx';
import { UpdatePassword } from '../../components/device/UpdatePassword.tsx';
import { reasonOf } from '../../components/device-errors.ts';
import { PageLink } from '../../components/PageLink.tsx';
import { StatusSign } from '../../components/StatusSign.tsx';
import { useMayDo } from '../../components/session.ts';
import { useGet } from '../../components/use-api.ts';
import { Ago } from '../../ui/Ago.tsx';
import { CopyText } from '../../ui/CopyText.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { details } from '../../words/device.ts';
import { myDevices as words } from '../../words/my-devices.ts';

/** One phone: whether it works, whose lines are on it, and what can be done about it. */
export function MyDevice({ device }: { device: components['schemas']['Device'] }) {
  const { may } = useMayDo();
  const [isUpdating, setUpdating] = useState(false);
  const { data: members } = useGet('/v1/telephony/config/devices/{deviceId}/members', {
    params: { path: { deviceId: device.id } },
  });
  return (
    <Paper withBorder p="md" component="section" aria-label={device.product}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start" gap="sm">
          <Group gap="sm" wrap="nowrap">
            <DeviceSilhouette product={device.product} isLarge />
            <div>
              <Title order={2} size="h5">
                <PageLink to={`/devices/${device.id}`} strong>
                  {device.product}
                </PageLink>
              </Title>
              <StatusSign status={device.connectionStatus} reason={reasonOf(device.errorCodes)} />
              <Text size="sm" c="dimmed" component="div">
                <LastAsked deviceId={device.id} />
              </Text>
            </div>
          </Group>
          {device.editable && (
            <Group gap="xs">
              {may('device-passwords.write') && (
                <Button size="xs" variant="default" onClick={() => setUpdating(true)}>
                  {details.updatePassword}
                </Button>
              )}
              <ApplyChanges deviceId={device.id} size="xs" variant="default" />
            </Group>
          )}
        </Group>
        {reasonOf(device.errorCodes) && (
          <Alert color="yellow" variant="light">
            {reasonOf(device.errorCodes)}
          </Alert>
        )}
        <Facts
          facts={[
            device.mac !== undefined && { label: words.mac, value: <CopyText value={device.mac} label={words.mac} /> },
            device.linePort !== undefined && {
              label: words.registers,
              value: <CopyText value={device.linePort} label={words.registers} />,
            },
            { label: words.firmware, value: device.software },
            { label: words.lastSeen, value: <Ago time={device.lastSeen} /> },
            ...(members?.members ?? []).map(({ port, firstName, lastName, phoneNumber, extension }) => ({
              label: words.line(port),
              value: [`${firstName} ${lastName}`.trim(), phoneNumber, extension].filter(Boolean).join(' · '),
            })),
          ]}
        />
        {/* What holds for all of them, the page says. */}
        {may('devices.write') && device.notEditableReason !== undefined && (
          <Text size="sm" c="dimmed">
            {device.notEditableReason}
          </Text>
        )}
      </Stack>
      <UpdatePassword device={device} opened={isUpdating} onClose={() => setUpdating(false)} />
    </Paper>
  );
}
