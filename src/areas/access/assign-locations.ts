import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { record } from '../audit/index.ts';
import { replaceAdministeredLocations } from './account.store.ts';
import { countLocations, readAdministeredLocations } from './administrator.queries.ts';
import { demand } from './demand.ts';

/** Where somebody is a location administrator, whole. It gives nothing to who has no such role, and takes nothing from who has a wider one. */
export async function assignLocations(ctx: Context, personId: string, locationIds: readonly string[]): Promise<void> {
  demand(ctx, 'roles.write');
  const before = await readAdministeredLocations(ctx.db, personId);
  if (!before) throw new Refused('not-found', 'person.not-found', 'The requested resource could not be found.');
  const wanted = [...new Set(locationIds)];
  if ((await countLocations(ctx.db, wanted)) < wanted.length)
    throw new Refused(
      'invalid',
      'role.no-such-location',
      "One of 'locationIds' is not the id of a location of this organization.",
    );
  await replaceAdministeredLocations(ctx.db, { organizationId: ctx.actor.organizationId, personId }, wanted);
  await record(ctx, {
    action: 'roles.locations-assigned',
    category: 'USERS',
    target: { type: 'PERSON', id: personId },
    before: { locationIds: before },
    after: { locationIds: wanted },
  });
}
