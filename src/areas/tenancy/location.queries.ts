import { type Db, join, list, many, one, type Sql, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import type { CallingUse } from './calling-location.model.ts';
import type { Location, LocationUse } from './location.model.ts';

const LOCATION = sql`
  select l.id, l.organization_id as "organizationId", l.name, l.time_zone as "timeZone", l.preferred_language as "preferredLanguage",
    l.announcement_language as "announcementLanguage", l.address, l.latitude, l.longitude, l.notes,
    l.calling_enabled_at as "callingEnabledAt", l.routing_prefix as "routingPrefix", l.outside_dial_digit as "outsideDialDigit",
    l.enforce_outside_dial_digit as "enforceOutsideDialDigit", l.calling_line_name as "callingLineName",
    l.external_caller_id_name as "externalCallerIdName", l.p_access_network_info as "pAccessNetworkInfo",
    l.charge_number as "chargeNumber", l.pstn_connection as "pstnConnection", l.sip_password_rules as "sipPasswordRules",
    l.suspended_at as "suspendedAt"
  from tenancy.location l`;

export const findLocation = (db: Db, id: string) => one<Location>(db, sql`${LOCATION} where l.id = ${id}`);

/** The same, and nobody deletes it before this transaction ends. */
export const holdLocation = (db: Db, id: string) => one<Location>(db, sql`${LOCATION} where l.id = ${id} for key share`);

/** The same, and nobody puts anything into it before this transaction ends. */
export const lockLocation = (db: Db, id: string) => one<Location>(db, sql`${LOCATION} where l.id = ${id} for update`);

export interface LocationFilter {
  name?: string | undefined;
  id?: string | undefined;
  callingEnabled?: true;
  /** By name; ascending if not given. */
  order?: 'asc' | 'desc' | undefined;
}

/** Ordered by name, which is unique within an organization and so is the key of the page. */
export function listLocations(db: Db, filter: LocationFilter, page: Page): Promise<Location[]> {
  return list<Location>(
    db,
    sql`${LOCATION} where ${join(conditionsOf(filter, page), ' and ')}
      order by l.name_key ${filter.order === 'desc' ? sql`desc` : sql`asc`} limit ${page.limit + 1} offset ${page.start}`,
  );
}

function conditionsOf(filter: LocationFilter, page: Page): Sql[] {
  const conditions = [sql`true`];
  if (filter.name !== undefined) conditions.push(sql`position(lower(${filter.name}) in l.name_key) > 0`);
  if (filter.id !== undefined) conditions.push(sql`l.id = ${filter.id}`);
  if (filter.callingEnabled) conditions.push(sql`l.calling_enabled_at is not null`);
  if (page.after)
    conditions.push(filter.order === 'desc' ? sql`l.name_key < ${page.after[0]}` : sql`l.name_key > ${page.after[0]}`);
  return conditions;
}

/** Key of the last row of a page. */
export const locationKey = (location: Location): [string] => [location.name.toLowerCase()];

/** The main numbers of locations, in one query for a whole page. */
export async function mainNumbersOf(db: Db, locationIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await many<{ locationId: string; e164: string }>(
    db,
    sql`select location_id as "locationId", e164 from numbers.number where main_number and location_id = any(${locationIds}::uuid[])`,
  );
  return new Map(rows.map(({ locationId, e164 }) => [locationId, e164]));
}

export async function useOfLocation(db: Db, id: string): Promise<LocationUse> {
  const use = await one<LocationUse>(
    db,
    sql`select (select count(*) from people.person where location_id = ${id}) as people,
        (select count(*) from workspaces.workspace where location_id = ${id}) as workspaces,
        (select count(*) from virtual_lines.virtual_line where location_id = ${id}) as "virtualLines",
        (select count(*) from numbers.number where location_id = ${id}) as numbers,
        (select count(*) from integrated_services.service where location_id = ${id}) as services`,
  );
  return use as LocationUse;
}

/** Who calls from a location, and what else hangs on its calling. */
export async function callingUseOf(db: Db, id: string): Promise<CallingUse> {
  const use = await one<CallingUse>(
    db,
    sql`with owner as (
        select person_id, workspace_id from numbers.number where location_id = ${id}
        union select person_id, workspace_id from numbers.extension where location_id = ${id}
      )
      select (select count(distinct person_id) from owner) as people, (select count(distinct workspace_id) from owner) as workspaces,
        (select count(*) from virtual_lines.virtual_line where location_id = ${id}) as "virtualLines",
        (select count(*) from integrated_services.service where location_id = ${id}) as services,
        exists (select from numbers.number where location_id = ${id}) as "hasNumbers",
        not exists (select from tenancy.location where calling_enabled_at is not null and id <> ${id}) as "isLast"`,
  );
  return use as CallingUse;
}
