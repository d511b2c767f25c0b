import { type Db, run, sql } from '../../foundation/db/sql.ts';

export interface NewToken {
  organizationId: string;
  id: string;
  personId: string;
  hash: Buffer;
  scopes: readonly string[];
  expiresAt: Date;
}

export async function insertToken(db: Db, token: NewToken): Promise<void> {
  await run(
    db,
    sql`insert into access.token (organization_id, id, person_id, hash, scopes, expires_at)
      values (${token.organizationId}, ${token.id}, ${token.personId}, ${token.hash}, ${token.scopes}, ${token.expiresAt})`,
  );
}
