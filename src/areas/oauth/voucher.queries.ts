import { type Db, one, sql } from '../../foundation/db/sql.ts';

/** What a client hands in once for tokens, in the words of the authorization server. */
export type VoucherKind = 'AuthorizationCode' | 'RefreshToken';

export interface Voucher {
  payload: Record<string, unknown>;
  consumedAt: Date | null;
}

/** Found by what the client shows, before any tenant is known. */
export const findVoucher = (db: Db, kind: VoucherKind, hash: Buffer, now: Date) =>
  one<Voucher>(db, sql`select payload, consumed_at as "consumedAt" from oauth.find_voucher(${hash}, ${kind}, ${now})`);

export interface IssuedAccessToken {
  organizationId: string;
  consentId: string;
  applicationId: string;
  personId: string | null;
  scopes: string[];
  createdAt: Date;
  expiresAt: Date;
}

/** Of integrations and service apps; a personal access token is nobody's to ask about. */
export const findAccessToken = (db: Db, hash: Buffer, now: Date) =>
  one<IssuedAccessToken>(
    db,
    sql`select organization_id as "organizationId", consent_id as "consentId", application_id as "applicationId",
        person_id as "personId", scopes, created_at as "createdAt", expires_at as "expiresAt"
      from oauth.find_access_token(${hash}, ${now})`,
  );
