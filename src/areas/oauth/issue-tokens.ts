import { createHash } from 'node:crypto';
import type { Context } from '../../foundation/context.ts';
import { newId } from '../../foundation/ids.ts';
import { insertToken } from '../access/index.ts';
import type { Consent } from './consent.model.ts';
import { prolongConsent } from './consent.store.ts';
import type { VoucherKind } from './voucher.queries.ts';
import { insertVoucher } from './voucher.store.ts';

export const hashOf = (value: string): Buffer => createHash('sha256').update(value).digest();

export type Ground = Pick<Consent, 'organizationId' | 'id' | 'personId'>;

const later = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1000);

/** Keeps the hash of an access token; it is found like a personal one. */
export async function keepAccessToken(
  ctx: Context,
  consent: Ground,
  token: { value: string; scopes: readonly string[]; lifetimeSeconds: number },
): Promise<void> {
  const { organizationId, id: consentId, personId } = consent;
  const expiresAt = later(ctx.now, token.lifetimeSeconds);
  await insertToken(ctx.db, {
    organizationId,
    id: newId(),
    personId,
    name: null,
    consentId,
    hash: hashOf(token.value),
    scopes: token.scopes,
    expiresAt,
  });
}

/** Keeps the hash of a code or a refresh token with what the authorization server wants to know when it comes back. */
export async function keepVoucher(
  ctx: Context,
  consent: Pick<Ground, 'organizationId' | 'id'>,
  voucher: { kind: VoucherKind; value: string; payload: object; lifetimeSeconds: number },
): Promise<void> {
  const { organizationId, id: consentId } = consent;
  const expiresAt = later(ctx.now, voucher.lifetimeSeconds);
  const payload = { ...voucher.payload, exp: Math.floor(expiresAt.getTime() / 1000) };
  const { kind, value } = voucher;
  await insertVoucher(ctx.db, { organizationId, id: newId(), consentId, kind, hash: hashOf(value), payload, expiresAt }, ctx.now);
  if (kind === 'RefreshToken') await prolongConsent(ctx.db, consentId, expiresAt);
}
