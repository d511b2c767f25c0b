import { type Db, many, run, sql } from '../../foundation/db/sql.ts';
import type { Role } from './permissions.ts';

interface PersonKey {
  organizationId: string;
  personId: string;
}

/** Answers those that were there before. */
export async function replaceRoles(db: Db, { organizationId, personId }: PersonKey, roles: readonly Role[]): Promise<Role[]> {
  const former = await many<{ role: Role }>(
    db,
    sql`with former as (
        select role from access.role_assignment where organization_id = ${organizationId} and person_id = ${personId}),
      gone as (
        delete from access.role_assignment
        where organization_id = ${organizationId} and person_id = ${personId} and not role = any(${roles}::text[])),
      come as (
        insert into access.role_assignment (organization_id, person_id, role)
        select ${organizationId}, ${personId}, unnest(${roles}::text[]) on conflict do nothing)
      select role from former order by role`,
  );
  return former.map(({ role }) => role);
}

export const savePassword = (db: Db, { organizationId, personId }: PersonKey, hash: string, now: Date) =>
  run(
    db,
    sql`insert into access.password (organization_id, person_id, hash, changed_at) values (${organizationId}, ${personId}, ${hash}, ${now})
      on conflict (organization_id, person_id) do update set hash = excluded.hash, changed_at = excluded.changed_at`,
  );

export const replaceAdministeredLocations = (db: Db, { organizationId, personId }: PersonKey, locationIds: readonly string[]) =>
  run(
    db,
    sql`with gone as (
        delete from access.administered_location
        where organization_id = ${organizationId} and person_id = ${personId} and not location_id = any(${locationIds}::uuid[]))
      insert into access.administered_location (organization_id, person_id, location_id)
      select ${organizationId}, ${personId}, unnest(${locationIds}::uuid[]) on conflict do nothing`,
  );
