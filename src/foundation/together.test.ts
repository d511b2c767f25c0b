import { expect, test } from 'vitest';
import { together } from './together.ts';

test('the answers come in the order of the questions', async () => {
  expect(await together(Promise.resolve(1), Promise.resolve('two'))).toEqual([1, 'two']);
  expect(await together()).toEqual([]);
});

test('of several failures the first in order is told, even if a later one is heard of sooner, and none before all have ended', async () => {
  const { promise: cause, reject } = Promise.withResolvers<never>();
  const { promise: last, resolve } = Promise.withResolvers<void>();
  let isTold = false;
  const told = together(cause, Promise.reject(new Error('aborted')), last).finally(() => (isTold = true));
  told.catch(() => {});
  reject(new Error('in use'));
  await new Promise(setImmediate);
  expect(isTold).toBe(false);
  resolve();
  await expect(told).rejects.toThrow('in use');
});
