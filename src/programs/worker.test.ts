import pg from 'pg';
import { expect, test } from 'vitest';
import { startTestBellhop } from '../../test/support/bellhop.ts';
import { createLog } from '../foundation/log.ts';
import { startJobs } from './worker.ts';

test('a worker keeps house as soon as it starts', async () => {
  const bellhop = await startTestBellhop();
  const { connection } = bellhop.testDatabase;
  const owner = new pg.Client(connection);
  await owner.connect();
  const partitions = async () =>
    (await owner.query("select from pg_inherits where inhparent = 'audit.event'::regclass")).rowCount;
  const before = await partitions();
  const { rows } = await owner.query<{ name: string }>(
    "select max(inhrelid::regclass::text) filter (where inhrelid::regclass::text !~ '_other$') as name from pg_inherits where inhparent = 'audit.event'::regclass",
  );
  await owner.query(`drop table ${rows[0]?.name}`);

  const worker = await startJobs({ connection, close: async () => {} }, bellhop.database, createLog('silent'), {
    auditRetentionDays: 400,
  });
  await expect.poll(partitions, { timeout: 10_000 }).toBe(before);
  await worker.stop();
  await owner.end();
  await bellhop.stop();
});
