import { Group, Progress, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconClock, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { jobs as words } from '../../words/jobs.ts';
import type { Job, State } from './job.ts';

const SIGNS: Record<State, { icon: typeof IconClock; color: string }> = {
  waiting: { icon: IconClock, color: 'var(--status-unknown)' },
  running: { icon: IconPlayerPlay, color: 'var(--mantine-primary-color-light-color)' },
  paused: { icon: IconPlayerPause, color: 'var(--status-attention)' },
  done: { icon: IconCircleCheck, color: 'var(--status-connected)' },
  doneWithErrors: { icon: IconAlertTriangle, color: 'var(--status-attention)' },
  failed: { icon: IconCircleX, color: 'var(--status-broken)' },
};

/** Icon and word tell how a job is; the color only repeats it. */
export function JobState({ state }: { state: State }) {
  const { icon: Icon, color } = SIGNS[state];
  return (
    <Group component="span" gap={6} wrap="nowrap">
      <Icon size={16} color={color} aria-hidden style={{ flex: 'none' }} />
      <span>{words.states[state]}</span>
    </Group>
  );
}

/** How far a job is, where that is counted. */
export const JobProgress = ({ job: { percent, title } }: { job: Job }) =>
  percent === undefined ? null : (
    <Group component="span" gap={8} wrap="nowrap">
      <Progress value={percent} w={90} aria-label={`${title}: ${words.columns.progress}`} />
      <Text component="span" size="xs">
        {words.percent(percent)}
      </Text>
    </Group>
  );
