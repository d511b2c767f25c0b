import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { deviceLeaves } from './device.events.ts';
import type { Device, LeavingOwner } from './device.model.ts';
import { listDeviceIdsOwnedBy, readDevice } from './device.queries.ts';
import { deleteDevice, deleteLinePortsOf } from './device.store.ts';
import { insertBare } from './hardware.store.ts';
import { lockDevice } from './line.store.ts';
import { bareMac } from './mac.model.ts';
import { mustHaveSpecialAccess } from './special-access.ts';

/**
 * Deletes a device with its lines, credentials and registrations: it stops registering at once. One that a provider has lent stays in
 * the provider's inventory, assigned to the organization and without lines.
 */
export async function removeDevice(ctx: Context, deviceId: string): Promise<void> {
  demand(ctx, 'devices.write');
  await lockDevice(ctx.db, deviceId);
  const device = await readDevice(ctx.db, deviceId);
  if (!device) return;
  await mustHaveSpecialAccess(ctx, device.managedBy);
  await removeKnown(ctx, device);
}

/**
 * In the transaction that deletes a person, a workspace or a virtual line: their devices, and their lines on the devices of others.
 * Whoever may not delete a device cannot do it by deleting whom it belongs to, either (K15).
 */
export async function removeDevicesOf(ctx: Context, owner: LeavingOwner): Promise<void> {
  for (const { id } of await listDeviceIdsOwnedBy(ctx.db, owner)) {
    const device = await readDevice(ctx.db, id);
    if (!device) continue;
    await mustHaveSpecialAccess(ctx, device.managedBy);
    await removeKnown(ctx, device);
  }
  await deleteLinePortsOf(ctx.db, owner);
}

async function removeKnown(ctx: Context, device: Device): Promise<void> {
  const { id, mac, model, organizationId, ownerOrganizationId } = device;
  await deviceLeaves.announce(ctx, { deviceId: id });
  const row = await deleteDevice(ctx.db, id, ctx.now);
  if (row && ownerOrganizationId !== organizationId) await insertBare(ctx.db, row, organizationId);
  await record(ctx, {
    action: 'device.deleted',
    category: 'DEVICES',
    target: { type: 'DEVICE', id, name: mac ? bareMac(mac) : undefined },
    before: { mac: mac && bareMac(mac), model },
  });
}
