import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { assignLicenses } from '../licenses/index.ts';
import { releaseNumbers } from '../numbers/index.ts';
import { mustMayChangeSignIn, mustNotBeLastFullAdministrator, personToChange } from './find-person.ts';
import { personLeaves } from './person.events.ts';
import { deletePersonRow } from './person.store.ts';

/** The person goes, and with them devices, licenses, numbers, roles and tokens; all of it or nothing. */
export async function deletePerson(ctx: Context, id: string | undefined): Promise<void> {
  demand(ctx, 'people.write');
  const person = await personToChange(ctx, id);
  mustMayChangeSignIn(ctx, person);
  await mustNotBeLastFullAdministrator(ctx, person);

  const holder = { personId: person.id };
  await personLeaves.announce(ctx, holder);
  await releaseNumbers(ctx, holder);
  await assignLicenses(ctx, holder, []);
  await deletePersonRow(ctx.db, person.id);
  await record(ctx, {
    action: 'person.deleted',
    category: 'USERS',
    target: { type: 'PERSON', id: person.id, name: person.displayName },
  });
}
