import { type Db, one, run, sql } from '../../foundation/db/sql.ts';
import type { VoucherKind } from './voucher.queries.ts';

export interface NewVoucher {
  organizationId: string;
  id: string;
  consentId: string;
  kind: VoucherKind;
  hash: Buffer;
  payload: object;
  expiresAt: Date;
}

export const insertVoucher = (db: Db, voucher: NewVoucher, now: Date) =>
  run(
    db,
    sql`insert into oauth.voucher (organization_id, id, consent_id, kind, hash, payload, created_at, expires_at)
      values (${voucher.organizationId}, ${voucher.id}, ${voucher.consentId}, ${voucher.kind}, ${voucher.hash},
        ${JSON.stringify(voucher.payload)}, ${now}, ${voucher.expiresAt})`,
  );

/** Whether this was its first use; of several at the same time one is the first. */
export async function consumeVoucher(db: Db, hash: Buffer, now: Date): Promise<boolean> {
  const row = await one<{ first: boolean }>(db, sql`select oauth.consume_voucher(${hash}, ${now}) as first`);
  return row?.first ?? false;
}
