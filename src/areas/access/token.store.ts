import { type Db, run, sql } from '../../foundation/db/sql.ts';

export interface NewToken {
  organizationId: string;
  id: string;
  /** Null where it is a service app's, which is nobody in particular. */
  personId: string | null;
  /** What the owner of a personal access token calls it; null for one that an application got. */
  name: string | null;
  /** What that application got it on the ground of. */
  consentId?: string;
  hash: Buffer;
  scopes: readonly string[];
  expiresAt: Date;
}

export async function insertToken(db: Db, token: NewToken): Promise<void> {
  await run(
    db,
    sql`insert into access.token (organization_id, id, person_id, name, consent_id, hash, scopes, expires_at)
      values (${token.organizationId}, ${token.id}, ${token.personId}, ${token.name}, ${token.consentId ?? null}, ${token.hash},
        ${token.scopes}, ${token.expiresAt})`,
  );
}

export const deletePersonalToken = (db: Db, personId: string, id: string) =>
  run(db, sql`delete from access.token where person_id = ${personId} and id = ${id} and name is not null`);

export const deletePersonalTokens = (db: Db, personId: string) =>
  run(db, sql`delete from access.token where person_id = ${personId} and name is not null`);

/** It is no token from the end of this transaction on. */
export const deleteToken = (db: Db, id: string) =>
  run(db, sql`delete from access.token where organization_id = bellhop.current_organization() and id = ${id}`);
