import type { Context } from '../../foundation/context.ts';
import { actWithin, demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { bareMac, changeAdminPassword, changeDetails, changeIdentity, type HardwareClaim } from '../devices/index.ts';
import { mustBeUsableTemplate } from '../provisioning/index.ts';
import { changedDetails, type DetailChange, detailsOf } from './change-details.model.ts';
import { mustBeAllowed, sipDeviceOfPath, viewerOf } from './find-sip-device.ts';
import type { SipDevice } from './sip-device.model.ts';
import { notEditableReason } from './sip-device.policy.ts';

export interface SipDeviceChange extends Partial<HardwareClaim>, DetailChange {
  /** Null takes it away. */
  adminPassword?: string | null | undefined;
}

/** What an operator says of a device, wherever it lies. */
export async function updateSipDevice(ctx: Context, id: string | undefined, change: SipDeviceChange): Promise<void> {
  demand(ctx, 'sip-devices.write');
  const device = await sipDeviceOfPath(ctx, id);
  mustBeAllowed(notEditableReason(await viewerOf(ctx), device));
  const { mac, model, adminPassword, ...said } = change;
  const before = detailsOf(device);
  const after = changedDetails(device, said);
  await actWithin(ctx, device.organization.id, async (there) => {
    demand(there, 'sip-devices.write');
    const hardware = { id: device.id, hasLines: device.lines.length > 0 };
    const claim = claimOf(device, { mac, model });
    const row = claim && (await changeIdentity(there, hardware, claim));
    const becomes = row?.model ?? device.model;
    if (after.templateId !== null && (after.templateId !== before.templateId || becomes !== device.model))
      await mustBeUsableTemplate(there, after.templateId, becomes);
    await changeDetails(there, hardware, after);
    if (adminPassword !== undefined) await changeAdminPassword(there, device.id, adminPassword);
    await record(there, {
      action: 'sip-device.updated',
      category: 'DEVICES',
      target: { type: 'DEVICE', id: device.id, name: device.mac ? bareMac(device.mac) : undefined },
      before: { mac: device.mac, model: device.model, ...before },
      after: { ...claim, ...after, ...(adminPassword === undefined ? {} : { adminPasswordChanged: true }) },
    });
  });
}

/** Undefined where it stays the phone that it is. */
function claimOf(device: SipDevice, { mac, model }: Partial<HardwareClaim>): HardwareClaim | undefined {
  if (mac === undefined && model === undefined) return undefined;
  return { mac: mac ?? device.mac ?? '', model: model ?? device.model };
}
