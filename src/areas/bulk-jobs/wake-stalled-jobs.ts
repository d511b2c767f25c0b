import type { JobTools } from '../../foundation/area.ts';
import { wakeStalledJobs } from './bulk-job.store.ts';

/** Longer than any item takes: a statement ends after 15 seconds. */
const STALLED_AFTER_MS = 60_000;

/** A worker that is killed leaves its place in the queue taken for hours, so jobs that nobody moves are enqueued again. */
export const wakeStalledBulkJobs = ({ database, log }: JobTools) => ({
  name: 'bulk-jobs.wake-stalled',
  schedule: '* * * * *',
  run: async () => {
    const woken = await wakeStalledJobs(database.pool, new Date(Date.now() - STALLED_AFTER_MS));
    if (woken > 0) log.warn({ woken }, 'bulk jobs had come to a halt and go on');
  },
});
