import { createHash } from 'node:crypto';

export const RECOVERY_CODES = 10;
/** No letter or digit that is taken for another one when it is read from paper; 32 of them, so that every byte falls evenly. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz123456789';
const LENGTH = 16;

/** 80 bits, in groups that can be copied from paper. */
export const newRecoveryCode = (random: (bytes: number) => Buffer): string =>
  Array.from(random(LENGTH), (byte) => ALPHABET[byte % ALPHABET.length])
    .join('')
    .replace(/.{4}(?=.)/g, '$&-');

/** However it was typed: with or without hyphens, in capitals or not. */
export const hashRecoveryCode = (code: string): Buffer =>
  createHash('sha256')
    .update(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .digest();
