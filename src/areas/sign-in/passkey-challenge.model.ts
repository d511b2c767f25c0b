import { createHmac, timingSafeEqual } from 'node:crypto';

const LIFETIME_MS = 5 * 60 * 1000;
const RANDOM_BYTES = 16;
const TIME_BYTES = 6;
const PROOF_BYTES = 16;

/** What an authenticator is asked to sign, and for what: a challenge for signing in registers nothing, and the other way round. */
export type Purpose = 'sign in' | `register ${string}`;

const proofOf = (key: Buffer, purpose: Purpose, head: Buffer): Buffer =>
  createHmac('sha256', key).update(purpose).update('\0').update(head).digest().subarray(0, PROOF_BYTES);

/** It carries its own proof and its end, so that nothing is kept of those that nobody answers. */
export function newChallenge(key: Buffer, purpose: Purpose, now: Date, random: (bytes: number) => Buffer): Buffer {
  const end = Buffer.alloc(TIME_BYTES);
  end.writeUIntBE(now.getTime() + LIFETIME_MS, 0, TIME_BYTES);
  const head = Buffer.concat([end, random(RANDOM_BYTES)]);
  return Buffer.concat([head, proofOf(key, purpose, head)]);
}

/** When it ends; undefined where it is none of ours, for something else, or over. */
export function endOfChallenge(key: Buffer, purpose: Purpose, challenge: string, now: Date): Date | undefined {
  const bytes = Buffer.from(challenge, 'base64url');
  if (bytes.length !== TIME_BYTES + RANDOM_BYTES + PROOF_BYTES) return undefined;
  const head = bytes.subarray(0, TIME_BYTES + RANDOM_BYTES);
  if (!timingSafeEqual(bytes.subarray(head.length), proofOf(key, purpose, head))) return undefined;
  const end = new Date(head.readUIntBE(0, TIME_BYTES));
  return end > now ? end : undefined;
}
