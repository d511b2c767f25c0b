import { type Db, many, sql } from '../../foundation/db/sql.ts';

/** A personal access token, as its owner sees it. */
export interface PersonalToken {
  id: string;
  name: string;
  scopes: string[];
  createdAt: Date;
  expiresAt: Date;
}

/** Newest first. One person has few, and more than this are of no use to look at. */
export const listPersonalTokens = (db: Db, personId: string, now: Date) =>
  many<PersonalToken>(
    db,
    sql`select id, name, scopes, created_at as "createdAt", expires_at as "expiresAt"
      from access.token where person_id = ${personId} and name is not null and expires_at > ${now} order by id desc limit 200`,
  );
