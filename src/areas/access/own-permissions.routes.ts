import { Type } from 'typebox';
import type { Actor, Reach } from '../../foundation/context.ts';
import { route } from '../../foundation/http/route.ts';
import { encodeId } from '../../foundation/ids.ts';
import { readOrganization } from './administrator.queries.ts';
import type { OrganizationKind } from './organization-kind.model.ts';
import { mayGrant, rolesIn } from './permissions.ts';

const reaches: readonly Reach[] = ['organization', 'locations', 'own'];

const OwnPermissions = Type.Object(
  {
    orgId: Type.String({ description: 'The organization acted in.' }),
    organizationName: Type.String({ description: 'What it is called.' }),
    organizationKind: Type.Enum(['platform', 'service-provider', 'customer'], { description: 'What it is.' }),
    permissions: Type.Array(
      Type.Object({
        name: Type.String({ description: 'What may be done.', examples: ['devices.write'] }),
        reach: Type.Enum(reaches, {
          description: 'In all of the organization, in the locations that one administers, or with what is one’s own.',
        }),
      }),
    ),
    withheld: Type.Array(
      Type.Object({
        name: Type.String({ description: 'What the role would allow, and something else forbids.' }),
        reach: Type.Enum(reaches, { description: 'How far the role would allow it.' }),
        reason: Type.String({ description: 'What forbids it, as a sentence.' }),
      }),
    ),
    locationIds: Type.Array(Type.String(), { description: 'The locations that one administers, where that is less than all.' }),
    grantableRoles: Type.Array(Type.String(), {
      description: 'Ids of the roles that one may give others; what is beyond one’s own is not.',
    }),
  },
  { $id: 'OwnPermissions' },
);

const grantable = (actor: Actor, kind: OrganizationKind) =>
  actor.permissions.has('roles.write') ? rolesIn(kind).filter((role) => mayGrant(actor, role)) : [];

export const ownPermissionRoutes = [
  route({
    operation: 'getOwnPermissions',
    summary: 'What you may do in an organization, and what is withheld and why',
    tag: 'People',
    method: 'GET',
    path: '/v1/people/me/permissions',
    permission: 'people.read-self',
    scopes: ['spark-admin:people_read', 'spark:people_read'],
    extension: true,
    output: OwnPermissions,
    handle: async ({ db, actor }) => {
      const { displayName, kind } = await readOrganization(db);
      return {
        orgId: encodeId('ORGANIZATION', actor.organizationId),
        organizationName: displayName,
        organizationKind: kind,
        permissions: [...actor.permissions].map(([name, reach]) => ({ name, reach })),
        withheld: [...actor.withheld].map(([name, { reach, reason }]) => ({ name, reach, reason })),
        locationIds: actor.locationIds.map((id) => encodeId('LOCATION', id)),
        grantableRoles: grantable(actor, kind).map((role) => encodeId('ROLE', role)),
      };
    },
  }),
];
