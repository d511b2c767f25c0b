import { type Db, list, many, one, sql } from '../../foundation/db/sql.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import type { Page } from '../../foundation/paging.ts';
import type { CallingLicense, License, LicensedUser, LicenseHolder } from './license.model.ts';
import { holderId } from './license.model.ts';

const LICENSE = sql`
  select l.id, l.organization_id as "organizationId", l.name, l.kind, l.total_units as "totalUnits",
    l.consumed_by_users as "consumedByUsers", l.consumed_by_workspaces as "consumedByWorkspaces", l.subscription_id as "subscriptionId"
  from licenses.license l`;

/** An organization has a few dozen at most; the limit only keeps a mistake from becoming an outage. */
const MOST_LICENSES = 1000;

export const listLicenses = (db: Db) => many<License>(db, sql`${LICENSE} order by l.created_at, l.id limit ${MOST_LICENSES}`);

export const findLicense = (db: Db, id: string) => one<License>(db, sql`${LICENSE} where l.id = ${id}`);

export const findLicenses = (db: Db, ids: readonly string[]) =>
  many<License>(db, sql`${LICENSE} where l.id = any(${ids}::uuid[]) order by l.id`);

export const licensesHeldBy = (db: Db, holder: LicenseHolder) =>
  many<License>(
    db,
    sql`${LICENSE} join licenses.assignment a on a.organization_id = l.organization_id and a.license_id = l.id
      where a.owner_id = ${holderId(holder)} order by l.id`,
  );

/** The calling license that a person or workspace has, if any. */
export async function callingLicenseOf(db: Db, holder: LicenseHolder): Promise<CallingLicense | undefined> {
  const row = await one<{ kind: CallingLicense }>(
    db,
    sql`select l.kind from licenses.assignment a
      join licenses.license l on l.organization_id = a.organization_id and l.id = a.license_id
      where a.owner_id = ${holderId(holder)} and l.kind <> 'other' limit 1`,
  );
  return row?.kind;
}

const FIRST_ID = '00000000-0000-0000-0000-000000000000';

export const usersOfLicense = (db: Db, licenseId: string, page: Page) =>
  list<LicensedUser>(
    db,
    sql`select p.id, p.display_name as "displayName", p.email from licenses.assignment a
      join lateral (select p.id, p.display_name, p.email from people.person p
        where p.organization_id = bellhop.current_organization() and p.id = a.owner_id offset 0) p on true
      where a.license_id = ${licenseId} and a.owner_id > ${page.after ? (decodeUuid(page.after[0] ?? '') ?? null) : FIRST_ID}::uuid
      order by a.owner_id limit ${page.limit + 1}`,
  );
