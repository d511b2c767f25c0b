import { Button, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { audit } from '../../words/audit.ts';
import classes from './Changes.module.css';
import { type Change, changesOf, isChanged } from './changes.ts';

const words = audit.drawer;

/** What something was beside what it became; what stayed the same only for whoever wants to see it. */
export function Changes({ before, after }: { before: object | undefined; after: object | undefined }) {
  const [showsAll, setShowsAll] = useState(false);
  const all = changesOf(before, after);
  const changed = before === undefined || after === undefined ? all : all.filter(isChanged);
  const same = all.length - changed.length;
  if (all.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {words.noChanges}
      </Text>
    );
  return (
    <Stack gap="xs" align="flex-start">
      <Table layout="fixed" fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="34%">{words.field}</Table.Th>
            {before !== undefined && <Table.Th>{words.before}</Table.Th>}
            {after !== undefined && <Table.Th>{words.after}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {(showsAll ? all : changed).map((change) => (
            <Row key={change.field} change={change} hasBefore={before !== undefined} hasAfter={after !== undefined} />
          ))}
        </Table.Tbody>
      </Table>
      {same > 0 && !showsAll && (
        <Button size="compact-sm" variant="subtle" onClick={() => setShowsAll(true)}>
          {words.same(same)}
        </Button>
      )}
    </Stack>
  );
}

function Row({ change, hasBefore, hasAfter }: { change: Change; hasBefore: boolean; hasAfter: boolean }) {
  const { field, before, after } = change;
  const marks = hasBefore && hasAfter && isChanged(change);
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {field}
      </Table.Th>
      {hasBefore && (
        <Table.Td className={classes.value}>
          {marks && before !== undefined ? <del className={classes.was}>{before}</del> : before}
        </Table.Td>
      )}
      {hasAfter && (
        <Table.Td className={classes.value}>
          {marks && after !== undefined ? <ins className={classes.became}>{after}</ins> : after}
        </Table.Td>
      )}
    </Table.Tr>
  );
}
