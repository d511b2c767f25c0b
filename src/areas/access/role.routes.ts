import { Type } from 'typebox';
import { Refused } from '../../foundation/errors.ts';
import { route } from '../../foundation/http/route.ts';
import { decodeId, encodeId } from '../../foundation/ids.ts';
import { ROLE_NAMES, type Role } from './permissions.ts';
import { RoleList, RoleResource } from './role.schema.ts';

const resources = (Object.entries(ROLE_NAMES) as [Role, string][]).map(([role, name]) => ({ id: encodeId('ROLE', role), name }));

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
    handle: async () => ({ items: resources }),
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
    handle: async (_ctx, { params }) => {
      const found = resources.find(({ id }) => decodeId(id) === decodeId(params.roleId));
      if (!found) throw new Refused('not-found', 'role.not-found', 'The requested resource could not be found.');
      return found;
    },
  }),
];
