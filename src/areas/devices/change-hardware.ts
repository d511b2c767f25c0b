import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { type CatalogRow, chooseModel } from '../catalog/index.ts';
import { upgradeChannelOf } from './declare-device.ts';
import { deviceChanged } from './device.events.ts';
import type { HardwareDetails } from './hardware.model.ts';
import { saveAdminPassword, saveHardware, saveIdentity, saveTemplate } from './hardware.store.ts';
import { readMac } from './read-mac.ts';
import type { HardwareClaim } from './stock-hardware.ts';

/** Another MAC address or model makes it another phone: only while nobody's line is on it. Returns what it is now. */
export async function changeIdentity(
  ctx: Context,
  device: { id: string; hasLines: boolean },
  claim: HardwareClaim,
): Promise<CatalogRow> {
  if (device.hasLines)
    throw new Refused(
      'conflict',
      'device.in-use',
      'The MAC address and the model of a device with lines cannot be changed. Clear its assignment first.',
    );
  const row = await chooseModel(ctx, claim.model);
  await saveIdentity(ctx.db, device.id, {
    mac: readMac(claim.mac),
    model: row.model,
    managedBy: row.managedBy,
    upgradeChannel: upgradeChannelOf(row),
  });
  return row;
}

/** Whether the template may be used is for its area to say. */
export const changeTemplate = (ctx: Context, deviceId: string, templateId: string | null) =>
  saveTemplate(ctx.db, deviceId, templateId);

export async function changeDetails(
  ctx: Context,
  device: { id: string; hasLines: boolean },
  details: HardwareDetails,
): Promise<void> {
  await saveHardware(ctx.db, device.id, details);
  if (device.hasLines) await deviceChanged.announce(ctx, { deviceId: device.id });
}

/** The password of the phone's own pages: sealed, and put into its file; null takes it away. */
export const changeAdminPassword = (ctx: Context, deviceId: string, password: string | null) =>
  saveAdminPassword(ctx.db, deviceId, password === null ? null : ctx.installation.secrets.seal(password));
