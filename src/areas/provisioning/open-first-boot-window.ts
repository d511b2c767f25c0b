import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { changeSipPassword, mustHaveSpecialAccess } from '../devices/index.ts';
import { lockAccess } from './device-access.store.ts';
import { findPhone } from './find-phone.ts';
import { giveDeviceAccess } from './give-device-access.ts';

/**
 * Lets the next phone with this MAC address have the file. Whoever had a file before has nothing of use any more: the SIP password,
 * the provisioning password and the secret link all change.
 */
export async function openFirstBootWindow(ctx: Context, device: string): Promise<void> {
  demand(ctx, 'provisioning.write');
  const phone = await findPhone(ctx, device);
  await mustHaveSpecialAccess(ctx, phone.managedBy);
  if (!(await lockAccess(ctx.db, phone.id))?.provisioned)
    throw new Refused(
      'conflict',
      'provisioning.by-hand',
      "This device is provisioned by hand. Switch on 'provisionedByBellhop' first; that opens the window, too.",
    );
  await changeSipPassword(ctx, phone.id, undefined, { keepReadable: true });
  await giveDeviceAccess(ctx, phone.id, true);
  await record(ctx, { action: 'provisioning.window-opened', category: 'DEVICES', target: { type: 'DEVICE', id: phone.id } });
}
