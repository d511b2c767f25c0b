import { Paper, Text, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconMinus, IconX } from '@tabler/icons-react';
import { Ago } from '../../ui/Ago.tsx';
import { stations as words } from '../../words/device.ts';
import classes from './Stations.module.css';
import { type Known, type Station, stationsOf } from './stations.ts';

const ICONS = { done: IconCheck, broken: IconX, absent: IconMinus, pending: undefined };

/** The product on one line: declared, fetched, registered, in sync. The broken station says why. */
export const Stations = ({ known }: { known: Known }) => (
  <Paper withBorder p="md" mb="md">
    <ol className={classes.track} aria-label={words.label}>
      {stationsOf(known).map((station) => (
        <OneStation key={station.name} {...station} />
      ))}
    </ol>
  </Paper>
);

function OneStation({ name, state, text, at }: Station) {
  const Icon = ICONS[state];
  return (
    <li className={classes.station} data-state={state}>
      <span className={classes.sign} aria-hidden>
        {Icon && <Icon size={14} stroke={2.5} />}
      </span>
      <div>
        <Text size="sm" fw={600} mt={2}>
          {words.names[name]}
          <VisuallyHidden>, {words.states[state]}</VisuallyHidden>
        </Text>
        <Text size="xs" c="dimmed" component="div">
          <div className={classes.text}>{text}</div>
          {at && <Ago time={at} />}
        </Text>
      </div>
    </li>
  );
}
