import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { type BulkJob, type BulkJobKind, startBulkJob } from '../bulk-jobs/index.ts';
import { disablingBlockers } from './calling-location.model.ts';
import { requireLocation } from './find-location.ts';
import { callingDisabled } from './location.events.ts';
import { callingUseOf, lockLocation } from './location.queries.ts';
import { saveCallingDisabled } from './location.store.ts';

export interface CallingToDisable {
  locationId: string;
  locationName: string;
}

/** A location goes back to what it was before calling: its numbers leave, and then it can be deleted. */
export const disableCalling: BulkJobKind<CallingToDisable, CallingToDisable> = {
  kind: 'deletecallinglocation',
  counts: [],
  codePrefix: 'BATCH-',
  plan: async (ctx, location) => {
    await checkedLocation(ctx, location);
    return [location];
  },
  runItem: async (ctx, item) => {
    demand(ctx, 'locations.manage');
    const location = await checkedLocation(ctx, item);
    await callingDisabled.announce(ctx, { locationId: location.id });
    await saveCallingDisabled(ctx.db, location.id);
    await record(ctx, {
      action: 'location.calling-disabled',
      category: 'WEBEX_CALLING',
      target: { type: 'LOCATION', id: location.id, name: location.name },
    });
    return undefined;
  },
  label: (_item, { locationId, locationName }) => ({ item: locationName, locationId }),
};

export async function startDisablingCalling(ctx: Context, locationId: string): Promise<BulkJob<CallingToDisable>> {
  demand(ctx, 'locations.manage');
  const location = await requireLocation(ctx, locationId);
  if (location.callingEnabledAt === null)
    throw new Refused('conflict', 'location.no-calling', `Calling is not enabled for the location '${location.name}'.`);
  return startBulkJob(ctx, disableCalling, { locationId, locationName: location.name });
}

/** The location, locked, if nobody calls from it. */
async function checkedLocation(ctx: Context, { locationId }: CallingToDisable) {
  const location = await lockLocation(ctx.db, locationId);
  if (!location || location.callingEnabledAt === null)
    throw new Refused('not-found', 'location.no-calling', 'Location not found.', { errorCode: 1012014 });
  const details = disablingBlockers(await callingUseOf(ctx.db, location.id));
  if (details.length > 0)
    throw new Refused('conflict', 'location.calling-in-use', 'Safe delete checks failed.', { errorCode: 1012004, details });
  return location;
}
