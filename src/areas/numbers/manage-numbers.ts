import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { type BulkJob, type BulkJobKind, type Counts, startBulkJob } from '../bulk-jobs/index.ts';
import { findLocation, requireLocation } from '../tenancy/index.ts';
import { changeNumberUsage, moveNumber, type NumberUsageType } from './move-number.ts';
import { removeNumbers } from './remove-numbers.ts';

interface NumbersOfLocation {
  locationId: string;
  numbers: readonly string[];
}

type Operation =
  | { operation: 'MOVE'; targetLocationId: string }
  | { operation: 'DELETE' }
  | { operation: 'NUMBER_USAGE_CHANGE'; numberUsageType: NumberUsageType };

/** What is to be done with numbers that nobody has. */
export type NumbersOfJob = Operation & { numberList: readonly NumbersOfLocation[] };

/** The numbers themselves are the job's items: there may be tens of thousands. */
export type ManageNumbers = Operation & { sourceLocationId: string };

interface OneNumber {
  locationId: string;
  phoneNumber: string;
}

export const manageNumbers: BulkJobKind<ManageNumbers, OneNumber> = {
  kind: 'managenumbers',
  counts: ['numbersDeleted', 'numbersMoved', 'numbersFailed', 'numbersUsageChanged'],
  failedCount: 'numbersFailed',
  // As documented for "List Manage Numbers Job Errors".
  errorCodes: {
    'number.inactive': 'BATCH-1017021',
    'number.other-provider': 'BATCH-1017022',
    'number.assigned': 'BATCH-1017023',
    'number.main': 'BATCH-1017024',
  },
  runItem: async (ctx, { locationId, phoneNumber }, job): Promise<Counts> => {
    const location = await requireLocation(ctx, locationId);
    switch (job.operation) {
      case 'MOVE':
        await moveNumber(ctx, location, await requireLocation(ctx, job.targetLocationId), phoneNumber);
        return { numbersMoved: 1 };
      case 'DELETE':
        await removeNumbers(ctx, location, [phoneNumber]);
        return { numbersDeleted: 1 };
      case 'NUMBER_USAGE_CHANGE':
        await changeNumberUsage(ctx, location, phoneNumber, job.numberUsageType);
        return { numbersUsageChanged: 1 };
    }
  },
  label: (item) => (item ? { item: item.phoneNumber, locationId: item.locationId } : {}),
};

/** Refuses at once what no item could do; everything else is an item's own refusal. */
export async function startManageNumbers(ctx: Context, { numberList, ...job }: NumbersOfJob): Promise<BulkJob<ManageNumbers>> {
  demand(ctx, 'numbers.write');
  for (const locationId of new Set(numberList.map(({ locationId }) => locationId))) await requireLocation(ctx, locationId);
  if (job.operation === 'MOVE') {
    const target = await findLocation(ctx.db, job.targetLocationId);
    if (!target) throw new Refused('invalid', 'location.unknown', "'targetLocationId' names no location of this organization.");
    if (target.callingEnabledAt === null)
      throw new Refused('invalid', 'location.no-calling', `Calling is not enabled for the location '${target.name}'.`);
  }
  const sourceLocationId = numberList[0]?.locationId ?? '';
  return startBulkJob(ctx, manageNumbers, { ...job, sourceLocationId }, numberList.flatMap(oneByOne));
}

const oneByOne = ({ locationId, numbers }: NumbersOfLocation): OneNumber[] =>
  [...new Set(numbers)].map((phoneNumber) => ({ locationId, phoneNumber }));
