import '@mantine/charts/styles.css';
import { AreaChart, LineChart } from '@mantine/charts';
import { SegmentedControl, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { Section } from '../../ui/Section.tsx';
import { services } from '../../words/services.ts';
import { PERIODS, type UsageDay, useUsageDays } from './usage.ts';

const words = services.usage;
const CHART_PX = 200;
const dayFormat = new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric', timeZone: 'UTC' });

const DIDS = [
  { name: 'userDids', label: words.figures.userDids, color: 'bell.6' },
  { name: 'unusedDids', label: words.figures.unusedDids, color: 'gray.5' },
  { name: 'contactCenterDids', label: words.figures.contactCenterDids, color: 'indigo.5' },
  { name: 'serviceNumberDids', label: words.figures.serviceNumberDids, color: 'orange.5' },
];
const USERS = [
  { name: 'usersInUse', label: words.users, color: 'bell.6' },
  { name: 'limit', label: words.limit, color: 'orange.6', strokeDasharray: '4 4' },
];

/** DIDs by kind, and users against what was agreed, day by day. */
export function UsageChart({ items }: { items: readonly UsageDay[] }) {
  const [period, setPeriod] = useUsageDays();
  const isStill = useReducedMotion();
  const days = items.toReversed().map((day) => ({
    ...day,
    date: dayFormat.format(new Date(day.day)),
    limit: day.minimumUsers + day.allowToExceed,
  }));
  const axes = {
    h: CHART_PX,
    xAxisProps: { minTickGap: 48 },
    tickLine: 'none' as const,
    gridAxis: 'y' as const,
    withLegend: true,
  };
  const drawn = { isAnimationActive: !isStill, animationDuration: 150 };
  return (
    <Section
      title={words.chart}
      action={
        <SegmentedControl
          size="xs"
          aria-label={words.period}
          value={String(period)}
          onChange={setPeriod}
          data={PERIODS.map((each) => ({ value: String(each), label: words.days(each) }))}
        />
      }
    >
      {days.length < 2 ? (
        <Text size="sm" c="dimmed">
          {words.tooFew}
        </Text>
      ) : (
        <Stack>
          <AreaChart
            {...axes}
            data={days}
            dataKey="date"
            type="stacked"
            series={DIDS}
            withDots={false}
            curveType="stepAfter"
            areaProps={drawn}
            areaChartProps={{ accessibilityLayer: false }}
            aria-hidden
          />
          <LineChart
            {...axes}
            data={days}
            dataKey="date"
            series={USERS}
            withDots={false}
            curveType="stepAfter"
            lineProps={drawn}
            lineChartProps={{ accessibilityLayer: false }}
            aria-hidden
          />
          <VisuallyHidden>{inWords(days)}</VisuallyHidden>
        </Stack>
      )}
    </Section>
  );
}

/** What the pictures show, for those who hear it: where they begin and where they are. */
const inWords = (days: readonly (UsageDay & { date: string })[]): string =>
  [days[0], days.at(-1)]
    .flatMap((day) => (day ? [`${day.date}: ${words.total(day.totalDids)}, ${words.users} ${day.usersInUse}`] : []))
    .join('; ');
