import { findModel, type RecognizedUserAgent } from '../../vendors/recognize.ts';
import { parseMac } from '../devices/index.ts';
import { hardwareOf } from './phone-file.model.ts';

/** Where a phone presents its activation code: `POST /activate`, in whatever folder its file would be. */
export const isActivation = (method: string, path: string): boolean => method === 'POST' && path.split('/').at(-1) === 'activate';

/** What a phone says when it presents a code. */
export interface ActivationClaim {
  mac: string;
  code: string;
}

/** `Authorization: Basic <MAC address>:<code>`: neither stands in a URL, which somebody would write down. */
export function readClaim(authorization: string | undefined): ActivationClaim | undefined {
  const encoded = /^Basic +([A-Za-z0-9+/]+={0,2}) *$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const separator = text.lastIndexOf(':');
  const mac = parseMac(text.slice(0, Math.max(separator, 0)));
  return mac === undefined ? undefined : { mac, code: text.slice(separator + 1) };
}

/** A code is for one model, and the phone says in its User-Agent which it is. */
export function isPhoneOfModel(catalogModel: string, userAgent: RecognizedUserAgent | undefined): boolean {
  const said = userAgent?.model;
  const hardware = hardwareOf(catalogModel, said);
  if (!hardware || said === undefined || userAgent?.vendorId !== hardware.vendor.id) return false;
  return findModel(hardware.vendor, said)?.name === hardware.model.name;
}
