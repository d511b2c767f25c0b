import { expect, test } from 'vitest';
import { LoadingCache } from './loading-cache.ts';

function cacheOf(values: Record<string, string>, { mostFound = 100, mostMissing = 100 } = {}) {
  const loads: string[][] = [];
  const cache = new LoadingCache<string>({
    load: async (keys) => {
      loads.push([...keys]);
      return new Map(Object.entries(values).filter(([key]) => keys.includes(key)));
    },
    mostFound,
    mostMissing,
    missingForMilliseconds: 1_000,
    mayKeep: () => true,
    overloaded: () => new Error('overloaded'),
  });
  return { cache, loads };
}

test('what is asked for at the same time is loaded together, and each key once', async () => {
  const { cache, loads } = cacheOf({ a: '1', b: '2' });
  expect(await Promise.all([cache.get('a'), cache.get('b'), cache.get('a'), cache.get('c')])).toEqual(['1', '2', '1', undefined]);
  expect(loads).toEqual([['a', 'b', 'c']]);
});

test('the least recently used goes first', async () => {
  const { cache } = cacheOf({ a: '1', b: '2', c: '3' }, { mostFound: 2 });
  await cache.get('a');
  await cache.get('b');
  cache.get('a');
  await cache.get('c');
  expect(cache.get('a')).toBe('1');
  expect(cache.get('b')).toBeInstanceOf(Promise);
});

test('a scan of keys that do not exist drives out none that do', async () => {
  const { cache } = cacheOf({ a: '1' }, { mostMissing: 10 });
  await cache.get('a');
  await Promise.all(Array.from({ length: 1_000 }, (_, i) => cache.get(`missing ${i}`)));
  expect(cache.get('a')).toBe('1');
});

test('a load that fails fails for all who wait, and the next one tries again', async () => {
  let isThere = false;
  const cache = new LoadingCache<string>({
    load: async () => {
      if (!isThere) throw new Error('away');
      return new Map([['a', '1']]);
    },
    mostFound: 1,
    mostMissing: 1,
    missingForMilliseconds: 1_000,
    mayKeep: () => true,
    overloaded: () => new Error('overloaded'),
  });
  await expect(Promise.all([cache.get('a'), cache.get('a')])).rejects.toThrow('away');
  isThere = true;
  expect(await cache.get('a')).toBe('1');
});

test('more than can wait are refused', () => {
  const { cache } = cacheOf({});
  for (let i = 0; i < 20_000; i++) cache.get(String(i));
  expect(() => cache.get('one more')).toThrow('overloaded');
});
