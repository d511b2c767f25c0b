import type { Static } from 'typebox';
import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { isCalling } from '../licenses/index.ts';
import { changeNumbers, type NumberChangesBody } from '../numbers/index.ts';
import { requireLocation } from '../tenancy/index.ts';
import { personToChange } from './find-person.ts';
import { savePersonRing } from './person.store.ts';

/** Numbers more or less for a person with calling, and how they ring apart. */
export async function changePersonNumbers(
  ctx: Context,
  id: string | undefined,
  body: Static<typeof NumberChangesBody>,
): Promise<void> {
  demand(ctx, 'people.write');
  const person = await personToChange(ctx, id);
  if (person.locationId === null || !person.licenses.some(isCalling))
    throw new Refused('invalid', 'person.no-calling', `${person.displayName} has no calling license, and so no numbers.`);

  const location = await requireLocation(ctx, person.locationId);
  const ring = await changeNumbers(ctx, { personId: person.id }, location, person.distinctiveRing, body);
  await savePersonRing(ctx.db, person.id, ring);
  await record(ctx, {
    action: 'person.numbers-changed',
    category: 'USERS',
    target: { type: 'PERSON', id: person.id, name: person.displayName },
    before: person.distinctiveRing,
    after: ring,
  });
}
