import { type Db, many, one, sql } from '../../foundation/db/sql.ts';
import type { SessionRecord } from './session.model.ts';

/** Newest first. One person has few, and more than this are of no use to look at. */
export const listSessions = (db: Db, personId: string, idleSeconds: number, now: Date) =>
  many<SessionRecord>(
    db,
    sql`select id, methods, created_at as "createdAt", authenticated_at as "authenticatedAt", last_seen_at as "lastSeenAt",
        expires_at as "expiresAt", host(ip) as ip, user_agent as "userAgent"
      from sign_in.session
      where person_id = ${personId} and expires_at > ${now} and last_seen_at > ${new Date(now.getTime() - idleSeconds * 1000)}
      order by id desc limit 200`,
  );

export interface FoundSession {
  organizationId: string;
  personId: string;
  sessionId: string;
  authenticatedAt: Date;
}

const FOUND = sql`organization_id as "organizationId", person_id as "personId", session_id as "sessionId", authenticated_at as "authenticatedAt"`;

/** Whose session this is, read before any tenant is known; that it was seen is written down now and then. */
export const findSession = (db: Db, hash: Buffer, ip: string, idleSeconds: number) =>
  one<FoundSession>(
    db,
    sql`select ${FOUND} from sign_in.use_session(${hash}, ${ip}::inet, make_interval(secs => ${idleSeconds}))`,
  );

/** The same, and nothing is written down. */
export const lookAtSession = (db: Db, hash: Buffer, idleSeconds: number) =>
  one<FoundSession>(db, sql`select ${FOUND} from sign_in.look_at_session(${hash}, make_interval(secs => ${idleSeconds}))`);
