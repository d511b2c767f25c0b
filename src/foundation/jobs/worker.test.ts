import { EventEmitter, once } from 'node:events';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, systemOf, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { createLog } from '../log.ts';
import { startWorker, type Worker } from './worker.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let pool: pg.Pool;
let worker: Worker;
const ran = new EventEmitter();
let failures = 0;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization();
  pool = new pg.Pool(bellhop.testDatabase.connection);
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  worker = await startWorker({
    pool,
    log: createLog('silent'),
    scheduled: [],
    jobs: [
      { name: 'test.remember', run: async (payload) => void ran.emit('remember', payload) },
      {
        name: 'test.fail-once',
        run: async () => {
          if (failures++ === 0) throw new Error('the first time');
          ran.emit('recovered');
        },
      },
    ],
  });
});
afterAll(async () => {
  await worker.stop();
  await pool.end();
  await bellhop.stop();
});

test('a job runs after the commit of its change, and knows its organization', async () => {
  const remembered = once(ran, 'remember');
  await acme.asSystem((ctx) => ctx.enqueue('test.remember', { deviceId: 'd1' }));
  expect(await remembered).toEqual([{ deviceId: 'd1', organizationId: acme.id }]);
});

test('a change that is rolled back leaves no job behind', async () => {
  const payloads: unknown[] = [];
  ran.on('remember', (payload) => payloads.push(payload));
  const change = bellhop.database.write(systemOf(acme.id), async (ctx) => {
    await ctx.enqueue('test.remember', { deviceId: 'never' });
    throw new Error('changed its mind');
  });
  await expect(change).rejects.toThrow('changed its mind');
  const marker = once(ran, 'remember');
  await acme.asSystem((ctx) => ctx.enqueue('test.remember', { deviceId: 'marker' }));
  await marker;
  expect(payloads).toEqual([{ deviceId: 'marker', organizationId: acme.id }]);
});

test("a program's role enqueues through the wrapper and cannot touch the queue itself", async () => {
  await expect(bellhop.database.pool.query('select * from graphile_worker._private_jobs')).rejects.toThrow(/permission denied/);
});

test('a job that fails is kept with its error and tried again', async () => {
  await acme.asSystem((ctx) => ctx.enqueue('test.fail-once', {}));
  const waiting = async () =>
    (await pool.query(`select last_error from graphile_worker._private_jobs where last_error is not null`)).rows[0]?.last_error;
  await expect.poll(waiting).toContain('the first time');
  const recovered = once(ran, 'recovered');
  await pool.query('update graphile_worker._private_jobs set run_at = now()');
  await pool.query(`select pg_notify('jobs:insert', '{"r":"test","count":1}')`);
  await recovered;
});
