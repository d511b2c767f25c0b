import { Button, Group, Progress, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { csvLine, saveAs } from '../../components/csv.ts';
import { everyPage, useScope } from '../../components/use-api.ts';
import { ui } from '../../ui/words.ts';
import { devices as words } from '../../words/devices.ts';
import type { DeviceQuery } from './device-query.ts';
import type { Device } from './device-row.ts';

const PER_PAGE = 1000;

interface ExportButtonProps {
  query: DeviceQuery;
  locations: ReadonlyMap<string, string>;
}

/** All devices that the filters let through, however many, as a file; not only those that are loaded. */
export function ExportButton({ query, locations }: ExportButtonProps) {
  const { api } = useScope();
  const [count, setCount] = useState<number>();
  const run = useRef<AbortController>(null);

  const exportAll = async () => {
    const control = new AbortController();
    run.current = control;
    const parts = [csvLine(COLUMNS.map(([title]) => title))];
    setCount(0);
    try {
      const init = { params: { query: { ...query, max: PER_PAGE } } };
      for await (const { items } of everyPage(api, '/v1/devices', init, control.signal)) {
        parts.push(...items.map((device) => csvLine(COLUMNS.map(([, read]) => read(device, locations)))));
        setCount(parts.length - 1);
      }
      saveAs(words.exportFile, parts);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!control.signal.aborted) notifications.show({ color: 'red', title: words.exportFailed, message });
    } finally {
      setCount(undefined);
    }
  };
  if (count === undefined)
    return (
      <Button variant="default" leftSection={<IconDownload size={16} />} onClick={() => void exportAll()}>
        {words.export}
      </Button>
    );
  return (
    <Group gap="xs">
      <Text size="sm" role="status">
        {words.exported(count)}
      </Text>
      <Progress value={100} animated w={80} aria-label={words.export} />
      <Button variant="default" onClick={() => run.current?.abort()}>
        {ui.stop}
      </Button>
    </Group>
  );
}

type Value = (device: Device, locations: ReadonlyMap<string, string>) => string | undefined;

const COLUMNS: readonly [title: string, read: Value][] = [
  [words.columns.name, ({ displayName }) => displayName],
  [words.columns.model, ({ product }) => product],
  [words.columns.mac, ({ mac }) => mac],
  [words.columns.assignedTo, ({ owner }) => owner?.displayName],
  [words.columns.location, ({ locationId }, locations) => locations.get(locationId ?? '')],
  [words.columns.status, ({ connectionStatus }) => words.status[connectionStatus]],
  [words.filters.error, ({ errorCodes }) => errorCodes.join(' ')],
  [words.columns.managedBy, ({ managedBy }) => words.managedBy[managedBy]],
  [words.columns.firmware, ({ software }) => software],
  [words.columns.ip, ({ ip }) => ip],
  [words.linePort, ({ linePort }) => linePort],
  [words.columns.lastSeen, ({ lastSeen }) => lastSeen],
  [words.created, ({ created }) => created],
  [words.columns.tags, ({ tags }) => tags.join(', ')],
  ['id', ({ id }) => id],
];
