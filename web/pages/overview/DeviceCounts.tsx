import { Group, Paper, SimpleGrid, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { components } from '../../../client/schema.ts';
import { countedStatuses } from '../../components/device-statuses.ts';
import { StatusSign } from '../../components/StatusSign.tsx';
import { Ago } from '../../ui/Ago.tsx';
import { Section } from '../../ui/Section.tsx';
import { overview as words } from '../../words/overview.ts';
import classes from './overview.module.css';

type Counts = NonNullable<components['schemas']['Overview']['devices']>;

/** How many devices are in each state; each count leads to those devices. */
export function DeviceCounts({ devices }: { devices: Counts }) {
  const shown = countedStatuses(devices.byStatus);
  return (
    <Section
      title={words.devices}
      action={
        <Text size="xs" c="dimmed">
          {words.total(devices.total.toLocaleString())} · {words.countedAt} <Ago time={devices.countedAt} />
        </Text>
      }
    >
      <SimpleGrid cols={{ base: 2, sm: 3, lg: shown.length }}>
        {shown.map((status) => (
          <Paper
            key={status}
            component={Link}
            to="/devices"
            search={{ status } as never}
            className={classes.count}
            p="sm"
            withBorder
          >
            <Group gap={8} wrap="nowrap" align="center">
              <StatusSign status={status} withWord={false} />
              <Text fz={28} fw={600} lh={1} className={classes.figure}>
                {devices.byStatus[status].toLocaleString()}
              </Text>
            </Group>
            <Text size="sm" c="dimmed" mt={4}>
              {words.byStatus[status]}
            </Text>
          </Paper>
        ))}
      </SimpleGrid>
    </Section>
  );
}
