import { areas } from '../areas/index.ts';
import type { Config } from '../foundation/config.ts';
import type { Database } from '../foundation/db/database.ts';
import { keepHouse } from '../foundation/jobs/keep-house.ts';
import { startWorker, type Worker } from '../foundation/jobs/worker.ts';
import type { Log } from '../foundation/log.ts';
import { type OwnerDatabase, openOwnerPool } from './installation.ts';

/** Runs the jobs of all areas until it is stopped. */
export async function startJobs(
  owner: OwnerDatabase,
  database: Database,
  log: Log,
  config: Pick<Config, 'auditRetentionDays'>,
): Promise<Worker> {
  const pool = openOwnerPool(owner, log);
  const housekeeping = keepHouse(pool, config);
  const tools = { database, log };
  const worker = await startWorker({
    pool,
    jobs: areas.flatMap((area) => area.jobs?.(tools) ?? []),
    scheduled: [housekeeping, ...areas.flatMap((area) => area.scheduled?.(tools) ?? [])],
    log,
  });
  // Whoever was down for months starts without partitions. By its key, of many workers that start it is done once.
  await pool.query("select graphile_worker.add_job($1, '{}'::json, job_key => $1)", [housekeeping.name]);
  return {
    stop: async () => {
      await worker.stop();
      await pool.end();
    },
  };
}
