import type { PhoneModel, Vendor, VendorFile } from '../../vendors/define.ts';
import { findVendor } from '../../vendors/index.ts';
import { findModel, findVendorFile } from '../../vendors/recognize.ts';
import { rowOfModel } from '../catalog/index.ts';

/** What a phone is made of, as far as its files go. */
export interface Hardware {
  vendor: Vendor;
  model: PhoneModel;
}

/** A catalog row for everything a vendor makes does not say which phone it is; then the phone's own word for itself decides. */
export function hardwareOf(catalogModel: string, saidModel: string | undefined): Hardware | undefined {
  const row = rowOfModel(catalogModel);
  const vendor = row && findVendor(row.vendorId);
  if (!vendor) return undefined;
  const model = row.hardware
    ? vendor.models.find(({ name }) => name === row.hardware)
    : saidModel === undefined
      ? undefined
      : findModel(vendor, saidModel);
  return model && { vendor, model };
}

/** All hardware that a device of this catalog row can turn out to be, as far as there is a file for it. */
export function hardwaresOf(catalogModel: string): Hardware[] {
  const row = rowOfModel(catalogModel);
  const vendor = row && findVendor(row.vendorId);
  if (!vendor) return [];
  return vendor.models
    .filter(({ name, template }) => template !== undefined && (row.hardware === undefined || row.hardware === name))
    .map((model) => ({ vendor, model }));
}

/** Whether there is a template for it at all, or would be once the phone says what it is. */
export const canBeProvisioned = (catalogModel: string): boolean => rowOfModel(catalogModel)?.provisionable ?? false;

/** The file of this vendor that a path names, if there is anything in it. */
export function fileAsked({ vendor }: Hardware, path: string): VendorFile | undefined {
  const file = findVendorFile(vendor, path)?.file;
  return file?.template === 'none' ? undefined : file;
}

/** The files a phone of this hardware gets, by the names it asks for. */
export const filesOf = ({ vendor }: Hardware, mac: string): { file: VendorFile; name: string }[] =>
  vendor.files
    .filter(({ template }) => template !== 'none')
    .map((file) => ({ file, name: file.path.replace('{mac}', file.macCase === 'upper' ? mac.toUpperCase() : mac) }));
