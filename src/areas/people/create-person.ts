import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { assignRoles, demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { assignLicenses } from '../licenses/index.ts';
import { assignNumbers } from '../numbers/index.ts';
import { personJoins } from './person.events.ts';
import type { PersonToSave, Profile } from './person.model.ts';
import { NOTHING_KEPT, placePerson } from './place-person.ts';
import { insertProfile } from './save-profile.ts';

/** A person, with roles, licenses and numbers, or nothing at all of it. */
export async function createPerson(ctx: Context, person: PersonToSave): Promise<string> {
  demand(ctx, 'people.write');
  if (person.roles.length > 0) demand(ctx, 'roles.write');
  const { email } = person.profile;
  if (email === undefined) throw new Refused('invalid', 'person.no-email', "'emails' is required.");

  const { location, licenses, contactNumbers, calling, phoneNumbers, extension } = await placePerson(ctx, person, NOTHING_KEPT);
  const id = newId();
  const profile: Profile = { loginEnabled: true, ...person.profile, email, contactNumbers };
  const { organizationId } = ctx.actor;
  await insertProfile(ctx, { organizationId, id, profile, locationId: location?.id ?? null });
  await assignLicenses(ctx, { personId: id }, licenses);
  if (calling && location) await assignNumbers(ctx, { personId: id }, location, { phoneNumbers, extension });
  if (person.roles.length > 0) await assignRoles(ctx, id, person.roles);
  await record(ctx, {
    action: 'person.created',
    category: 'USERS',
    target: { type: 'PERSON', id, name: profile.displayName },
    after: profile,
  });
  await personJoins.announce(ctx, { personId: id, email, loginEnabled: profile.loginEnabled });
  return id;
}
