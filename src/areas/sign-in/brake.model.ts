import { createHash } from 'node:crypto';
import { networkOf } from '../../foundation/source-network.ts';

/** What slows down guessing at one thing: so many tries are free, then each failure doubles the time until the next. */
export interface Brake {
  /** A hash of what is guessed at, and by whom. */
  key: Buffer;
  /** Others fail there, too: one success does not forgive all that failed before. */
  isAboutSource: boolean;
  free: number;
  longestSeconds: number;
  /** After so long without a failure it counts from zero again. */
  forgottenAfterSeconds: number;
}

/** Where a brake stands. */
export interface BrakeState {
  key: Buffer;
  failures: number;
  lastAt: Date;
  blockedUntil: Date;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

const KINDS = {
  /** A browser that this person signed in with before: strangers have no part in how it stands. */
  'known-browser': { free: 10, longestSeconds: 15 * MINUTE, forgottenAfterSeconds: 24 * HOUR },
  /** All browsers that this person never signed in with, together. */
  'unknown-browsers': { free: 5, longestSeconds: 15 * MINUTE, forgottenAfterSeconds: 24 * HOUR },
  /** Everything that comes from one address, or one network of IPv6. */
  source: { free: 20, longestSeconds: 15 * MINUTE, forgottenAfterSeconds: HOUR },
  /** Proving once more who one is, in one session. */
  session: { free: 5, longestSeconds: 15 * MINUTE, forgottenAfterSeconds: HOUR },
  /** Mails that anybody can have sent to one address. */
  'mail-to': { free: 3, longestSeconds: HOUR, forgottenAfterSeconds: 24 * HOUR },
} as const;

const brake = (kind: keyof typeof KINDS, ...about: string[]): Brake => ({
  key: createHash('sha256')
    .update(JSON.stringify([kind, ...about]))
    .digest(),
  isAboutSource: kind === 'source',
  ...KINDS[kind],
});

/**
 * The brakes on guessing at somebody's password or code. In a browser they know, only their own failures count, so that nobody can
 * lock them out of it by failing on purpose; from anywhere else, the failures of everybody else do.
 */
export const guessingBrakes = (what: 'password' | 'code', who: string, knownBrowser: string | undefined, ip: string): Brake[] =>
  knownBrowser === undefined
    ? [brake('unknown-browsers', what, who), brake('source', networkOf(ip))]
    : [brake('known-browser', what, who, knownBrowser)];

export const sessionBrake = (sessionId: string): Brake => brake('session', sessionId);

/** Everything that knows no account yet: passkeys, links. */
export const sourceBrake = (ip: string): Brake => brake('source', networkOf(ip));

export const mailBrakes = (email: string, ip: string): Brake[] => [
  brake('mail-to', email),
  brake('source', 'mail', networkOf(ip)),
];

/** How long after this many failures in a row nothing is tried. */
export const delaySeconds = (failures: number, { free, longestSeconds }: Brake): number =>
  failures < free ? 0 : Math.min(longestSeconds, 2 ** Math.min(failures - free, 20));

/** Seconds until the last of them lets go; 0 where none blocks. */
export const secondsToWait = (states: readonly BrakeState[], now: Date): number =>
  Math.max(0, ...states.map(({ blockedUntil }) => Math.ceil((blockedUntil.getTime() - now.getTime()) / 1000)));

/** How a brake stands when one more try is counted, before it is known how the try ends. */
export function countTry(state: BrakeState, rule: Brake, now: Date): BrakeState {
  const isForgotten = now.getTime() - state.lastAt.getTime() > rule.forgottenAfterSeconds * 1000;
  const failures = (isForgotten ? 0 : state.failures) + 1;
  return { key: state.key, failures, lastAt: now, blockedUntil: new Date(now.getTime() + delaySeconds(failures, rule) * 1000) };
}
