import { expect, test } from 'vitest';
import type { Change } from '../event-feed.ts';
import { MergedChanges, MOST_IDS } from './merged-changes.ts';

const mergedOf = (...changes: Change[]) => {
  const merged = new MergedChanges();
  for (const change of changes) merged.add(change);
  return merged;
};
const updated = (id?: string): Change => ({ resource: 'devices', change: 'updated', ...(id === undefined ? {} : { id }) });

test('changes of one kind become one, each id once, and what was taken is gone', () => {
  const merged = mergedOf(updated('a'), updated('b'), updated('a'), { resource: 'people', change: 'deleted', id: 'a' });
  expect(merged.take()).toEqual([
    { resource: 'devices', change: 'updated', ids: ['a', 'b'] },
    { resource: 'people', change: 'deleted', ids: ['a'] },
  ]);
  expect(merged.isEmpty).toBe(true);
  expect(merged.take()).toEqual([]);
});

test('one that names nobody, or more than are worth naming, means all of them', () => {
  expect(mergedOf(updated('a'), updated(), updated('b')).take()).toEqual([{ resource: 'devices', change: 'updated' }]);
  const many = Array.from({ length: MOST_IDS + 1 }, (_, at) => updated(String(at)));
  expect(mergedOf(...many, updated('again')).take()).toEqual([{ resource: 'devices', change: 'updated' }]);
});
