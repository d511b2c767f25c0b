import { type Db, one, sql } from '../../foundation/db/sql.ts';

export interface StoredTotp {
  secret: Buffer;
  confirmedAt: Date | null;
}

export const findTotp = (db: Db, personId: string) =>
  one<StoredTotp>(
    db,
    sql`select secret_encrypted as secret, confirmed_at as "confirmedAt" from sign_in.totp where person_id = ${personId}`,
  );
