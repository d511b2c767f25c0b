import { type Db, run, sql } from '../../foundation/db/sql.ts';
import type { PersonKey } from './account.model.ts';

export type LinkKind = 'reset' | 'invitation';

/** A new link takes the place of the former one of its kind. */
export const replaceLink = (
  db: Db,
  { organizationId, personId }: PersonKey,
  link: { kind: LinkKind; hash: Buffer; expiresAt: Date },
  now: Date,
) =>
  run(
    db,
    sql`insert into sign_in.link (organization_id, person_id, kind, hash, created_at, expires_at)
      values (${organizationId}, ${personId}, ${link.kind}, ${link.hash}, ${now}, ${link.expiresAt})
      on conflict (organization_id, person_id, kind)
        do update set hash = excluded.hash, created_at = excluded.created_at, expires_at = excluded.expires_at`,
  );

/** 0 where it was used meanwhile, or is too old. */
export const useLink = (db: Db, personId: string, hash: Buffer, now: Date) =>
  run(db, sql`delete from sign_in.link where person_id = ${personId} and hash = ${hash} and expires_at > ${now}`);

export const deleteLinks = (db: Db, personId: string) => run(db, sql`delete from sign_in.link where person_id = ${personId}`);
