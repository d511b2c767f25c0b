import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { assignRoles, demand, type Role } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { assignLicenses } from '../licenses/index.ts';
import { assignNumbers, releaseNumbers } from '../numbers/index.ts';
import { isHead, mustMayChangeSignIn, mustNotBeLastFullAdministrator, personToChange } from './find-person.ts';
import type { Person, PersonToSave, Profile } from './person.model.ts';
import { type Kept, NOTHING_KEPT, type Placement, placePerson } from './place-person.ts';
import { saveProfile } from './save-profile.ts';

/** Whether a request knows the calling data that it replaces: a client that never asked for it must not lose it. */
export type CallingData = 'replaced' | 'kept';

/** Everything about a person, replaced; only the address and whether they may sign in stay where nothing is said. */
export async function updatePerson(
  ctx: Context,
  id: string | undefined,
  change: PersonToSave,
  callingData: CallingData,
): Promise<void> {
  demand(ctx, 'people.write');
  const person = await personToChange(ctx, id);
  const placement = await placePerson(ctx, change, keptOf(person, callingData));
  mustNotMove(person, placement);
  const profile: Profile = {
    email: person.email,
    loginEnabled: person.loginEnabled,
    ...change.profile,
    contactNumbers: placement.contactNumbers,
  };
  if (profile.email !== person.email || profile.loginEnabled !== person.loginEnabled) mustMayChangeSignIn(ctx, person);
  if (!profile.loginEnabled) await mustNotBeLastFullAdministrator(ctx, person);

  await saveProfile(ctx, { id: person.id, profile, locationId: placement.location?.id ?? null });
  await assignLicenses(ctx, { personId: person.id }, placement.licenses);
  await reach(ctx, person, placement);
  await changeRoles(ctx, person, change.roles);
  await record(ctx, {
    action: 'person.updated',
    category: 'USERS',
    target: { type: 'PERSON', id: person.id, name: profile.displayName },
    before: profileOf(person),
    after: profile,
  });
}

const isCallingUser = (person: Person): boolean => person.licenses.some(({ kind }) => kind !== 'other');

function keptOf(person: Person, callingData: CallingData): Kept {
  if (callingData === 'kept') return person;
  return isCallingUser(person) ? { ...NOTHING_KEPT, locationId: person.locationId } : NOTHING_KEPT;
}

function mustNotMove(person: Person, { location, calling }: Placement): void {
  if (!calling || !isCallingUser(person) || location?.id === person.locationId) return;
  throw new Refused('invalid', 'person.location-fixed', 'The location of a calling user cannot be changed.');
}

async function reach(ctx: Context, person: Person, placement: Placement): Promise<void> {
  const { calling, location, phoneNumbers, extension } = placement;
  if (calling && location) await assignNumbers(ctx, { personId: person.id }, location, { phoneNumbers, extension });
  else if (person.extension !== null || person.phoneNumbers.length > 0) await releaseNumbers(ctx, { personId: person.id });
}

async function changeRoles(ctx: Context, person: Person, roles: readonly Role[]): Promise<void> {
  if ([...roles].sort().join() === [...person.roles].sort().join()) return;
  demand(ctx, 'roles.write');
  if (!isHead(roles)) await mustNotBeLastFullAdministrator(ctx, person);
  await assignRoles(ctx, person.id, roles);
}

/** What an administrator has written about a person. */
export const profileOf = (person: Person): Profile => {
  const { email, displayName, firstName, lastName, nickName, avatar, department, title, manager, managerId } = person;
  const { addresses, contactNumbers, siteUrls, loginEnabled } = person;
  const names = { email, displayName, firstName, lastName, nickName, avatar, department, title, manager, managerId };
  return { ...names, addresses, contactNumbers, siteUrls, loginEnabled };
};
