import { Alert, Button, Group, Paper, Progress, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconDownload, IconGauge } from '@tabler/icons-react';
import { scopedUrl } from '../../components/api.ts';
import { useGet, useScope } from '../../components/use-api.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { FactsSkeleton } from '../../ui/Facts.tsx';
import { Section } from '../../ui/Section.tsx';
import { services } from '../../words/services.ts';
import { ActionButton } from './ActionButton.tsx';
import type { Service } from './service.ts';
import classes from './services.module.css';
import { UsageChart } from './UsageChart.tsx';
import type { UsageDay } from './usage.ts';
import { useUsageDays } from './usage.ts';

const words = services.usage;
const FIGURES = Object.keys(words.figures) as (keyof typeof words.figures)[];

/** The five figures of the latest day, the users in use against what was agreed, and how they became so. */
export function UsageTab({ service }: { service: Service }) {
  const [days] = useUsageDays();
  const { orgId } = useScope();
  const params = { path: { serviceId: service.id }, query: { days } };
  const { data, error, isPending, refetch } = useGet(
    '/v1/integratedServices/{serviceId}/usage',
    { params },
    { keepPrevious: true },
  );
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (isPending) return <FactsSkeleton />;
  const [latest] = data.items;
  if (!latest)
    return (
      <EmptyState
        icon={<IconGauge size={40} stroke={1.2} />}
        title={words.title}
        hint={service.integrationType === 'consent' ? words.none : words.noneByHand}
        action={<ActionButton service={service} action="syncNow" />}
      />
    );
  return (
    <Stack>
      <Section
        title={words.title}
        note={`${words.total(latest.totalDids)} · ${words.measured(latest.day)}`}
        action={
          <>
            <ActionButton service={service} action="syncNow" />
            <Button
              component="a"
              href={scopedUrl(`/v1/integratedServices/${service.id}/usage.csv`, orgId, { days: String(days) })}
              download
              size="xs"
              variant="default"
              leftSection={<IconDownload size={14} />}
            >
              {words.export}
            </Button>
          </>
        }
      >
        <SimpleGrid cols={{ base: 2, sm: 3, lg: FIGURES.length }} spacing="xs">
          {FIGURES.map((figure) => (
            <Paper key={figure} withBorder p="sm">
              <Text size="sm" fw={500}>
                {words.figures[figure]}
              </Text>
              <Text fz={24} fw={600} className={classes.figure}>
                {latest[figure].toLocaleString()}
              </Text>
              <Text size="xs" c="dimmed">
                {words.meaning[figure]}
              </Text>
            </Paper>
          ))}
        </SimpleGrid>
      </Section>
      <Users latest={latest} />
      <UsageChart items={data.items} />
    </Stack>
  );
}

const COLORS: Record<UsageDay['level'], string> = { within: 'bell', 'above-minimum': 'yellow', beyond: 'orange' };

function Users({ latest: { usersInUse, minimumUsers, allowToExceed, level } }: { latest: UsageDay }) {
  const limit = minimumUsers + allowToExceed;
  const share = limit === 0 ? (usersInUse === 0 ? 0 : 100) : Math.min(100, (usersInUse / limit) * 100);
  return (
    <Section title={words.users} note={words.usersOf(usersInUse, minimumUsers, allowToExceed)}>
      <Stack gap="xs">
        <Progress value={share} color={COLORS[level]} size="lg" aria-label={words.users} />
        {level === 'beyond' ? (
          <Alert color="orange" variant="light" role="note">
            {words.levels.beyond}
          </Alert>
        ) : (
          <Group>
            <Text size="sm">{words.levels[level]}</Text>
          </Group>
        )}
      </Stack>
    </Section>
  );
}
