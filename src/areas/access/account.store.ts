import { type Db, run, sql } from '../../foundation/db/sql.ts';
import type { Role } from './permissions.ts';

interface PersonKey {
  organizationId: string;
  personId: string;
}

export const replaceRoles = (db: Db, { organizationId, personId }: PersonKey, roles: readonly Role[]) =>
  run(
    db,
    sql`with gone as (
        delete from access.role_assignment
        where organization_id = ${organizationId} and person_id = ${personId} and not role = any(${roles}::text[]))
      insert into access.role_assignment (organization_id, person_id, role)
      select ${organizationId}, ${personId}, unnest(${roles}::text[]) on conflict do nothing`,
  );

export const savePassword = (db: Db, { organizationId, personId }: PersonKey, hash: string, now: Date) =>
  run(
    db,
    sql`insert into access.password (organization_id, person_id, hash, changed_at) values (${organizationId}, ${personId}, ${hash}, ${now})
      on conflict (organization_id, person_id) do update set hash = excluded.hash, changed_at = excluded.changed_at`,
  );
