import type { Context } from '../../foundation/context.ts';
import { newAccessSecrets } from './device-access.model.ts';
import { saveAccess } from './device-access.store.ts';

/**
 * A new device gets what its phone can prove itself with. A file it gets only if the platform provisions it (K1); then its
 * first-boot window opens.
 */
export async function giveDeviceAccess(ctx: Context, deviceId: string, provisioned: boolean): Promise<void> {
  await saveAccess(ctx.db, {
    organizationId: ctx.actor.organizationId,
    deviceId,
    provisioned,
    windowOpenedAt: provisioned ? ctx.now : null,
    ...newAccessSecrets(ctx.random, ctx.installation.secrets),
  });
}
