import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { currentOrganization } from '../tenancy/index.ts';
import type { ManagedBy } from './device.model.ts';

/** Partner-managed devices are used, as well as added, only with special access to device management (K15). */
export async function mustHaveSpecialAccess(ctx: Context, managedBy: ManagedBy): Promise<void> {
  if (managedBy !== 'PARTNER') return;
  const organization = await currentOrganization(ctx);
  if (organization.deviceManagementAccess) return;
  throw new Refused(
    'forbidden',
    'device.special-access',
    'Partner-managed devices need special access to device management, and so does deleting their owners. Ask your account team for it.',
  );
}
