import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { refuseProblems } from './create-location.ts';
import { locationProblems } from './location.model.ts';
import { saveCallingEnabled } from './location.store.ts';
import { type LocationChange, updateLocation } from './update-location.ts';

/** From here on the location can have numbers and calling users. Its details are taken over as they are given. */
export async function enableCallingAtLocation(ctx: Context, id: string | undefined, details: LocationChange): Promise<string> {
  demand(ctx, 'locations.manage');
  const location = await updateLocation(ctx, id, details);
  if (location.callingEnabledAt !== null)
    throw new Refused('conflict', 'location.calling-enabled', `Calling is already enabled for the location '${location.name}'.`);
  refuseProblems(locationProblems(location, true));
  await saveCallingEnabled(ctx.db, location.id, ctx.now);
  await record(ctx, {
    action: 'location.calling-enabled',
    category: 'WEBEX_CALLING',
    target: { type: 'LOCATION', id: location.id, name: location.name },
  });
  return location.id;
}
