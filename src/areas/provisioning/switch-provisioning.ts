import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { changeSipPassword, forgetReadablePassword, mustHaveSpecialAccess } from '../devices/index.ts';
import { lockAccess, stopProvisioning } from './device-access.store.ts';
import { findPhone } from './find-phone.ts';
import { giveDeviceAccess } from './give-device-access.ts';
import type { Phone } from './phone.model.ts';
import { canBeProvisioned } from './phone-file.model.ts';

export interface ProvisioningSwitch {
  provisionedByBellhop: boolean;
  /** Absent: one is generated where one is needed. */
  sipPassword?: string | undefined;
}

/** Whether Bellhop serves the phone its file (K1). */
export async function switchProvisioning(ctx: Context, device: string, wanted: ProvisioningSwitch): Promise<void> {
  demand(ctx, 'provisioning.write');
  const phone = await findPhone(ctx, device);
  await mustHaveSpecialAccess(ctx, phone.managedBy);
  const isOn = (await lockAccess(ctx.db, phone.id))?.provisioned ?? false;
  if (wanted.provisionedByBellhop) await switchOn(ctx, phone, isOn, wanted.sipPassword);
  else await switchOff(ctx, phone, isOn, wanted.sipPassword);
}

async function switchOn(ctx: Context, phone: Phone, isOn: boolean, sipPassword: string | undefined): Promise<void> {
  if (isOn && sipPassword === undefined) return;
  if (!canBeProvisioned(phone.model))
    throw new Refused('conflict', 'provisioning.no-template', `There is no configuration template for ${phone.model}.`);
  // A password that was never kept in readable form cannot be put into a file.
  await changeSipPassword(ctx, phone.id, sipPassword, { keepReadable: true });
  if (isOn) return;
  await giveDeviceAccess(ctx, phone.id, true);
  await record(ctx, { action: 'provisioning.switched-on', category: 'DEVICES', target: { type: 'DEVICE', id: phone.id } });
}

async function switchOff(ctx: Context, phone: Phone, isOn: boolean, sipPassword: string | undefined): Promise<void> {
  if (sipPassword !== undefined)
    throw new Refused(
      'invalid',
      'provisioning.password-unused',
      "'sipPassword' goes with switching on. Change the password by itself.",
    );
  if (!isOn) return;
  if (phone.managedBy === 'CISCO')
    throw new Refused('conflict', 'provisioning.platform-managed', 'A platform-managed phone always gets its file from Bellhop.');
  await stopProvisioning(ctx.db, phone.id, ctx.now);
  await forgetReadablePassword(ctx, phone.id);
  await record(ctx, { action: 'provisioning.switched-off', category: 'DEVICES', target: { type: 'DEVICE', id: phone.id } });
}
