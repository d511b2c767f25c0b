import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand, PROVISIONING_PERMISSION_NAMES, type ProvisioningPermission } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { organizationToChange } from './find-organization.ts';
import type { Organization } from './organization.model.ts';
import { mayAssign } from './organization.policy.ts';
import { saveProvisioningPermission } from './organization.store.ts';

/**
 * "Allow to provision devices" of the organization acted in. It is set from above: `above` is the account of who sets it, and gives at
 * most what it holds itself.
 */
export async function changeProvisioningPermission(
  ctx: Context,
  above: Organization,
  value: ProvisioningPermission,
): Promise<void> {
  demand(ctx, 'provisioning-permissions.write');
  const organization = await organizationToChange(ctx);
  if (organization.id === ctx.actor.homeOrganizationId)
    throw new Refused(
      'forbidden',
      'provisioning-permission.own',
      '"Allow to provision devices" of your own organization is set from above it.',
    );
  if (!mayAssign(ctx.actor, above, value))
    throw new Refused(
      'forbidden',
      'provisioning-permission.beyond-own',
      `"Allow to provision devices" is ${PROVISIONING_PERMISSION_NAMES[above.provisioningPermission]} for ${above.displayName}: no more than that can be given to its accounts.`,
    );
  await saveProvisioningPermission(ctx.db, value);
  const { id, displayName, provisioningPermission } = organization;
  await record(ctx, {
    action: 'provisioning-permission.changed',
    category: 'ORGANIZATION',
    target: { type: 'ORGANIZATION', id, name: displayName },
    before: { permission: provisioningPermission },
    after: { permission: value },
  });
}
