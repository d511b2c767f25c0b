import { encodeId } from '../../foundation/ids.ts';
import { type BulkJob, presentBulkJob } from '../bulk-jobs/index.ts';
import type { ManageNumbers } from './manage-numbers.ts';

export function presentManageNumbers(job: BulkJob<ManageNumbers>) {
  const { parameters, counts } = job;
  const source = parameters.sourceLocationId;
  const target = parameters.operation === 'MOVE' ? parameters.targetLocationId : source;
  return {
    ...presentBulkJob(job),
    jobType: job.kind,
    operationType: parameters.operation,
    sourceLocationId: encodeId('LOCATION', source),
    targetLocationId: encodeId('LOCATION', target),
    counts: {
      totalNumbers: job.itemCount ?? 0,
      numbersDeleted: counts.numbersDeleted ?? 0,
      numbersMoved: counts.numbersMoved ?? 0,
      numbersFailed: counts.numbersFailed ?? 0,
      numbersUsageChanged: counts.numbersUsageChanged ?? 0,
    },
  };
}
