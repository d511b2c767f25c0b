import type { JobTools } from '../../foundation/area.ts';
import { type Actor, type Context, systemActor } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { actAs, actorOf, findCaller, PERMISSIONS } from '../access/index.ts';
import { bulkJobStatusChanged } from './bulk-job.events.ts';
import { addCounts, type BulkJobKind, type Counts, taskOf } from './bulk-job.model.ts';
import { type ClaimedJob, claimJob } from './bulk-job.queries.ts';
import { insertErrors, insertItems, saveFinished, savePlanned, saveProgress } from './bulk-job.store.ts';
import { describeRefusal, refusalOf } from './item-error.model.ts';

/** After this long a job goes to the end of the queue, so that one organization's long job does not keep the others waiting. */
const SLICE_MS = 2_000;
/** How often an item is tried that somebody else holds; then it is refused as a request would be. */
const LOCK_ATTEMPTS = 3;

/** `'there is more'` and `'nothing left'` (done, paused, or gone) as words, because both are good. */
type Progress = 'there is more' | 'nothing left';

interface Work<Parameters, Item> {
  tools: JobTools;
  kind: BulkJobKind<Parameters, Item>;
  organizationId: string;
  jobId: string;
}

/**
 * What an area puts among its `jobs` for each of its kinds. Where a job stands is in its row, and moves on in the transaction of
 * each item: it may be killed at any point and goes on from there.
 */
export const bulkJobRunner = <Parameters, Item>(tools: JobTools, kind: BulkJobKind<Parameters, Item>) => ({
  name: taskOf(kind.kind),
  run: (payload: unknown) => runSlice({ tools, kind, ...(payload as { organizationId: string; jobId: string }) }),
});

async function runSlice<Parameters, Item>(work: Work<Parameters, Item>): Promise<void> {
  const until = performance.now() + SLICE_MS;
  let progress: Progress = 'there is more';
  while (progress === 'there is more' && performance.now() < until) progress = await takeStep(work);
  if (progress === 'nothing left') return;
  const { tools, kind, jobId } = work;
  await tools.database.write(bellhop(work), (ctx) => ctx.enqueue(taskOf(kind.kind), { jobId }));
}

/** One step: the plan, an item, or the end. What it is refused becomes an error in a second transaction. */
async function takeStep<Parameters, Item>(work: Work<Parameters, Item>): Promise<Progress> {
  for (let attempt = 1; ; attempt++) {
    let reached: ClaimedJob<Parameters, Item> | undefined;
    try {
      return await work.tools.database.write(bellhop(work), async (ctx) => {
        reached = await claimJob<Parameters, Item>(ctx.db, work.jobId);
        return reached === undefined ? 'nothing left' : await doStep(ctx, work.kind, reached);
      });
    } catch (error) {
      // Without its database nothing can be written down; the queue tries again later.
      if (reached === undefined || (error instanceof Refused && error.refusal === 'unavailable')) throw error;
      if (error instanceof Refused && error.refusal === 'locked' && attempt < LOCK_ATTEMPTS) continue;
      if (!(error instanceof Refused))
        work.tools.log.error({ error, job: work.jobId }, 'an item of a bulk job failed unforeseen');
      return await writeDown(work, reached, refusalOf(error));
    }
  }
}

async function doStep<Parameters, Item>(
  ctx: Context,
  kind: BulkJobKind<Parameters, Item>,
  job: ClaimedJob<Parameters, Item>,
): Promise<Progress> {
  if (job.finishedAt !== null || job.pausedAt !== null) return 'nothing left';
  if (job.itemCount === null) {
    const { plan } = kind;
    if (plan) await insertItems(ctx.db, job, await asStarter(ctx, job, (starter) => plan(starter, job.parameters)));
    await savePlanned(ctx.db, job, ctx.now);
    await bulkJobStatusChanged.announce(ctx, { id: job.id, kind: job.kind, status: 'STARTED' });
    return 'there is more';
  }
  if (job.position >= job.itemCount) {
    await saveFinished(ctx.db, job, 'COMPLETED', ctx.now);
    await bulkJobStatusChanged.announce(ctx, { id: job.id, kind: job.kind, status: 'COMPLETED' });
    return 'nothing left';
  }
  const done = await asStarter(ctx, job, (starter) => kind.runItem(starter, job.item as Item, job.parameters));
  await saveProgress(ctx.db, job, addCounts(job.counts, done ?? {}), false, ctx.now);
  return 'there is more';
}

/** Part of a step, within the starter's rights and reach; the job's own rows are then Bellhop's again. */
async function asStarter<Result>(
  ctx: Context,
  job: ClaimedJob<unknown, unknown>,
  work: (starter: Context) => Promise<Result>,
): Promise<Result> {
  const result = await work(await actAs(ctx, await starterOf(ctx, job)));
  await actAs(ctx, ctx.actor);
  return result;
}

/** The refusal, unless somebody else has taken the job further in the meantime. */
function writeDown<Parameters, Item>(
  { tools, kind, ...work }: Work<Parameters, Item>,
  reached: ClaimedJob<Parameters, Item>,
  refused: Refused,
): Promise<Progress> {
  return tools.database.write(bellhop(work), async (ctx) => {
    const job = await claimJob<Parameters, Item>(ctx.db, work.jobId);
    if (!job || job.finishedAt !== null) return 'nothing left';
    if (job.itemCount !== reached.itemCount || job.position !== reached.position) return 'there is more';
    const label = kind.label?.(job.item ?? undefined, job.parameters) ?? {};
    const errors = describeRefusal(refused, kind, label);
    if (job.itemCount === null) {
      await insertErrors(ctx.db, job, errors.apart);
      await saveFinished(ctx.db, job, 'FAILED', ctx.now);
      await bulkJobStatusChanged.announce(ctx, { id: job.id, kind: job.kind, status: 'FAILED' });
      return 'nothing left';
    }
    await insertErrors(ctx.db, job, [{ ...errors.together, itemNumber: job.position + 1 }]);
    const failed: Counts = kind.failedCount === undefined ? {} : { [kind.failedCount]: 1 };
    await saveProgress(ctx.db, job, addCounts(job.counts, failed), true, ctx.now);
    return 'there is more';
  });
}

const bellhop = ({ organizationId }: { organizationId: string }): Actor => systemActor(organizationId, []);

/**
 * Who started the job, with the rights of this moment and the reach that its start had; what Bellhop started itself may do
 * everything. Who may no longer sign in, or no longer act in this organization, may do nothing.
 */
async function starterOf(ctx: Context, { organizationId, source, trackingId }: ClaimedJob<unknown, unknown>): Promise<Actor> {
  if (source.kind === 'system' || source.id === null) return { ...systemActor(organizationId, PERMISSIONS), trackingId };
  const facts = await findCaller(ctx.db, source.homeOrganizationId, source.id, organizationId);
  const circumstances = { ip: source.ip ?? undefined, userAgent: source.userAgent ?? undefined, trackingId };
  const actor = facts && actorOf(facts, [], circumstances);
  return {
    ...(actor ?? { ...systemActor(organizationId, []), kind: source.kind, id: source.id, name: source.name }),
    reach: source.reach,
  };
}
