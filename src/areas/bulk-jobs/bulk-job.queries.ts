import { type Db, many, one, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import type { BulkJob, BulkJobError } from './bulk-job.model.ts';

const COLUMNS = sql`
  j.organization_id as "organizationId", j.id, j.instance_id as "instanceId", j.kind, j.source_actor as source,
  j.tracking_id as "trackingId", j.parameters, j.status, j.item_count as "itemCount", j.position, j.failed_count as "failedCount",
  j.counts, j.created_at as "createdAt", j.started_at as "startedAt", j.planned_at as "plannedAt", j.updated_at as "updatedAt",
  j.paused_at as "pausedAt", j.finished_at as "finishedAt"`;

export const findJob = <Parameters>(db: Db, kind: string, id: string) =>
  one<BulkJob<Parameters>>(db, sql`select ${COLUMNS} from bulk_jobs.job j where j.id = ${id} and j.kind = ${kind}`);

/** The same, and nobody works on it or changes it before this transaction ends. */
export const lockJob = (db: Db, kind: string, id: string) =>
  one<BulkJob>(db, sql`select ${COLUMNS} from bulk_jobs.job j where j.id = ${id} and j.kind = ${kind} for update`);

/** The newest first. */
export const listJobs = <Parameters>(db: Db, kind: string, page: Page) =>
  many<BulkJob<Parameters>>(
    db,
    sql`select ${COLUMNS} from bulk_jobs.job j
      where j.kind = ${kind} and j.instance_id < ${page.after?.[0] ?? '9223372036854775807'}::bigint
      order by j.instance_id desc limit ${page.limit + 1} offset ${page.start}`,
  );

export const jobKey = (job: BulkJob): [string] => [String(job.instanceId)];

export const listErrors = (db: Db, jobId: string, page: Page) =>
  many<BulkJobError>(
    db,
    sql`select item_number as "itemNumber", item, error_type as "errorType", key, messages from bulk_jobs.error
      where job_id = ${jobId} and item_number > ${page.after?.[0] ?? '-1'}::int
      order by item_number limit ${page.limit + 1} offset ${page.start}`,
  );

export const errorKey = (error: BulkJobError): [string] => [String(error.itemNumber)];

/** A job, with its next item. */
export interface ClaimedJob<Parameters, Item> extends BulkJob<Parameters> {
  /** Null when nothing is left to do, or when it is yet to be planned. */
  item: Item | null;
}

/** Takes the job for the length of this transaction: whoever else would work on it waits, and then finds it further on. */
export async function claimJob<Parameters, Item>(db: Db, id: string): Promise<ClaimedJob<Parameters, Item> | undefined> {
  const job = await one<BulkJob<Parameters>>(db, sql`select ${COLUMNS} from bulk_jobs.job j where j.id = ${id} for update`);
  if (!job) return undefined;
  // Not joined to the above: after waiting for the lock, the statement would see the new position and the old items.
  const next = await one<{ item: Item }>(
    db,
    sql`select item from bulk_jobs.item where job_id = ${id} and item_number = ${job.position + 1}`,
  );
  return { ...job, item: next?.item ?? null };
}
