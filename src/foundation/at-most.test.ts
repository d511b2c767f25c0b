import { expect, test } from 'vitest';
import { atMost } from './at-most.ts';

test('so many run, so many wait in order, and whoever comes beyond is refused', async () => {
  const ends: (() => void)[] = [];
  const begun: string[] = [];
  const inTurn = atMost(2, 2, () => new Error('too many'));
  const work = (name: string) =>
    inTurn(() => {
      begun.push(name);
      return new Promise<void>((resolve) => void ends.push(resolve));
    });
  const all = ['a', 'b', 'c', 'd'].map(work);
  await expect(work('e')).rejects.toThrow('too many');
  expect(begun).toEqual(['a', 'b']);
  ends[0]?.();
  await all[0];
  await expect.poll(() => begun).toEqual(['a', 'b', 'c']);
  ends[1]?.();
  await all[1];
  await expect.poll(() => begun).toEqual(['a', 'b', 'c', 'd']);
  ends[2]?.();
  ends[3]?.();
  await Promise.all(all);
});

test('a work that fails gives its place back', async () => {
  const inTurn = atMost(1, 0, () => new Error('too many'));
  await expect(inTurn(async () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(await inTurn(async () => 'done')).toBe('done');
});
