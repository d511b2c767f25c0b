import { createHmac, timingSafeEqual } from 'node:crypto';

const NAME_BYTES = 16;
const PROOF_BYTES = 16;
/** People who share a browser; of more, the latest. */
const MOST_PEOPLE = 5;

/** A browser lasts as long as browsers let a cookie last. */
export const BROWSER_LIFETIME_SECONDS = 400 * 24 * 3600;

const COOKIE = /^(?<name>[\w-]{22})(?<proofs>(?:\.[\w-]{22}){1,5})$/;

const proofOf = (key: Buffer, name: string, personId: string): string =>
  createHmac('sha256', key).update(`${name} ${personId}`).digest().subarray(0, PROOF_BYTES).toString('base64url');

/** The browser's name, if this person signed in with it before; it cannot be made up without our key. */
export function knownBrowser(key: Buffer, cookie: string | undefined, personId: string): string | undefined {
  const parts = COOKIE.exec(cookie ?? '')?.groups;
  if (!parts) return undefined;
  const proof = Buffer.from(proofOf(key, parts.name as string, personId));
  const isKnown = (parts.proofs as string)
    .split('.')
    .slice(1)
    .some((one) => timingSafeEqual(Buffer.from(one), proof));
  return isKnown ? parts.name : undefined;
}

/** What the browser keeps from now on: its name, and of each person who signed in with it a proof. */
export function rememberPerson(
  key: Buffer,
  cookie: string | undefined,
  personId: string,
  random: (bytes: number) => Buffer,
): string {
  const parts = COOKIE.exec(cookie ?? '')?.groups;
  const name = parts?.name ?? random(NAME_BYTES).toString('base64url');
  const proof = proofOf(key, name, personId);
  const others = (parts?.proofs ?? '').split('.').filter((one) => one !== '' && one !== proof);
  return [name, ...[proof, ...others].slice(0, MOST_PEOPLE)].join('.');
}
