import { Logger, parseCronItems, run } from 'graphile-worker';
import type pg from 'pg';
import type { Log } from '../log.ts';

/** Work that follows a change, done later: its payload was enqueued in the transaction of that change. */
export interface Job {
  /** `area.what`, as given to ctx.enqueue. */
  name: string;
  run(payload: unknown): Promise<void>;
}

/** Work by the clock, at most once per tick however many workers there are. */
export interface ScheduledJob extends Job {
  /** As in crontab: `17 3 * * *`, in UTC. */
  schedule: string;
}

export interface Worker {
  /** Stops taking jobs and waits for those in work. */
  stop(): Promise<void>;
}

export interface WorkerOptions {
  /** A pool of the owner: the queue's tables are not the application's. */
  pool: pg.Pool;
  jobs: readonly Job[];
  scheduled: readonly ScheduledJob[];
  log: Log;
  concurrency?: number;
}

export async function startWorker({ pool, jobs, scheduled, log, concurrency = 4 }: WorkerOptions): Promise<Worker> {
  const all = [...jobs, ...scheduled];
  const runner = await run({
    pgPool: pool,
    concurrency,
    noHandleSignals: true,
    taskList: Object.fromEntries(all.map((job) => [job.name, (payload) => job.run(payload)])),
    parsedCronItems: parseCronItems(scheduled.map(({ name, schedule }) => ({ task: name, match: schedule }))),
    logger: new Logger(
      () => (level, message) => log[level === 'warning' ? 'warn' : level === 'error' ? 'error' : 'debug'](message),
    ),
  });
  return { stop: () => runner.stop() };
}
