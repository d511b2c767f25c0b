import type { Context } from '../../foundation/context.ts';
import { deviceLeaves } from './device.events.ts';
import { readDevice } from './device.queries.ts';
import { deleteDevice } from './device.store.ts';
import { lockDevice } from './line.store.ts';

/** Takes a device off the platform, wherever it is lent to; whoever used it hears for thirty days that it is gone. */
export async function deleteHardware(ctx: Context, deviceId: string): Promise<void> {
  await lockDevice(ctx.db, deviceId);
  if (await readDevice(ctx.db, deviceId)) await deviceLeaves.announce(ctx, { deviceId });
  await deleteDevice(ctx.db, deviceId, ctx.now);
}
