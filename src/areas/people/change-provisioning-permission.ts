import type { Context } from '../../foundation/context.ts';
import { demand, type ProvisioningPermission } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { personToChange } from './find-person.ts';
import { saveProvisioningPermission } from './person.store.ts';

/** "Allow to provision devices" of one person: what they may do with their own phones. How much can be given, the caller has checked. */
export async function changePersonPermission(ctx: Context, personId: string, value: ProvisioningPermission): Promise<void> {
  demand(ctx, 'provisioning-permissions.write');
  const { id, displayName, provisioningPermission } = await personToChange(ctx, personId);
  await saveProvisioningPermission(ctx.db, id, value);
  await record(ctx, {
    action: 'provisioning-permission.changed',
    category: 'USERS',
    target: { type: 'PERSON', id, name: displayName },
    before: { permission: provisioningPermission },
    after: { permission: value },
  });
}
