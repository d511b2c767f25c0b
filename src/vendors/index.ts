import { audiocodes } from './audiocodes/vendor.ts';
import { type CatalogRow, catalogRows } from './catalog.ts';
import { cisco } from './cisco/vendor.ts';
import type { Vendor } from './define.ts';
import { generic } from './generic/vendor.ts';
import { grandstream } from './grandstream/vendor.ts';
import { poly } from './poly/vendor.ts';
import { type RecognizedRequest, type RecognizedUserAgent, recognizeRequestOf, recognizeUserAgent } from './recognize.ts';
import { yealink } from './yealink/vendor.ts';

/** Every vendor we know. */
export const vendors: readonly Vendor[] = [audiocodes, cisco, generic, grandstream, poly, yealink];

/** Every built-in catalog row. */
export const builtInRows: readonly CatalogRow[] = catalogRows(vendors);

export const findVendor = (id: string): Vendor | undefined => vendors.find((vendor) => vendor.id === id);

export const recognizeRequest = (path: string, userAgent?: string): RecognizedRequest =>
  recognizeRequestOf(vendors, path, userAgent);

export const parseUserAgent = (text: string): RecognizedUserAgent | undefined => recognizeUserAgent(vendors, text);
