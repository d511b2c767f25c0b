import { Secret, TOTP } from 'otpauth';

const PERIOD_SECONDS = 30;
/** One step to each side: clocks of phones differ, and people type slowly (RFC 6238, 5.2). */
const WINDOW = 1;
const SECRET_BYTES = 20;

/** In base32, as apps take it. */
export const newTotpSecret = (random: (bytes: number) => Buffer): string =>
  new Secret({ buffer: new Uint8Array(random(SECRET_BYTES)).buffer }).base32;

/** SHA-1, six digits and thirty seconds are what every app can do. */
const totpOf = (secret: string, label = '', issuer = ''): TOTP =>
  new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: PERIOD_SECONDS, label, issuer });

/** What an app reads from a QR code. */
export const totpUri = (secret: string, { issuer, label }: { issuer: string; label: string }): string =>
  totpOf(secret, label, issuer).toString();

/** The time step that a code belongs to; undefined where the code is wrong. */
export function stepOfCode(secret: string, code: string, now: Date): number | undefined {
  const delta = totpOf(secret).validate({ token: code, window: WINDOW, timestamp: now.getTime() });
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / PERIOD_SECONDS) + delta;
}
