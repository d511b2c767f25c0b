import type { Context } from '../../foundation/context.ts';
import { route } from '../../foundation/http/route.ts';
import { decodeUuid, encodeId } from '../../foundation/ids.ts';
import { assignable, warningOf } from './account.model.ts';
import { changePermission } from './change-permission.ts';
import { findAccount } from './find-account.ts';
import { AccountPath, ChangedPermission, PermissionResource } from './permission.schema.ts';

const PATH = '/v1/provisioningPermissions/:accountId';
const TAG = 'Allow to provision devices';

async function present(ctx: Context, accountId: string) {
  const account = await findAccount(ctx, decodeUuid(accountId));
  const { organization, person, permission } = account;
  const warning = warningOf(account);
  return {
    accountId: person ? encodeId('PEOPLE', person.id) : encodeId('ORGANIZATION', organization.id),
    accountType: person ? ('PERSON' as const) : ('ORGANIZATION' as const),
    displayName: (person ?? organization).displayName,
    permission,
    assignable: assignable(account),
    ...(warning === undefined ? {} : { warning }),
  };
}

export const permissionRoutes = [
  route({
    operation: 'getProvisioningPermission',
    summary: 'See whether an account may provision devices',
    tag: TAG,
    method: 'GET',
    path: PATH,
    permission: 'provisioning-permissions.read',
    scopes: ['spark-admin:organizations_read'],
    extension: true,
    params: AccountPath,
    output: PermissionResource,
    handle: (ctx, { params }) => present(ctx, params.accountId),
  }),
  route({
    operation: 'setProvisioningPermission',
    summary: 'Say whether an account may provision devices',
    tag: TAG,
    method: 'PUT',
    path: PATH,
    permission: 'provisioning-permissions.write',
    scopes: ['spark-admin:organizations_write'],
    extension: true,
    params: AccountPath,
    body: ChangedPermission,
    output: PermissionResource,
    handle: async (ctx, { params, body }) => {
      await changePermission(ctx, decodeUuid(params.accountId), body.permission);
      return present(ctx, params.accountId);
    },
  }),
];
