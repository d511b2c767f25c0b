import { type Db, one, sql } from '../../foundation/db/sql.ts';
import type { OrganizationKind } from './organization-kind.model.ts';

/** The organization that this transaction acts in; its kind decides the roles that there are. */
export async function readOrganization(db: Db): Promise<{ displayName: string; kind: OrganizationKind }> {
  const found = await one<{ displayName: string; kind: OrganizationKind }>(
    db,
    sql`select display_name as "displayName", kind from tenancy.organization where id = bellhop.current_organization()`,
  );
  if (!found) throw new Error('Whoever acts does so in an organization.');
  return found;
}

/** The locations that somebody administers, or undefined where there is no such person. */
export async function readAdministeredLocations(db: Db, personId: string): Promise<string[] | undefined> {
  const found = await one<{ locationIds: string[] }>(
    db,
    sql`select array(select l.location_id from access.administered_location l
          where l.organization_id = p.organization_id and l.person_id = p.id order by l.location_id) as "locationIds"
      from people.person p where p.organization_id = bellhop.current_organization() and p.id = ${personId}`,
  );
  return found?.locationIds;
}

/** Which of these locations there are. */
export async function countLocations(db: Db, locationIds: readonly string[]): Promise<number> {
  const found = await one<{ count: number }>(
    db,
    sql`select count(*)::int as count from tenancy.location
      where organization_id = bellhop.current_organization() and id = any(${locationIds}::uuid[])`,
  );
  return found?.count ?? 0;
}
