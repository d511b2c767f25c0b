import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { mustHaveSpecialAccess } from '../devices/index.ts';
import { closeWindow } from './device-access.store.ts';
import { findPhone } from './find-phone.ts';
import { windowState } from './first-boot-window.model.ts';

/** From now on the phone has to prove itself. What it has fetched already it keeps; nothing happens where the window is shut. */
export async function closeFirstBootWindow(ctx: Context, device: string): Promise<void> {
  demand(ctx, 'provisioning.write');
  const phone = await findPhone(ctx, device);
  await mustHaveSpecialAccess(ctx, phone.managedBy);
  const { access } = phone;
  if (!access?.provisioned || windowState(access.window, ctx.now).state === 'closed') return;
  await closeWindow(ctx.db, phone.id, ctx.now);
  await record(ctx, { action: 'provisioning.window-closed', category: 'DEVICES', target: { type: 'DEVICE', id: phone.id } });
}
