import { createHash } from 'node:crypto';
import type { SecretBox } from '../../foundation/secrets.ts';

/** What a phone can prove itself with, as it is kept. */
export interface AccessSecrets {
  httpPasswordEncrypted: Buffer;
  linkTokenHash: Buffer;
  linkTokenEncrypted: Buffer;
}

const PASSWORD_BYTES = 12;
const TOKEN_BYTES = 32;

/** How a token of a secret link looks; nothing else in a path does. */
export const LINK_TOKEN = /^[A-Za-z0-9_-]{43}$/;

export const hashLinkToken = (token: string): Buffer => createHash('sha256').update(token).digest();

export function newAccessSecrets(random: (bytes: number) => Buffer, box: SecretBox): AccessSecrets {
  const token = random(TOKEN_BYTES).toString('base64url');
  return {
    // Hexadecimal survives every vendor's file format, and 24 characters fit into every phone.
    httpPasswordEncrypted: box.seal(random(PASSWORD_BYTES).toString('hex')),
    linkTokenHash: hashLinkToken(token),
    linkTokenEncrypted: box.seal(token),
  };
}
