import { Refused } from '../../foundation/errors.ts';
import { decodeId } from '../../foundation/ids.ts';
import { readLocalLicenseId } from './license.model.ts';

/** The license that an id of any accepted spelling means; undefined for anything else. */
export const decodeLicenseId = (id: string): string | undefined => readLocalLicenseId(decodeId(id));

/** The license that a filter names. */
export function readLicenseId(text: string): string {
  const id = decodeLicenseId(text);
  if (id === undefined) throw new Refused('invalid', 'license.bad-id', "The value of 'licenseId' is not the id of a license.");
  return id;
}

/** The licenses that a body names. The Webex API's own examples put several ids into one string, separated by commas. */
export function readLicenseIds(ids: readonly string[]): string[] {
  const words = ids.flatMap((text) => text.split(',')).map((word) => word.trim());
  const decoded = words.filter(Boolean).map(decodeLicenseId);
  if (decoded.some((id) => id === undefined))
    throw new Refused('invalid', 'license.bad-id', "One of the values of 'licenses' is not the id of a license.");
  return decoded as string[];
}
