import { createHash } from 'node:crypto';

const USER_NAME_DIGITS = 10;
const LINE_PORT_CHARACTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const LINE_PORT_LENGTH = 10;

/** What a phone authenticates as: digits only, as every phone can enter them. Ten of them are not met by guessing. */
export function newSipUserName(random: (bytes: number) => Buffer): string {
  const number = random(8).readBigUInt64BE() % 9_000_000_000n;
  return String(1_000_000_000n + number).padStart(USER_NAME_DIGITS, '0');
}

/** User part of a line port, `i6i1ar1v29`: begins with a letter, so that it never equals a user name (K14). */
export function newLinePortUser(random: (bytes: number) => Buffer): string {
  const bytes = random(LINE_PORT_LENGTH);
  return Array.from(bytes, (byte, i) => LINE_PORT_CHARACTERS[byte % (i === 0 ? 26 : LINE_PORT_CHARACTERS.length)]).join('');
}

/** What the edge keeps of a password: H(user:realm:password) under both algorithms (RFC 7616, section 3.4.2). */
export function digestsOf(userName: string, realm: string, password: string): { ha1Md5: string; ha1Sha256: string } {
  const secret = `${userName}:${realm}:${password}`;
  return {
    ha1Md5: createHash('md5').update(secret).digest('hex'),
    ha1Sha256: createHash('sha256').update(secret).digest('hex'),
  };
}
