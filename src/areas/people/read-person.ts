import type { Static } from 'typebox';
import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { decodeId, decodeUuid } from '../../foundation/ids.ts';
import { isRole, type Role } from '../access/index.ts';
import { readLicenseIds } from '../licenses/index.ts';
import { type ContactNumber, displayNameOf, type PersonToSave } from './person.model.ts';
import type { NewPerson, ReplacedPerson } from './person.schema.ts';

type PersonBody = Static<typeof NewPerson> & Partial<Static<typeof ReplacedPerson>>;

/** What a body says about a person, with its ids read. */
export function readPerson(ctx: Context, body: PersonBody | Static<typeof ReplacedPerson>): PersonToSave {
  mustBeThisOrganization(ctx, body.orgId);
  const email = body.emails?.[0]?.toLowerCase();
  const loginEnabled = 'loginEnabled' in body ? body.loginEnabled : undefined;
  return {
    profile: {
      ...(email === undefined ? {} : { email }),
      ...(loginEnabled === undefined ? {} : { loginEnabled }),
      displayName: body.displayName ?? displayNameOf(body, email ?? ''),
      firstName: body.firstName ?? null,
      lastName: body.lastName ?? null,
      nickName: body.nickName ?? null,
      avatar: body.avatar ?? null,
      department: body.department ?? null,
      title: body.title ?? null,
      manager: body.manager ?? null,
      managerId: body.managerId ? readBodyId('managerId', body.managerId) : null,
      addresses: body.addresses ?? [],
      siteUrls: body.siteUrls ?? [],
    },
    phoneNumbers: (body.phoneNumbers ?? []).filter(isContactNumber),
    extension: body.extension,
    locationId: body.locationId ? readBodyId('locationId', body.locationId) : undefined,
    licenseIds: readLicenseIds(body.licenses ?? []),
    roles: readRoles(body.roles ?? []),
  };
}

// An extension among the phone numbers is how we show it; what counts on the way in is the field `extension`.
const isContactNumber = (number: { type: string; value: string }): number is ContactNumber => number.type !== 'work_extension';

export function mustBeThisOrganization(ctx: Context, orgId: string | undefined): void {
  if (!orgId || decodeUuid(orgId) === ctx.actor.organizationId) return;
  throw new Refused('invalid', 'person.other-organization', "'orgId' is not the organization that this request acts in.");
}

export function readBodyId(name: string, id: string): string {
  const uuid = decodeUuid(id);
  if (uuid === undefined) throw new Refused('invalid', 'request.bad-id', `The value of '${name}' is not an id.`);
  return uuid;
}

/** The Webex API's own examples put several ids into one string, separated by commas. */
export function readRoles(ids: readonly string[]): Role[] {
  const names = ids
    .flatMap((text) => text.split(','))
    .filter(Boolean)
    .map((id) => decodeId(id.trim()));
  const roles = names.filter((name) => name !== undefined).filter(isRole);
  if (roles.length < names.length)
    throw new Refused('invalid', 'person.unknown-role', "One of the values of 'roles' is not the id of a role.");
  return [...new Set(roles)];
}
