import { createHash } from 'node:crypto';

const TOKEN_BYTES = 32;
const TWELVE_HOURS = 12 * 3600;

/** As long as a personal access token of Webex lives. */
export const DEFAULT_LIFETIME_SECONDS = TWELVE_HOURS;
export const LONGEST_LIFETIME_SECONDS = 400 * 24 * 3600;

/** What the bearer shows; we keep only its hash. The prefix lets a secret scanner know it. */
export const writeToken = (random: (bytes: number) => Buffer): string =>
  `bellhop_pat_${random(TOKEN_BYTES).toString('base64url')}`;

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** `12h`, `30m`, `90d`: a whole number and a unit, in seconds. Undefined for anything else. */
export function parseLifetime(text: string): number | undefined {
  const match = /^(?<amount>\d{1,6})(?<unit>[smhd])$/.exec(text);
  if (!match?.groups) return undefined;
  const unit = { s: 1, m: 60, h: 3600, d: 86_400 }[match.groups.unit as 's' | 'm' | 'h' | 'd'];
  return Number(match.groups.amount) * unit;
}
