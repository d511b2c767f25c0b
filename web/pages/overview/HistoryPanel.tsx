import '@mantine/charts/styles.css';
import { AreaChart, LineChart } from '@mantine/charts';
import { Grid, SegmentedControl, Text, VisuallyHidden } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useGet } from '../../components/use-api.ts';
import { useUrl } from '../../components/use-search.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { FactsSkeleton } from '../../ui/Facts.tsx';
import { Section } from '../../ui/Section.tsx';
import { overview as words } from '../../words/overview.ts';

const PERIODS = [1, 7, 30];
const CHART_PX = 220;
const hour = new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' });
const minute = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

const SERIES = [
  { name: 'connected', label: words.byStatus.connected, color: 'var(--status-connected)' },
  { name: 'connected_with_issues', label: words.byStatus.connected_with_issues, color: 'var(--status-attention)' },
  { name: 'disconnected', label: words.byStatus.disconnected, color: 'var(--status-offline)' },
];

/** How many devices were in which state, hour by hour, and how many lines registered. Absent for who sees only a part. */
export function HistoryPanel() {
  const [url, change] = useUrl();
  const days = PERIODS.find((each) => String(each) === url.days) ?? 7;
  const { data, error, isPending } = useGet(
    '/v1/overview/deviceHistory',
    { params: { query: { days } } },
    { keepPrevious: true },
  );
  const isStill = useReducedMotion();
  if (error) return <ErrorNotice error={error} />;
  if (isPending) return <FactsSkeleton />;
  if (!data.hours) return null;
  const hours = data.hours.map(({ time, byStatus }) => ({ time: hour.format(new Date(time)), ...byStatus }));
  const minutes = (data.minutes ?? []).map(({ time, registrations }) => ({ time: minute.format(new Date(time)), registrations }));
  const axes = { xAxisProps: { minTickGap: 48 }, tickLine: 'none' as const, gridAxis: 'y' as const, h: CHART_PX };
  return (
    <Grid>
      <Grid.Col span={{ base: 12, lg: 8 }}>
        <Section
          title={words.history}
          action={
            <SegmentedControl
              size="xs"
              aria-label={words.period}
              value={String(days)}
              onChange={(value) => change({ days: value })}
              data={PERIODS.map((each) => ({ value: String(each), label: words.days(each) }))}
            />
          }
        >
          {hours.length < 2 ? (
            <Text size="sm" c="dimmed">
              {words.noHistory}
            </Text>
          ) : (
            <>
              <AreaChart
                {...axes}
                data={hours}
                dataKey="time"
                type="stacked"
                series={SERIES}
                withDots={false}
                curveType="stepAfter"
                withLegend
                areaProps={{ isAnimationActive: !isStill, animationDuration: 150 }}
                areaChartProps={{ accessibilityLayer: false }}
                aria-hidden
              />
              <VisuallyHidden>{inWords(hours)}</VisuallyHidden>
            </>
          )}
        </Section>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 4 }}>
        <Section title={words.registrations}>
          <LineChart
            {...axes}
            data={minutes}
            dataKey="time"
            series={[{ name: 'registrations', label: words.registrationsUnit, color: 'bell' }]}
            withDots={false}
            curveType="linear"
            lineProps={{ isAnimationActive: !isStill, animationDuration: 150 }}
            lineChartProps={{ accessibilityLayer: false }}
            aria-hidden
          />
          <VisuallyHidden>{lastInWords(minutes)}</VisuallyHidden>
        </Section>
      </Grid.Col>
    </Grid>
  );
}

function lastInWords(minutes: readonly { time: string; registrations: number }[]): string {
  const last = minutes.at(-1);
  return last ? `${last.time}: ${last.registrations} ${words.registrationsUnit}` : '';
}

/** What the picture shows, for those who hear it: where it began and where it is. */
function inWords(hours: readonly ({ time: string } & Record<string, number | string>)[]): string {
  return [hours[0], hours.at(-1)]
    .map((at) => `${at?.time}: ${SERIES.map(({ name, label }) => `${at?.[name] ?? 0} ${label}`).join(', ')}`)
    .join('; ');
}
