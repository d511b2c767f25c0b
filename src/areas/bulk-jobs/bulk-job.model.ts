import type { Context, Reach } from '../../foundation/context.ts';

export type JobStatus = 'STARTING' | 'STARTED' | 'COMPLETED' | 'FAILED';
export type ExitCode = 'UNKNOWN' | 'COMPLETED' | 'FAILED' | 'STOPPED' | 'COMPLETED_WITH_ERRORS';

/** How many of what a job has done, by the names its clients know: `{ numbersMoved: 12 }`. */
export type Counts = Record<string, number>;

/** What the error of an item says it was about. */
export interface ItemLabel {
  item?: string;
  locationId?: string;
}

/**
 * A kind of long task. `plan` says once what is to be done, and `runItem` does one of it, each in a transaction of its own and in the
 * name of who started the job, with the rights that person has at that moment. A refusal of `plan` fails the job; one of `runItem`
 * becomes the item's error and the next item follows. The parameters are read for every item, and by every list of jobs: what is
 * long, such as the items themselves, is no part of them.
 */
export interface BulkJobKind<Parameters, Item> {
  /** As clients see it in `name` and `jobType`: `managenumbers`. */
  kind: string;
  /** Jobs of one group exclude each other within an organization: a second one is refused with 409. */
  exclusiveGroup?: string;
  /** Counts that are there from the beginning, at 0. */
  counts: readonly string[];
  /** The count that every refused item adds to. */
  failedCount?: string;
  /** What the errors call refusals that have another name there: `{ 'number.main': 'BATCH-1017024' }`. */
  errorCodes?: Readonly<Record<string, string>>;
  /** What the errors write before integer codes: `BATCH-`. */
  codePrefix?: string;
  /** Absent where whoever starts the job says its items. */
  plan?(ctx: Context, parameters: Parameters): Promise<readonly Item[]>;
  runItem(ctx: Context, item: Item, parameters: Parameters): Promise<Counts | undefined>;
  label?(item: Item | undefined, parameters: Parameters): ItemLabel;
}

/** A job as it is kept. */
export interface BulkJob<Parameters = unknown> {
  organizationId: string;
  id: string;
  instanceId: number;
  kind: string;
  source: JobSource;
  trackingId: string;
  parameters: Parameters;
  status: JobStatus;
  itemCount: number | null;
  position: number;
  failedCount: number;
  counts: Counts;
  createdAt: Date;
  startedAt: Date | null;
  plannedAt: Date | null;
  updatedAt: Date;
  pausedAt: Date | null;
  finishedAt: Date | null;
}

/** Who started a job. Rights are not kept: they are read again for every item. */
export interface JobSource {
  kind: 'person' | 'application' | 'system';
  id: string | null;
  name: string;
  email: string | null;
  homeOrganizationId: string;
  /** How far the request that started it reached; nothing done later goes further. */
  reach: Reach;
  ip: string | null;
  userAgent: string | null;
}

export interface BulkJobError {
  itemNumber: number;
  item: string | null;
  errorType: 'WARN' | 'ERROR';
  key: string;
  messages: ErrorMessage[];
}

export interface ErrorMessage {
  description: string;
  code: string;
  locationId?: string;
}

/** The queue's name for the work of a kind. The wake-up call in the migration spells it, too. */
export const taskOf = (kind: string): string => `bulk-jobs.${kind}`;

export function exitCodeOf(job: Pick<BulkJob, 'status' | 'pausedAt' | 'failedCount'>): ExitCode {
  if (job.status === 'FAILED') return 'FAILED';
  if (job.status === 'COMPLETED') return job.failedCount > 0 ? 'COMPLETED_WITH_ERRORS' : 'COMPLETED';
  return job.pausedAt === null ? 'UNKNOWN' : 'STOPPED';
}

export function percentageOf(job: Pick<BulkJob, 'status' | 'itemCount' | 'position'>): number {
  if (job.status === 'COMPLETED') return 100;
  return job.itemCount ? Math.floor((100 * job.position) / job.itemCount) : 0;
}

export function addCounts(counts: Counts, more: Counts): Counts {
  const sum = { ...counts };
  for (const [name, count] of Object.entries(more)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}
