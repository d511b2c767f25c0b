import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { deleteReadablePasswords } from './device.store.ts';

/** From here on the SIP password of the device is kept as digests only: no file will carry it any more. */
export async function forgetReadablePassword(ctx: Context, deviceId: string): Promise<void> {
  demand(ctx, 'devices.write');
  await deleteReadablePasswords(ctx.db, deviceId);
}
