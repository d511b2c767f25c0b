import { createHash } from 'node:crypto';

/** What the link in a mail lets its reader do: approve one connection. */
export interface Invitation {
  organizationId: string;
  id: string;
  serviceId: string;
  createdAt: Date;
  expiresAt: Date;
  usedAt: Date | null;
  revokedAt: Date | null;
}

export type InvitationState = 'open' | 'used' | 'revoked' | 'expired';

export const INVITATION_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;
const TOKEN_BYTES = 32;

export const newToken = (random: (bytes: number) => Buffer): string => random(TOKEN_BYTES).toString('base64url');
export const hashToken = (token: string): Buffer => createHash('sha256').update(`invitation ${token}`).digest();
export const expiryFrom = (now: Date): Date => new Date(now.getTime() + INVITATION_DAYS * DAY_MS);

export function stateOf(
  { usedAt, revokedAt, expiresAt }: Pick<Invitation, 'usedAt' | 'revokedAt' | 'expiresAt'>,
  now: Date,
): InvitationState {
  if (usedAt !== null) return 'used';
  if (revokedAt !== null) return 'revoked';
  return expiresAt <= now ? 'expired' : 'open';
}
