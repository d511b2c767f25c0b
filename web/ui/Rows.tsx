import { Group, Skeleton, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Rows.module.css';

interface RowsProps<Item> {
  /** What they are, for those who hear it. */
  label: string;
  items: readonly Item[];
  itemKey: (item: Item) => string;
  /** What it is called, and under it what tells it from others. */
  title: (item: Item) => ReactNode;
  note?: (item: Item) => ReactNode;
  /** What stands or can be done at its end. */
  end?: (item: Item) => ReactNode;
  isLoading?: boolean;
  /** In place of rows, where there are none. */
  empty: string;
}

/** A few things that hang on another one: as many as can be read at a glance. */
export function Rows<Item>({ label, items, itemKey, title, note, end, isLoading = false, empty }: RowsProps<Item>) {
  if (isLoading)
    return (
      <Stack gap="xs" aria-hidden>
        <Skeleton h={20} w="60%" />
        <Skeleton h={20} w="45%" />
      </Stack>
    );
  if (items.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {empty}
      </Text>
    );
  return (
    <ul className={classes.rows} aria-label={label}>
      {items.map((item) => (
        <li key={itemKey(item)} className={classes.row}>
          <div className={classes.main}>
            <Text size="sm" component="div">
              {title(item)}
            </Text>
            {note && (
              <Text size="xs" c="dimmed" component="div">
                {note(item)}
              </Text>
            )}
          </div>
          {end && (
            <Group gap={4} justify="flex-end" ml="auto">
              {end(item)}
            </Group>
          )}
        </li>
      ))}
    </ul>
  );
}
