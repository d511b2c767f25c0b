import type { Context } from '../../foundation/context.ts';
import { newId } from '../../foundation/ids.ts';
import { record } from '../audit/index.ts';
import { bulkJobStatusChanged } from './bulk-job.events.ts';
import { type BulkJob, type BulkJobKind, taskOf } from './bulk-job.model.ts';
import { insertItems, insertJob } from './bulk-job.store.ts';
import { bulkJobOfPath } from './find-bulk-job.ts';

/** A job that begins once this transaction is committed; its items, where its kind plans none. Who may ask for it is the caller's to check. */
export async function startBulkJob<Parameters, Item>(
  ctx: Context,
  kind: BulkJobKind<Parameters, Item>,
  parameters: Parameters,
  items: readonly Item[] = [],
): Promise<BulkJob<Parameters>> {
  const { actor } = ctx;
  const id = newId();
  const job = {
    organizationId: actor.organizationId,
    id,
    kind: kind.kind,
    exclusiveGroup: kind.exclusiveGroup ?? null,
    source: {
      kind: actor.kind === 'device' ? 'system' : actor.kind,
      id: actor.id ?? null,
      name: actor.name,
      email: actor.email ?? null,
      homeOrganizationId: actor.homeOrganizationId,
      reach: actor.reach,
      ip: actor.ip ?? null,
      userAgent: actor.userAgent ?? null,
    },
    trackingId: actor.trackingId,
    parameters,
    counts: Object.fromEntries(kind.counts.map((name) => [name, 0])),
  } as const;
  await insertJob(ctx.db, job, ctx.now);
  await insertItems(ctx.db, job, items);
  await ctx.enqueue(taskOf(kind.kind), { jobId: id });
  await record(ctx, {
    action: 'bulk-job.started',
    category: 'WEBEX_CALLING',
    target: { type: 'JOB', id, name: kind.kind },
    after: { parameters },
  });
  await bulkJobStatusChanged.announce(ctx, { id, kind: kind.kind, status: 'STARTING' });
  return bulkJobOfPath<Parameters>(ctx, kind, id);
}
