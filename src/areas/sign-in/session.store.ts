import { asDb, type Db, one, run, sql } from '../../foundation/db/sql.ts';
import type { Method } from './session.model.ts';

export interface NewSession {
  organizationId: string;
  id: string;
  personId: string;
  hash: Buffer;
  methods: readonly Method[];
  expiresAt: Date;
  ip: string | undefined;
  userAgent: string | undefined;
}

export const insertSession = (db: Db, session: NewSession, now: Date) =>
  run(
    db,
    sql`insert into sign_in.session (organization_id, id, person_id, hash, methods, created_at, authenticated_at, last_seen_at, expires_at, ip, user_agent)
      values (${session.organizationId}, ${session.id}, ${session.personId}, ${session.hash}, ${session.methods}::text[], ${now}, ${now}, ${now},
        ${session.expiresAt}, ${session.ip ?? null}, ${session.userAgent ?? null})`,
  );

/** A new secret for the same session, whose person has just proved again who they are. */
export const renewSession = (db: Db, id: string, hash: Buffer, now: Date) =>
  run(db, sql`update sign_in.session set hash = ${hash}, authenticated_at = ${now}, last_seen_at = ${now} where id = ${id}`);

export const deleteSession = (db: Db, personId: string, id: string) =>
  run(db, sql`delete from sign_in.session where person_id = ${personId} and id = ${id}`);

/** All of a person's sessions, or all but the one they are in. */
export const deleteSessionsOf = (db: Db, personId: string, except: string | undefined) =>
  run(db, sql`delete from sign_in.session where person_id = ${personId} and id is distinct from ${except ?? null}::uuid`);

/** Whoever holds a session's secret may end it, in whichever organization it is. */
export const endSession = (db: Db, hash: Buffer) => one(db, sql`select sign_in.end_session(${hash})`);

export async function forgetOld(pool: Parameters<typeof asDb>[0]): Promise<void> {
  await one(asDb(pool), sql`select sign_in.forget_old()`);
}
