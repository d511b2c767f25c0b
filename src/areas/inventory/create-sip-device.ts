import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { bareMac, changeAdminPassword, type HardwareClaim, stockHardware } from '../devices/index.ts';
import { mustBeUsableTemplate } from '../provisioning/index.ts';
import { changedDetails, type DetailChange } from './change-details.model.ts';
import { NOTHING_SAID } from './sip-device.model.ts';

export interface SipDeviceRequest extends HardwareClaim, DetailChange {
  adminPassword?: string | undefined;
}

/** Equipment for the stock of the organization acted in: nobody's yet, and in no list of devices (K3). Returns its id. */
export async function createSipDevice(ctx: Context, request: SipDeviceRequest): Promise<string> {
  demand(ctx, 'sip-devices.write');
  const { mac: claimedMac, model, adminPassword, ...said } = request;
  const details = changedDetails(NOTHING_SAID, said);
  const { id, mac, row } = await stockHardware(ctx, { mac: claimedMac, model }, details);
  if (details.templateId !== null) await mustBeUsableTemplate(ctx, details.templateId, row.model);
  if (adminPassword !== undefined) await changeAdminPassword(ctx, id, adminPassword);
  await record(ctx, {
    action: 'sip-device.created',
    category: 'DEVICES',
    target: { type: 'DEVICE', id, name: bareMac(mac) },
    after: { mac: bareMac(mac), model: row.model, ...details },
  });
  return id;
}
