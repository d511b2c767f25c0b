import pg from 'pg';
import { expect } from 'vitest';
import type { Answered, TestBellhop } from '../../../test/support/bellhop.ts';
import type { JobTools } from '../../foundation/area.ts';
import { type Job, startWorker, type Worker } from '../../foundation/jobs/worker.ts';
import { createLog } from '../../foundation/log.ts';

/** A worker for tests of jobs: `startTestWorker(bellhop, (tools) => [bulkJobRunner(tools, rebuildPhones)])`. */
export async function startTestWorker(bellhop: TestBellhop, jobs: (tools: JobTools) => readonly Job[]): Promise<Worker> {
  const log = createLog('silent');
  const pool = new pg.Pool(bellhop.testDatabase.connection);
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const worker = await startWorker({ pool, log, scheduled: [], jobs: jobs({ database: bellhop.database, log }) });
  return {
    stop: async () => {
      await worker.stop();
      await pool.end();
    },
  };
}

/** The job at a path, once it is done. */
export async function finishedJob(bellhop: TestBellhop, token: string, path: string): Promise<Answered['body']> {
  const status = async () => (await bellhop.call(token, 'GET', path)).body.latestExecutionStatus;
  await expect.poll(status, { timeout: 15_000 }).toMatch(/^(COMPLETED|FAILED)$/);
  return (await bellhop.call(token, 'GET', path)).body;
}
