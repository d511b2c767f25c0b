import { createHmac } from 'node:crypto';
import type { SecretBox } from '../../foundation/secrets.ts';

export const ACTIVATION_CODE_DAYS = 7;

const CODES = 10n ** 16n;
const SIXTEEN_DIGITS = /^\d{16}$/;

/** Sixteen digits, any of them as likely as any other: the remainder of 128 bits is even enough. */
export function newActivationCode(random: (bytes: number) => Buffer): string {
  const number = BigInt(`0x${random(16).toString('hex')}`) % CODES;
  return number.toString().padStart(16, '0');
}

/** How a code is kept: without the installation's secret key, sixteen digits would be found by trying them all. */
export function hashActivationCode(secrets: SecretBox, code: string): Buffer | undefined {
  const digits = code.replace(/[\s-]/g, '');
  if (!SIXTEEN_DIGITS.test(digits)) return undefined;
  return createHmac('sha256', secrets.derive('activation codes')).update(digits).digest();
}
