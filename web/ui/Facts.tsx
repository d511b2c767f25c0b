import { Box, Skeleton, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Facts.module.css';

export interface Fact {
  label: string;
  value: ReactNode;
}

/** Names and values, as a description list; what has no value is left out. */
export const Facts = ({ facts }: { facts: readonly (Fact | false | undefined)[] }) => (
  <Box component="dl" className={classes.facts}>
    {facts
      .filter((fact): fact is Fact => typeof fact === 'object' && fact.value !== undefined && fact.value !== '')
      .map(({ label, value }) => (
        <div key={label} className={classes.fact}>
          <Text component="dt" size="sm" c="dimmed">
            {label}
          </Text>
          <Text component="dd" size="sm" m={0} miw={0}>
            {value}
          </Text>
        </div>
      ))}
  </Box>
);

export const FactsSkeleton = ({ rows = 6 }: { rows?: number }) => (
  <div aria-hidden>
    {Array.from({ length: rows }, (_, row) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
      <Skeleton key={row} h={16} my="sm" w={`${70 - ((row * 17) % 40)}%`} />
    ))}
  </div>
);
