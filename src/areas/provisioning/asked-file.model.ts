import type { Vendor } from '../../vendors/define.ts';
import { recognizeRequest, vendors } from '../../vendors/index.ts';
import { findUpload, findVendorFile, type RecognizedUserAgent } from '../../vendors/recognize.ts';
import { isActivation } from './activation.model.ts';
import { LINK_TOKEN } from './device-access.model.ts';

export type AuthenticationScheme = Vendor['httpAuthentication'][number];

/** What a request asks for, told by the request alone, so that the answer says nothing about which devices exist. */
export type Asked =
  | AskedFile
  | (WithoutFile & { kind: 'activation' })
  | (WithoutFile & { kind: 'nothing' })
  | (WithoutFile & { kind: 'other-method' });

/** A file that holds secrets, or an upload: whoever asks proves to be the phone first. */
export interface AskedFile {
  kind: 'file' | 'upload';
  mac: string;
  /** From a secret link. */
  linkToken: string | undefined;
  /** In the order they are offered. */
  schemes: readonly AuthenticationScheme[];
  userAgent: RecognizedUserAgent | undefined;
}

/** An activation code that is presented, nothing that is ever there, or nothing that can be done. */
interface WithoutFile {
  mac: string | undefined;
  userAgent: RecognizedUserAgent | undefined;
}

const BOTH_SCHEMES: readonly AuthenticationScheme[] = ['digest', 'basic'];
export const FETCH_METHODS = ['GET', 'HEAD'];
export const UPLOAD_METHODS = ['PUT', 'POST'];

export function whatIsAsked(method: string, path: string, userAgentText: string | undefined): Asked {
  const recognized = recognizeRequest(path, userAgentText);
  const { userAgent, vendor } = recognized;
  if (isActivation(method, path)) return { kind: 'activation', mac: userAgent?.mac, userAgent };
  const schemes = vendor?.httpAuthentication ?? BOTH_SCHEMES;
  const proofNeeded = { linkToken: linkTokenIn(path), schemes, userAgent };

  if (FETCH_METHODS.includes(method)) {
    const mac = macOfSecretFile(path);
    return mac ? { kind: 'file', mac, ...proofNeeded } : { kind: 'nothing', mac: recognized.mac, userAgent };
  }
  const upload = UPLOAD_METHODS.includes(method) ? findUpload(vendors, path) : undefined;
  if (upload) return { kind: 'upload', mac: upload.mac, ...proofNeeded };
  return { kind: 'other-method', mac: recognized.mac, userAgent };
}

export const allowedMethods = (path: string): string =>
  (findUpload(vendors, path) ? [...FETCH_METHODS, ...UPLOAD_METHODS] : FETCH_METHODS).join(', ');

/** Whatever vendor it is of: several use the same name, and prefixes of addresses are a hint, never a gate. */
function macOfSecretFile(path: string): string | undefined {
  for (const vendor of vendors) {
    const found = findVendorFile(vendor, path);
    if (found?.mac && found.file.template !== 'none') return found.mac;
  }
  return undefined;
}

/** The folder directly above the file, if it looks like a token. */
function linkTokenIn(path: string): string | undefined {
  const folder = path.split('/').at(-2) ?? '';
  return LINK_TOKEN.test(folder) ? folder : undefined;
}

/** A path as it may be written down: without the token of a secret link, and without what no log can hold. */
export const pathForLog = (path: string): string =>
  path
    .split('/')
    .map((part) => (LINK_TOKEN.test(part) ? '***' : part))
    .join('/')
    .replace(/[^\x20-\x7e]/g, '?')
    .slice(0, 256);
