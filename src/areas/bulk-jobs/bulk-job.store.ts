import { asDb, type Db, one, run, sql, violates } from '../../foundation/db/sql.ts';
import { Refused } from '../../foundation/errors.ts';
import type { BulkJobError, Counts, JobSource, JobStatus } from './bulk-job.model.ts';

export interface NewJob {
  organizationId: string;
  id: string;
  kind: string;
  exclusiveGroup: string | null;
  source: JobSource;
  trackingId: string;
  parameters: unknown;
  counts: Counts;
}

export async function insertJob(db: Db, job: NewJob, now: Date): Promise<void> {
  try {
    await run(
      db,
      sql`insert into bulk_jobs.job (organization_id, id, kind, exclusive_group, source_actor, tracking_id, parameters, counts,
          created_at, updated_at)
        values (${job.organizationId}, ${job.id}, ${job.kind}, ${job.exclusiveGroup}, ${JSON.stringify(job.source)}, ${job.trackingId},
          ${JSON.stringify(job.parameters)}, ${JSON.stringify(job.counts)}, ${now}, ${now})`,
    );
  } catch (error) {
    if (!violates(error, 'job_running')) throw error;
    const message = 'Another job of this kind is still running in this organization. Start this one when it is done.';
    throw new Refused('conflict', 'bulk-job.running', message);
  }
}

interface JobKey {
  organizationId: string;
  id: string;
}

export async function insertItems(db: Db, { organizationId, id }: JobKey, items: readonly unknown[]): Promise<void> {
  if (items.length === 0) return;
  await run(
    db,
    sql`insert into bulk_jobs.item (organization_id, job_id, item_number, item)
      select ${organizationId}, ${id}, number, item from jsonb_array_elements(${JSON.stringify(items)}::jsonb) with ordinality t (item, number)`,
  );
}

/** From here on it is known what the job will do. */
export const savePlanned = (db: Db, { id }: JobKey, now: Date) =>
  run(
    db,
    sql`update bulk_jobs.job set status = 'STARTED', item_count = (select count(*) from bulk_jobs.item where job_id = ${id}), started_at = coalesce(started_at, ${now}),
        planned_at = ${now}, updated_at = ${now}
      where id = ${id}`,
  );

/** One item further. */
export const saveProgress = (db: Db, { id }: JobKey, counts: Counts, failed: boolean, now: Date) =>
  run(
    db,
    sql`update bulk_jobs.job set position = position + 1, failed_count = failed_count + ${failed ? 1 : 0},
        counts = ${JSON.stringify(counts)}, updated_at = ${now}
      where id = ${id}`,
  );

export const insertErrors = (db: Db, { organizationId, id }: JobKey, errors: readonly BulkJobError[]) =>
  run(
    db,
    sql`insert into bulk_jobs.error (organization_id, job_id, item_number, item, error_type, key, messages)
      select ${organizationId}, ${id}, e."itemNumber", e.item, e."errorType", e.key, e.messages
      from jsonb_to_recordset(${JSON.stringify(errors)}::jsonb)
        as e ("itemNumber" int, item text, "errorType" text, key text, messages jsonb)`,
  );

/** Its items are of no use any more; its errors stay. */
export async function saveFinished(
  db: Db,
  { id }: JobKey,
  status: Extract<JobStatus, 'COMPLETED' | 'FAILED'>,
  now: Date,
): Promise<void> {
  await run(db, sql`delete from bulk_jobs.item where job_id = ${id}`);
  await run(
    db,
    sql`update bulk_jobs.job set status = ${status}, started_at = coalesce(started_at, ${now}), updated_at = ${now}, finished_at = ${now},
        paused_at = null
      where id = ${id}`,
  );
}

export const savePaused = (db: Db, id: string, pausedAt: Date | null, now: Date) =>
  run(db, sql`update bulk_jobs.job set paused_at = ${pausedAt}, updated_at = ${now} where id = ${id}`);

/** Jobs of any tenant that nobody has touched since; they go into the queue again. */
export async function wakeStalledJobs(pool: Parameters<typeof asDb>[0], stalledBefore: Date): Promise<number> {
  const row = await one<{ woken: number }>(asDb(pool), sql`select bulk_jobs.wake_stalled(${stalledBefore}) as woken`);
  return row?.woken ?? 0;
}
