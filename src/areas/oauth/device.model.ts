import { createHmac } from 'node:crypto';
import type { SecretBox } from '../../foundation/secrets.ts';

/** For walking over to a browser, and for signing in there. */
export const DEVICE_CODE_SECONDS = 600;
/** How often a device may ask whether somebody has answered; what RFC 8628 (section 3.5) has for those that were not told. */
export const POLL_SECONDS = 5;
export const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code';

/** No vowels, so that no words come of it: what RFC 8628 (section 6.1) recommends, and what oidc-provider calls base-20. */
const USER_CODE = /^[BCDFGHJKLMNPQRSTVWXZ]{8}$/;

/** A code as it was typed, in one spelling; undefined for what cannot be one. */
export function readUserCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '');
  return USER_CODE.test(code) ? code : undefined;
}

/** As a device shows it. */
export const writeUserCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** How a code is kept: without the installation's secret key, eight letters would be found by trying them all. */
export const hashUserCode = (secrets: SecretBox, code: string): Buffer =>
  createHmac('sha256', secrets.derive('user codes of devices')).update(code).digest();
