import pg from 'pg';
import { areas } from '../../src/areas/index.ts';
import { startWorker, type Worker } from '../../src/foundation/jobs/worker.ts';
import { createLog } from '../../src/foundation/log.ts';
import type { TestBellhop } from '../support/bellhop.ts';

/** Runs the jobs of all areas. */
export async function startJobsOf(bellhop: TestBellhop): Promise<Worker> {
  const log = createLog('silent');
  const pool = new pg.Pool(bellhop.testDatabase.connection);
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const tools = { database: bellhop.database, log };
  const worker = await startWorker({ pool, log, scheduled: [], jobs: areas.flatMap((area) => area.jobs?.(tools) ?? []) });
  return {
    stop: async () => {
      await worker.stop();
      await pool.end();
    },
  };
}
