import { type Db, join, many, one, type Sql, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import { type NumberOwner, type NumberRow, type NumberState, ownerId, type Reach } from './number.model.ts';

/** How an owner is reached, and where; the location is undefined for who has neither number nor extension. */
export async function reachOf(db: Db, owner: NumberOwner): Promise<Reach & { locationId: string | null }> {
  const id = ownerId(owner);
  const row = await one<Reach & { locationId: string | null }>(
    db,
    sql`with n as (
        select e164, location_id, phone_number_type from numbers.number
        where person_id = ${id} or workspace_id = ${id} or virtual_line_id = ${id}
      ), e as (
        select extension, location_id from numbers.extension
        where person_id = ${id} or workspace_id = ${id} or virtual_line_id = ${id}
      )
      select array(select e164 from n order by phone_number_type desc, e164) as "phoneNumbers", (select extension from e) as extension,
        coalesce((select location_id from e), (select location_id from n limit 1)) as "locationId"`,
  );
  return row as Reach & { locationId: string | null };
}

export interface NumberStanding {
  e164: string;
  locationId: string;
  ownerId: string | null;
}

/** Where numbers of the organization are and whose, to say why one could not be had. */
export const standingOf = (db: Db, phoneNumbers: readonly string[]) =>
  many<NumberStanding>(
    db,
    sql`select e164, location_id as "locationId", coalesce(person_id, workspace_id, virtual_line_id) as "ownerId"
      from numbers.number where e164 = any(${phoneNumbers}::text[])`,
  );

export interface NumberFilter {
  locationId?: string | undefined;
  phoneNumber?: string | undefined;
  extension?: string | undefined;
  available?: boolean | undefined;
  ownerId?: string | undefined;
  state?: NumberState | undefined;
  numberType?: 'NUMBER' | 'EXTENSION' | undefined;
}

/** Numbers come first, in their order; then the extensions without a number, by location. */
export function listNumbers(db: Db, filter: NumberFilter, page: Page): Promise<NumberRow[]> {
  return many<NumberRow>(
    db,
    sql`with listed as (
        select n.e164 as key, n.e164, e.extension, n.state, n.number_type, n.phone_number_type, n.main_number, n.service_number,
          n.location_id, n.person_id, n.workspace_id, n.virtual_line_id
        from numbers.number n
        left join numbers.extension e on e.organization_id = n.organization_id and e.location_id = n.location_id
          and (e.person_id = n.person_id or e.workspace_id = n.workspace_id or e.virtual_line_id = n.virtual_line_id)
        union all
        select '~' || e.location_id || ' ' || e.extension, null, e.extension, 'ACTIVE', null, null, false, false,
          e.location_id, e.person_id, e.workspace_id, e.virtual_line_id
        from numbers.extension e
        where not exists (select from numbers.number n where n.organization_id = e.organization_id
          and (n.person_id = e.person_id or n.workspace_id = e.workspace_id or n.virtual_line_id = e.virtual_line_id))
      )
      select x.key, x.e164, x.extension, x.state, x.number_type as "numberType", x.phone_number_type as "phoneNumberType",
        x.main_number as "mainNumber", x.service_number as "serviceNumber", x.location_id as "locationId",
        l.name as "locationName", l.routing_prefix as "routingPrefix", coalesce(p.id, w.id, v.id) as "ownerId",
        case when p.id is not null then 'PEOPLE' when w.id is not null then 'PLACE' when v.id is not null then 'VIRTUAL_LINE' end
          as "ownerType",
        coalesce(p.first_name, p.display_name, w.display_name, v.first_name) as "ownerFirstName",
        coalesce(p.last_name, v.last_name) as "ownerLastName"
      from listed x
      join tenancy.location l on l.id = x.location_id
      left join people.person p on p.id = x.person_id
      left join workspaces.workspace w on w.id = x.workspace_id
      left join virtual_lines.virtual_line v on v.id = x.virtual_line_id
      where ${join(conditionsOf(filter, page), ' and ')}
      order by x.key collate "C" limit ${page.limit + 1} offset ${page.start}`,
  );
}

const CONDITIONS: { [Name in keyof NumberFilter]-?: (value: NonNullable<NumberFilter[Name]>) => Sql } = {
  locationId: (id) => sql`x.location_id = ${id}`,
  phoneNumber: (digits) => sql`position(${digits} in x.e164) > 0`,
  extension: (extension) => sql`x.extension = ${extension}`,
  available: (available) => sql`(coalesce(x.person_id, x.workspace_id, x.virtual_line_id) is null) = ${available}`,
  ownerId: (id) => sql`coalesce(x.person_id, x.workspace_id, x.virtual_line_id) = ${id}`,
  state: (state) => sql`x.state = ${state}`,
  numberType: (type) => sql`(x.e164 is not null) = ${type === 'NUMBER'}`,
};

function conditionsOf(filter: NumberFilter, page: Page): Sql[] {
  const names = (Object.keys(CONDITIONS) as (keyof NumberFilter)[]).filter((name) => filter[name] !== undefined);
  const asked = names.map((name) => CONDITIONS[name](filter[name] as never));
  return [sql`true`, ...asked, ...(page.after ? [sql`x.key collate "C" > ${page.after[0]}`] : [])];
}
