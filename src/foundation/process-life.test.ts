import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLog } from './log.ts';
import { beginLife } from './process-life.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.removeAllListeners(signal);
});

const life = () => beginLife(createLog('silent'));

test('what was opened last is closed first', async () => {
  const closed: string[] = [];
  const some = life();
  for (const what of ['database', 'server']) some.closing(what, async () => void closed.push(what));
  await some.end();
  expect(closed).toEqual(['server', 'database']);
});

test('one that does not close, or fails to, does not keep the rest open', async () => {
  const closed: string[] = [];
  const some = life();
  some.closing('database', async () => void closed.push('database'));
  some.closing('a slow one', () => new Promise(() => {}));
  some.closing('a broken one', () => Promise.reject(new Error('broken')));
  const ended = some.end();
  await vi.advanceTimersByTimeAsync(10_000);
  await ended;
  expect(closed).toEqual(['database']);
});

test('a start that is asked to end goes no further, and what it opened last is closed too', async () => {
  const closed: string[] = [];
  const some = life();
  const gate = Promise.withResolvers<void>();
  some.closing('first', () => gate.promise);
  const ended = some.end();
  expect(() => some.closing('second', async () => void closed.push('second'))).toThrow('Asked to end while starting.');
  gate.resolve();
  await ended;
  expect(() => some.closing('third', async () => void closed.push('third'))).toThrow('Asked to end while starting.');
  await some.end();
  expect(closed).toEqual(['second', 'third']);
});
