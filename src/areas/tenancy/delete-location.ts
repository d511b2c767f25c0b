import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { noSuchLocation } from './find-location.ts';
import { deletionBlockers } from './location.model.ts';
import { lockLocation, useOfLocation } from './location.queries.ts';
import { deleteLocationRow } from './location.store.ts';

/** Only an empty location goes. What is in its way is named, so that nobody has to search. */
export async function deleteLocation(ctx: Context, id: string | undefined): Promise<void> {
  demand(ctx, 'locations.manage');
  const location = id === undefined ? undefined : await lockLocation(ctx.db, id);
  if (!location) throw noSuchLocation();

  const blockers = deletionBlockers(location, await useOfLocation(ctx.db, location.id));
  if (blockers.length > 0)
    throw new Refused(
      'conflict',
      'location.in-use',
      `The location '${location.name}' is being referenced and cannot be deleted: it has ${blockers.join(', ')}.`,
      { details: blockers.map((blocker) => ({ description: `In the way: ${blocker}.` })) },
    );
  await deleteLocationRow(ctx.db, location.id);
  await record(ctx, {
    action: 'location.deleted',
    category: 'LOCATIONS',
    target: { type: 'LOCATION', id: location.id, name: location.name },
  });
}
