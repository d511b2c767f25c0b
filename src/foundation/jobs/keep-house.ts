import type pg from 'pg';
import type { Config } from '../config.ts';
import type { ScheduledJob } from './worker.ts';

const HISTORY_DAYS = 92;
/** As far back as the overview can be asked for. */
const OVERVIEW_DAYS = 32;

/** Daily, and at each start: partitions for the coming months, and an end to what is remembered only for a while. */
export const keepHouse = (owner: pg.Pool, { auditRetentionDays }: Pick<Config, 'auditRetentionDays'>): ScheduledJob => ({
  name: 'installation.keep-house',
  schedule: '23 2 * * *',
  run: async () => {
    const keptDays = new Map([
      ['provisioning.request', HISTORY_DAYS],
      ['registrations.event', HISTORY_DAYS],
      ['overview.device_hour', OVERVIEW_DAYS],
      ['audit.event', auditRetentionDays],
    ]);
    const failures: string[] = [];
    for (const table of await partitionedTables(owner))
      await keepPartitions(owner, table, keptDays.get(table)).catch((error: Error) =>
        failures.push(`${table}: ${error.message}`),
      );
    for (const name of await housekeepers(owner)) await owner.query(`select ${name}`);
    if (failures.length > 0) throw new Error(`Partitions are not in order. ${failures.join('; ')}`);
  },
});

async function partitionedTables(owner: pg.Pool): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    'select partrelid::regclass::text as name from pg_partitioned_table order by 1',
  );
  return rows.map(({ name }) => name);
}

/** Each area may have a function of this name, and puts an end there to what it remembers. */
async function housekeepers(owner: pg.Pool): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    "select oid::regprocedure::text as name from pg_proc where proname = 'keep_house' and pronargs = 0 order by 1",
  );
  return rows.map(({ name }) => name);
}

/** In a transaction of its own: what is wrong with one table shall not cost another its partitions. */
async function keepPartitions(owner: pg.Pool, table: string, keepDays: number | undefined): Promise<void> {
  const client = await owner.connect();
  let broken: Error | undefined;
  try {
    // Writers queue behind whoever waits for the lock, so that it is not waited for long.
    await client.query("begin; set local lock_timeout = '5s'");
    await client.query('select bellhop.create_monthly_partitions($1)', [table]);
    if (keepDays !== undefined) await client.query('select bellhop.drop_old_partitions($1, $2)', [table, keepDays]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch((rollbackError: Error) => {
      broken = rollbackError;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
