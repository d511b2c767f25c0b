import { Type } from 'typebox';
import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { route } from '../../foundation/http/route.ts';
import { decodeId, decodeUuid, encodeId } from '../../foundation/ids.ts';
import { readAdministeredLocations, readOrganization } from './administrator.queries.ts';
import { assignLocations } from './assign-locations.ts';
import { ROLE_NAMES, rolesIn } from './permissions.ts';
import { AdministeredLocations, PersonOfRoles, RoleList, RoleResource } from './role.schema.ts';

/** What no location is called. */
const NO_LOCATION = '00000000-0000-0000-0000-000000000000';

const noSuchThing = (code: string) => new Refused('not-found', code, 'The requested resource could not be found.');

const resourcesOf = async (ctx: Context) =>
  rolesIn((await readOrganization(ctx.db)).kind).map((role) => ({ id: encodeId('ROLE', role), name: ROLE_NAMES[role] }));

async function administeredBy(ctx: Context, personId: string) {
  const locationIds = await readAdministeredLocations(ctx.db, personId);
  if (!locationIds) throw noSuchThing('person.not-found');
  return { locationIds: locationIds.map((id) => encodeId('LOCATION', id)) };
}

const personOfPath = (text: string): string => {
  const id = decodeUuid(text);
  if (id === undefined) throw noSuchThing('person.not-found');
  return id;
};

export const roleRoutes = [
  route({
    operation: 'listRoles',
    summary: 'List the administrator roles',
    tag: 'Roles',
    method: 'GET',
    path: '/v1/roles',
    permission: 'people.read',
    scopes: ['spark-admin:roles_read'],
    output: RoleList,
    handle: async (ctx) => ({ items: await resourcesOf(ctx) }),
  }),
  route({
    operation: 'getRole',
    summary: 'Get one administrator role',
    tag: 'Roles',
    method: 'GET',
    path: '/v1/roles/:roleId',
    permission: 'people.read',
    scopes: ['spark-admin:roles_read'],
    params: Type.Object({ roleId: Type.String({ maxLength: 512 }) }),
    output: RoleResource,
    handle: async (ctx, { params }) => {
      const found = (await resourcesOf(ctx)).find(({ id }) => decodeId(id) === decodeId(params.roleId));
      if (!found) throw noSuchThing('role.not-found');
      return found;
    },
  }),
  route({
    operation: 'getAdministeredLocations',
    summary: 'See where a person is a location administrator',
    tag: 'Roles',
    method: 'GET',
    path: '/v1/people/:personId/administeredLocations',
    permission: 'people.read',
    scopes: ['spark-admin:people_read'],
    extension: true,
    params: PersonOfRoles,
    output: AdministeredLocations,
    handle: (ctx, { params }) => administeredBy(ctx, personOfPath(params.personId)),
  }),
  route({
    operation: 'replaceAdministeredLocations',
    summary: 'Say where a person is a location administrator',
    tag: 'Roles',
    method: 'PUT',
    path: '/v1/people/:personId/administeredLocations',
    permission: 'roles.write',
    scopes: ['spark-admin:people_write'],
    extension: true,
    params: PersonOfRoles,
    body: AdministeredLocations,
    output: AdministeredLocations,
    handle: async (ctx, { params, body }) => {
      const personId = personOfPath(params.personId);
      await assignLocations(
        ctx,
        personId,
        body.locationIds.map((text) => decodeUuid(text) ?? NO_LOCATION),
      );
      return administeredBy(ctx, personId);
    },
  }),
];
