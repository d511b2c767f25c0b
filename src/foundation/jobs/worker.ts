import { Logger, parseCronItems, type Runner, run } from 'graphile-worker';
import type pg from 'pg';
import type { Log } from '../log.ts';

/** Work that follows a change, done later: its payload was enqueued in the transaction of that change. */
export interface Job {
  /** `area.what`, as given to ctx.enqueue. */
  name: string;
  run(payload: unknown): Promise<void>;
  /** Its time goes by waiting for servers of others, so that it has a lane of its own and keeps no other job waiting. */
  waitsForOthers?: true;
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

/** Waiting costs little: more of it can be done at once. */
const WAITING_AT_ONCE = 8;

export async function startWorker({ pool, jobs, scheduled, log, concurrency = 4 }: WorkerOptions): Promise<Worker> {
  const logger = new Logger(
    () => (level, message) => log[level === 'warning' ? 'warn' : level === 'error' ? 'error' : 'debug'](message),
  );
  const lane = (ofLane: readonly Job[], crontab: readonly ScheduledJob[], atOnce: number): Promise<Runner> =>
    run({
      pgPool: pool,
      concurrency: atOnce,
      noHandleSignals: true,
      taskList: Object.fromEntries(ofLane.map((job) => [job.name, (payload) => job.run(payload)])),
      parsedCronItems: parseCronItems(crontab.map(({ name, schedule }) => ({ task: name, match: schedule }))),
      logger,
    });
  const [waiting, working] = [jobs.filter((job) => job.waitsForOthers), jobs.filter((job) => !job.waitsForOthers)];
  const lanes = [await lane([...working, ...scheduled], scheduled, concurrency)];
  if (waiting.length > 0) lanes.push(await lane(waiting, [], WAITING_AT_ONCE));
  return { stop: async () => void (await Promise.all(lanes.map((runner) => runner.stop()))) };
}
