import type { Context } from '../../foundation/context.ts';
import { deviceLeaves } from './device.events.ts';
import { readDevice } from './device.queries.ts';
import { moveDevice } from './hardware.store.ts';

/** Takes hardware from the organization acted in, and from whoever uses it there: it goes to `to` as if nobody had ever used it. */
export async function takeBack(ctx: Context, deviceId: string, to: string): Promise<void> {
  if (await readDevice(ctx.db, deviceId)) await deviceLeaves.announce(ctx, { deviceId });
  await moveDevice(ctx, { deviceId, from: ctx.actor.organizationId, to });
}
