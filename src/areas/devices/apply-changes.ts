import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { devicesApplyRequested } from './device.events.ts';
import { readDevice } from './device.queries.ts';
import { mustHaveSpecialAccess } from './special-access.ts';

/** Writes down that somebody wants the phone to fetch its configuration now, and tells who can make it: not an error where it is off. */
export async function applyChanges(ctx: Context, deviceId: string): Promise<void> {
  demand(ctx, 'devices.write');
  const device = await readDevice(ctx.db, deviceId);
  if (!device) throw new Refused('not-found', 'device.not-found', 'The requested resource could not be found.');
  await mustHaveSpecialAccess(ctx, device.managedBy);
  await record(ctx, { action: 'device.apply-requested', category: 'DEVICES', target: { type: 'DEVICE', id: deviceId } });
  await devicesApplyRequested.announce(ctx, { deviceIds: [deviceId] });
}
