import { createHash } from 'node:crypto';

/** How somebody proved who they are. */
export type Method = 'password' | 'totp' | 'recoveryCode' | 'passkey' | 'link' | 'singleSignOn';

/** A browser that somebody signed in with, as its owner sees it. */
export interface SessionRecord {
  id: string;
  methods: Method[];
  createdAt: Date;
  authenticatedAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  ip: string | null;
  userAgent: string | null;
}

/** A session ends a week after sign-in, whatever happens in it, and half a day after it was last used. */
export const SESSION_LIFETIME_SECONDS = 7 * 24 * 3600;
export const IDLE_SECONDS = 12 * 3600;

/** For so long after proving who one is, one may change how one signs in. */
const RECENT_MS = 15 * 60 * 1000;
export const recentUntil = (authenticatedAt: Date): Date => new Date(authenticatedAt.getTime() + RECENT_MS);
export const isRecent = (authenticatedAt: Date, now: Date): boolean => now < recentUntil(authenticatedAt);

const SECRET_BYTES = 32;
export const newSecret = (random: (bytes: number) => Buffer): string => random(SECRET_BYTES).toString('base64url');
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();
