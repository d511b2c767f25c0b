import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { systemActor } from '../context.ts';
import { newId } from '../ids.ts';
import { EventStream } from './event-stream.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const caller = {
  authorization: undefined,
  session: undefined,
  orgId: undefined,
  ip: '192.0.2.1',
  userAgent: undefined,
  trackingId: 't',
};
const openStream = () => new EventStream(caller, systemActor(newId(), []));
const change = (id: string) => ({ resource: 'devices', change: 'updated' as const, id });
const read = (stream: EventStream): string => String(stream.body.read() ?? '');

test('changes that come close together are written together, and a flood of them twice a second', () => {
  const stream = openStream();
  read(stream);
  stream.tell(change('a'));
  stream.tell(change('b'));
  vi.advanceTimersByTime(50);
  expect(read(stream)).toBe('event: changed\ndata: {"resource":"devices","change":"updated","ids":["a","b"]}\n\n');

  let events = '';
  for (let at = 0; at < 2_000; at++) {
    stream.tell(change(String(at)));
    vi.advanceTimersByTime(1);
    events += read(stream);
  }
  expect(events.match(/event: changed/g)).toHaveLength(4);
});

test('who was told to fetch everything again needs nothing of what came before', () => {
  const stream = openStream();
  read(stream);
  stream.tell(change('a'));
  stream.tellToRefetch();
  stream.tell(change('b'));
  vi.advanceTimersByTime(50);
  expect(read(stream)).toBe('event: refetch\ndata: {}\n\n');
});

test('who does not read is dropped before much is kept for them', () => {
  const stream = openStream();
  for (let at = 0; at < 10_000 && !stream.body.destroyed; at++) {
    stream.tell(change(newId()));
    vi.advanceTimersByTime(500);
  }
  expect(stream.body.destroyed).toBe(true);
  expect(stream.body.readableLength).toBeLessThan(128 * 1024);
});
