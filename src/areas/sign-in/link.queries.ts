import { type Db, one, sql } from '../../foundation/db/sql.ts';
import type { LinkKind } from './link.store.ts';

export const findLink = (db: Db, personId: string, hash: Buffer, now: Date) =>
  one<{ kind: LinkKind; organization: string }>(
    db,
    sql`select l.kind, o.display_name as organization
      from sign_in.link l join tenancy.organization o on o.id = l.organization_id
      where l.person_id = ${personId} and l.hash = ${hash} and l.expires_at > ${now}`,
  );
