import type { Context } from '../../foundation/context.ts';
import { actWithin, demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { bareMac, takeBack } from '../devices/index.ts';
import { mustBeAllowed, sipDeviceOfPath, viewerOf } from './find-sip-device.ts';
import { isAssigned } from './sip-device.model.ts';
import { notClearableReason } from './sip-device.policy.ts';

/**
 * Takes equipment back to the stock of whoever provisioned it: its lines and credentials end, and its phone is registered no more.
 * Without an assignment nothing happens.
 */
export async function clearAssignment(ctx: Context, id: string | undefined): Promise<void> {
  demand(ctx, 'sip-devices.write');
  const device = await sipDeviceOfPath(ctx, id);
  mustBeAllowed(notClearableReason(await viewerOf(ctx), device));
  if (!isAssigned(device)) return;

  const { organization, owner } = device;
  const event = {
    action: 'sip-device.assignment-cleared',
    category: 'DEVICES' as const,
    target: { type: 'DEVICE', id: device.id, name: device.mac ? bareMac(device.mac) : undefined },
    before: { organizationId: organization.id, lines: device.lines.map(({ port, memberId }) => ({ port, id: memberId })) },
  };
  // Nothing is demanded of the organization: what is lent can be had back even where it may do nothing with devices any more.
  await actWithin(ctx, organization.id, async (there) => {
    await takeBack(there, device.id, owner.id);
    await record(there, event);
  });
  if (organization.id !== ctx.actor.organizationId) await record(ctx, event);
}
