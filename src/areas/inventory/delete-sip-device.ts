import type { Context } from '../../foundation/context.ts';
import { actWithin, demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { bareMac, deleteHardware, mustHaveSpecialAccess } from '../devices/index.ts';
import { mustBeAllowed, sipDeviceOfPath, viewerOf } from './find-sip-device.ts';
import { notEditableReason } from './sip-device.policy.ts';

/** Takes equipment off the platform, out of stock or from whoever it is assigned to: its phone stops registering at once. */
export async function deleteSipDevice(ctx: Context, id: string | undefined): Promise<void> {
  demand(ctx, 'sip-devices.write');
  const device = await sipDeviceOfPath(ctx, id);
  mustBeAllowed(notEditableReason(await viewerOf(ctx), device));
  await actWithin(ctx, device.organization.id, async (there) => {
    demand(there, 'sip-devices.write');
    await mustHaveSpecialAccess(there, device.managedBy);
    await deleteHardware(there, device.id);
    await record(there, {
      action: 'sip-device.deleted',
      category: 'DEVICES',
      target: { type: 'DEVICE', id: device.id, name: device.mac ? bareMac(device.mac) : undefined },
      before: { mac: device.mac, model: device.model, owner: device.owner.id },
    });
  });
}
