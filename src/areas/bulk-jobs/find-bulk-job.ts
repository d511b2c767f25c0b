import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import type { BulkJob } from './bulk-job.model.ts';
import { findJob } from './bulk-job.queries.ts';

export const noSuchJob = () => new Refused('not-found', 'bulk-job.not-found', 'The requested resource could not be found.');

/** The job that a path names; undefined is an id that could not be read. */
export async function bulkJobOfPath<Parameters>(
  ctx: Context,
  { kind }: { kind: string },
  id: string | undefined,
): Promise<BulkJob<Parameters>> {
  const job = id === undefined ? undefined : await findJob<Parameters>(ctx.db, kind, id);
  if (!job) throw noSuchJob();
  return job;
}
