import { Button, Drawer, Group, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { reasonOf } from '../../components/device-errors.ts';
import { StatusSign } from '../../components/StatusSign.tsx';
import { useGet } from '../../components/use-api.ts';
import { Ago } from '../../ui/Ago.tsx';
import { CopyText } from '../../ui/CopyText.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { Facts, FactsSkeleton } from '../../ui/Facts.tsx';
import { ui } from '../../ui/words.ts';
import { devices as words } from '../../words/devices.ts';
import { assignedTo } from './columns.tsx';

interface PeekDrawerProps {
  deviceId: string | undefined;
  locations: ReadonlyMap<string, string>;
  /** Those before and after it in the list, as far as they are loaded. */
  previousId: string | undefined;
  nextId: string | undefined;
  onPeek: (deviceId: string | undefined) => void;
}

/** The main facts of one device beside the list, so that ten can be looked at without leaving it. */
export function PeekDrawer({ deviceId, locations, previousId, nextId, onPeek }: PeekDrawerProps) {
  const { data: device, error } = useGet(
    '/v1/devices/{deviceId}',
    { params: { path: { deviceId: deviceId ?? '' } } },
    { enabled: deviceId !== undefined },
  );
  return (
    <Drawer
      opened={deviceId !== undefined}
      onClose={() => onPeek(undefined)}
      position="right"
      size={440}
      title={device?.displayName ?? words.peek}
    >
      <Stack>
        <ErrorNotice error={error} />
        {!device && !error && <FactsSkeleton rows={8} />}
        {device && (
          <Facts
            facts={[
              {
                label: words.columns.status,
                value: <StatusSign status={device.connectionStatus} reason={reasonOf(device.errorCodes)} />,
              },
              { label: words.attention, value: reasonOf(device.errorCodes) },
              { label: words.columns.model, value: device.product },
              { label: words.columns.assignedTo, value: assignedTo(device) },
              { label: words.columns.location, value: locations.get(device.locationId ?? '') },
              device.mac !== undefined && {
                label: words.columns.mac,
                value: <CopyText value={device.mac} label={words.columns.mac} />,
              },
              { label: words.columns.managedBy, value: words.managedBy[device.managedBy] },
              { label: words.columns.firmware, value: device.software },
              { label: words.minimumFirmware, value: device.minimumSoftware },
              { label: words.columns.ip, value: device.ip },
              { label: words.columns.lastSeen, value: <Ago time={device.lastSeen} /> },
              device.linePort !== undefined && {
                label: words.linePort,
                value: <CopyText value={device.linePort} label={words.linePort} />,
              },
              { label: words.columns.tags, value: device.tags.join(', ') },
            ]}
          />
        )}
        <Group justify="space-between">
          <Group gap="xs">
            <Button variant="default" disabled={previousId === undefined} onClick={() => onPeek(previousId)}>
              {ui.previous}
            </Button>
            <Button variant="default" disabled={nextId === undefined} onClick={() => onPeek(nextId)}>
              {ui.next}
            </Button>
          </Group>
          {deviceId !== undefined && (
            <Button component={Link} to={`/devices/${deviceId}`}>
              {words.open}
            </Button>
          )}
        </Group>
      </Stack>
    </Drawer>
  );
}
