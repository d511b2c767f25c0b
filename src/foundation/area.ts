import type { Database } from './db/database.ts';
import type { Route } from './http/route.ts';
import type { Job, ScheduledJob } from './jobs/worker.ts';
import type { Log } from './log.ts';

/** What jobs of an area get to work with. */
export interface JobTools {
  database: Database;
  log: Log;
}

/** What an area offers to the programs that mount it. */
export interface Area {
  name: string;
  routes: readonly Route[];
  jobs?: (tools: JobTools) => readonly Job[];
  scheduled?: (tools: JobTools) => readonly ScheduledJob[];
}
