import { findCatalogRow } from '../vendors/catalog.ts';
import { compareFirmware } from '../vendors/firmware.ts';
import { builtInRows, findVendor } from '../vendors/index.ts';
import { findModel } from '../vendors/recognize.ts';
import type { PhoneIdentity } from './behavior.ts';
import { findBehavior } from './behaviors.ts';

/** As Math.random. */
export type Random = () => number;

/** Its second lowest bit says that nobody else vouches for the address (IEEE 802). */
const LOCAL_PREFIX = '02be11';

/** The hardware that a catalog model stands for ("DMS Yealink T46U"); undefined where no such phone can be simulated. */
export function hardwareOf(catalogModel: string): Omit<PhoneIdentity, 'mac'> | undefined {
  const row = findCatalogRow(builtInRows, catalogModel);
  const vendor = row && findVendor(row.vendorId);
  const behavior = row && findBehavior(row.vendorId);
  if (!vendor || !behavior) return undefined;
  const model = findModel(vendor, row.hardware ?? behavior.usualModel);
  if (!model?.template) return undefined;

  const usual = behavior.usualFirmware(model);
  const { minimumFirmware } = model;
  const isTooOld = minimumFirmware !== undefined && compareFirmware(usual, minimumFirmware, vendor) < 0;
  return { vendorId: vendor.id, model: model.name, firmware: isTooOld ? minimumFirmware : usual };
}

/** A MAC address as this vendor's phones have: twelve lower-case digits. Of vendors without a prefix, a local one. */
export function newMac(vendorId: string, random: Random): string {
  const ouis = findVendor(vendorId)?.ouis ?? [];
  const oui = ouis[Math.floor(random() * ouis.length)] ?? LOCAL_PREFIX;
  const serial = Math.floor(random() * 0x1000000);
  return oui + serial.toString(16).padStart(6, '0');
}
