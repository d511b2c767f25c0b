import { type Db, run, sql } from '../../foundation/db/sql.ts';

export interface NewToken {
  organizationId: string;
  id: string;
  personId: string;
  /** What its owner calls it. */
  name: string;
  hash: Buffer;
  scopes: readonly string[];
  expiresAt: Date;
}

export async function insertToken(db: Db, token: NewToken): Promise<void> {
  await run(
    db,
    sql`insert into access.token (organization_id, id, person_id, name, hash, scopes, expires_at)
      values (${token.organizationId}, ${token.id}, ${token.personId}, ${token.name}, ${token.hash}, ${token.scopes}, ${token.expiresAt})`,
  );
}

export const deletePersonalToken = (db: Db, personId: string, id: string) =>
  run(db, sql`delete from access.token where person_id = ${personId} and id = ${id} and name is not null`);
