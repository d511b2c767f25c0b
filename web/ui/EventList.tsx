import { Box, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Ago } from './Ago.tsx';
import classes from './EventList.module.css';

export interface EventEntry {
  key: string;
  time: string;
  /** What comes before the title; its meaning is in the title, too. */
  icon: ReactNode;
  title: ReactNode;
  /** Why, where from, by whom. */
  detail?: ReactNode;
}

interface EventListProps {
  /** What it is a list of, for those who hear it. */
  label: string;
  /** Newest first. */
  events: readonly EventEntry[];
}

const dayFormat = new Intl.DateTimeFormat(undefined, { dateStyle: 'full' });
const dayOf = (time: string): string => dayFormat.format(new Date(time));

/** What happened, the newest first, day by day. */
export const EventList = ({ label, events }: EventListProps) => (
  <Box component="ol" className={classes.list} aria-label={label}>
    {events.map(({ key, time, icon, title, detail }, index) => {
      const day = dayOf(time);
      const previous = events[index - 1];
      return (
        <li key={key} className={classes.event}>
          {(!previous || dayOf(previous.time) !== day) && (
            <Text size="xs" fw={600} c="dimmed" className={classes.day}>
              {day}
            </Text>
          )}
          <Group gap="sm" wrap="nowrap" align="flex-start">
            <span className={classes.icon} aria-hidden>
              {icon}
            </span>
            <Box miw={0} flex={1}>
              <Group justify="space-between" gap="xs" align="baseline">
                <Text size="sm" fw={500} component="div" style={{ overflowWrap: 'anywhere' }}>
                  {title}
                </Text>
                <Text size="xs" c="dimmed" component="div">
                  <Ago time={time} />
                </Text>
              </Group>
              {detail && (
                <Text size="xs" c="dimmed" component="div" style={{ overflowWrap: 'anywhere' }}>
                  {detail}
                </Text>
              )}
            </Box>
          </Group>
        </li>
      );
    })}
  </Box>
);
