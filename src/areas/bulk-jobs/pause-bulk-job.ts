import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { record } from '../audit/index.ts';
import { type BulkJob, taskOf } from './bulk-job.model.ts';
import { lockJob } from './bulk-job.queries.ts';
import { savePaused } from './bulk-job.store.ts';
import { noSuchJob } from './find-bulk-job.ts';

/** Stops before the next item. Pausing what is paused changes nothing. Who may ask for it is the caller's to check. */
export async function pauseBulkJob(ctx: Context, { kind }: { kind: string }, id: string | undefined): Promise<void> {
  const job = await unfinishedJob(ctx, kind, id);
  if (job.pausedAt !== null) return;
  await savePaused(ctx.db, job.id, ctx.now, ctx.now);
  await record(ctx, { action: 'bulk-job.paused', category: 'WEBEX_CALLING', target: { type: 'JOB', id: job.id, name: kind } });
}

/** Goes on where it stopped. */
export async function resumeBulkJob(ctx: Context, { kind }: { kind: string }, id: string | undefined): Promise<void> {
  const job = await unfinishedJob(ctx, kind, id);
  if (job.pausedAt === null) return;
  await savePaused(ctx.db, job.id, null, ctx.now);
  await ctx.enqueue(taskOf(kind), { jobId: job.id });
  await record(ctx, { action: 'bulk-job.resumed', category: 'WEBEX_CALLING', target: { type: 'JOB', id: job.id, name: kind } });
}

async function unfinishedJob(ctx: Context, kind: string, id: string | undefined): Promise<BulkJob> {
  const job = id === undefined ? undefined : await lockJob(ctx.db, kind, id);
  if (!job) throw noSuchJob();
  if (job.finishedAt !== null)
    throw new Refused(
      'conflict',
      'bulk-job.finished',
      `The job has finished with ${job.status}; it cannot be paused or resumed.`,
    );
  return job;
}
