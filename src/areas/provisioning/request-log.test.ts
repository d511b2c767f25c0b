import { afterEach, expect, test } from 'vitest';
import { newId } from '../../foundation/ids.ts';
import { createLog } from '../../foundation/log.ts';
import type { PhoneRequestRecord } from './request.model.ts';
import { RequestLog } from './request-log.ts';

const request = (): PhoneRequestRecord => ({
  id: newId(),
  occurredAt: new Date(),
  mac: '805ec0123456',
  method: 'GET',
  path: '/805ec0123456.cfg',
  protocol: 'http',
  sourceIp: '192.0.2.1',
  userAgent: null,
  vendor: null,
  model: null,
  firmware: null,
  status: 401,
  outcome: 'no-proof',
  proof: null,
  bytes: 0,
});

const open: RequestLog[] = [];
afterEach(() => Promise.all(open.splice(0).map((log) => log.close())));

function openLog(write: (records: readonly PhoneRequestRecord[]) => Promise<void>, lines: string[] = []): RequestLog {
  const log = new RequestLog(write, createLog('warn', { write: (line) => void lines.push(line) }));
  open.push(log);
  return log;
}

test('requests are written in batches of at most 500', async () => {
  const batches: number[] = [];
  const log = openLog(async (records) => void batches.push(records.length));
  for (let i = 0; i < 1_200; i++) log.add(request());
  await log.flush();
  expect(batches).toEqual([500, 500, 200]);
});

test('what could not be written is tried again', async () => {
  const written: string[] = [];
  let isAway = true;
  const log = openLog(async (records) => {
    if (isAway) throw new Error('connect ECONNREFUSED');
    written.push(...records.map(({ id }) => id));
  });
  const one = request();
  log.add(one);
  await log.flush();
  isAway = false;
  await log.flush();
  expect(written).toEqual([one.id]);
});

test('while the database is away, memory is bounded and the loss is counted in the log', async () => {
  const lines: string[] = [];
  let isAway = true;
  const log = openLog(async () => {
    if (isAway) throw new Error('connect ECONNREFUSED');
  }, lines);
  for (let i = 0; i < 10_300; i++) log.add(request());
  await log.flush();
  isAway = false;
  await log.flush();
  expect(lines.map((line) => JSON.parse(line)).find(({ lost }) => lost)?.lost).toBe(300);
});

test('closing writes what is left', async () => {
  const written: string[] = [];
  const log = openLog(async (records) => void written.push(...records.map(({ id }) => id)));
  log.add(request());
  await log.close();
  expect(written).toHaveLength(1);
});
