import type { Context } from '../../foundation/context.ts';
import { newId } from '../../foundation/ids.ts';
import { type CatalogRow, chooseModel } from '../catalog/index.ts';
import { upgradeChannelOf } from './declare-device.ts';
import { insertDevice } from './device.store.ts';
import type { HardwareDetails } from './hardware.model.ts';
import { saveHardware } from './hardware.store.ts';
import { readMac } from './read-mac.ts';

export interface HardwareClaim {
  /** In any notation. */
  mac: string;
  /** Model or display name of an approved catalog row. */
  model: string;
}

/** Hardware without anybody who uses it, in the stock of the organization acted in. Returns its id and what it is. */
export async function stockHardware(
  ctx: Context,
  claim: HardwareClaim,
  details: HardwareDetails,
): Promise<{ id: string; mac: string; row: CatalogRow }> {
  const mac = readMac(claim.mac);
  const row = await chooseModel(ctx, claim.model);
  const id = newId();
  const { model, managedBy } = row;
  await insertDevice(ctx.db, ctx.actor.organizationId, { id, mac, model, managedBy, upgradeChannel: upgradeChannelOf(row) });
  await saveHardware(ctx.db, id, details);
  return { id, mac, row };
}
