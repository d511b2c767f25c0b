import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { type LocationDetails, locationProblems } from './location.model.ts';
import { insertLocation } from './location.store.ts';

/** A new location, without calling. */
export async function createLocation(ctx: Context, details: LocationDetails): Promise<string> {
  demand(ctx, 'locations.manage');
  refuseProblems(locationProblems(details, false));
  const id = newId();
  await insertLocation(ctx.db, ctx.actor.organizationId, id, details);
  await record(ctx, {
    action: 'location.created',
    category: 'LOCATIONS',
    target: { type: 'LOCATION', id, name: details.name },
    after: details,
  });
  return id;
}

export function refuseProblems(problems: readonly string[]): void {
  const [first] = problems;
  if (first === undefined) return;
  throw new Refused('invalid', 'location.invalid', first, { details: problems.map((description) => ({ description })) });
}
