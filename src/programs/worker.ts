import { areas } from '../areas/index.ts';
import type { Database } from '../foundation/db/database.ts';
import { keepHouse } from '../foundation/jobs/keep-house.ts';
import { startWorker, type Worker } from '../foundation/jobs/worker.ts';
import type { Log } from '../foundation/log.ts';
import { type OwnerDatabase, openOwnerPool } from './installation.ts';

/** Runs the jobs of all areas until it is stopped. */
export async function startJobs(owner: OwnerDatabase, database: Database, log: Log): Promise<Worker> {
  const pool = openOwnerPool(owner, log);
  const tools = { database, log };
  const worker = await startWorker({
    pool,
    jobs: areas.flatMap((area) => area.jobs?.(tools) ?? []),
    scheduled: [keepHouse(database), ...areas.flatMap((area) => area.scheduled?.(tools) ?? [])],
    log,
  });
  return {
    stop: async () => {
      await worker.stop();
      await pool.end();
    },
  };
}
