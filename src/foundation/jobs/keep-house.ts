import type { Database } from '../db/database.ts';
import type { ScheduledJob } from './worker.ts';

/** Daily: partitions for the coming months, and an end to what is remembered only for a while. */
export const keepHouse = (database: Database): ScheduledJob => ({
  name: 'installation.keep-house',
  schedule: '23 2 * * *',
  run: async () => {
    await database.pool.query('select bellhop.keep_house()');
  },
});
