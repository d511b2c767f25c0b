import { type Db, empty, join, many, one, raw, type Sql, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import { type AvailableMember, MOST_DEVICES_OF_A_LINE } from './line.model.ts';

export interface MemberFilters {
  /** Part of a name, in any case. */
  memberName?: string | undefined;
  /** Part of a telephone number: digits. */
  phoneNumber?: string | undefined;
  /** Beginning of an extension. */
  extension?: string | undefined;
  locationIds: readonly string[];
  /** Only who can own a device. */
  ownersOnly: boolean;
  /** The device that they are wanted for, on which they have no line yet. */
  notOnDevice?: string | undefined;
}

/** What a list can be sorted by, and the expression it is sorted by then. */
const SORT_KEYS = {
  lname: sql`lower(m.last_name)`,
  fname: sql`lower(m.first_name)`,
  dn: sql`coalesce(n.e164, '')`,
  extension: sql`coalesce(e.extension, '')`,
};

export interface MemberOrder {
  by: keyof typeof SORT_KEYS;
  descending: boolean;
}

export const isMemberSortKey = (text: string): text is keyof typeof SORT_KEYS => Object.hasOwn(SORT_KEYS, text);

// Somebody whose calls are licensed and who is somewhere, and every virtual line.
const LICENSED = (id: Sql) => sql`exists (select from licenses.assignment a
  join licenses.license c on c.organization_id = a.organization_id and c.id = a.license_id
  where a.organization_id = bellhop.current_organization() and a.owner_id = ${id} and c.kind <> 'other')`;

const PEOPLE = sql`select 'PEOPLE' as type, p.id, coalesce(p.first_name, p.display_name) as first_name,
    coalesce(p.last_name, '') as last_name, p.display_name, p.location_id
  from people.person p where p.organization_id = bellhop.current_organization() and p.location_id is not null and ${LICENSED(sql`p.id`)}`;
const WORKSPACES = sql`select 'PLACE', w.id, w.display_name, '', w.display_name, w.location_id
  from workspaces.workspace w
  where w.organization_id = bellhop.current_organization() and w.location_id is not null and ${LICENSED(sql`w.id`)}`;
const VIRTUAL_LINES = sql`select 'VIRTUAL_LINE', v.id, v.first_name, v.last_name,
    coalesce(v.display_name, concat_ws(' ', v.first_name, v.last_name)), v.location_id
  from virtual_lines.virtual_line v where v.organization_id = bellhop.current_organization()`;

const HAS_LINE = sql`(l.person_id = m.id or l.workspace_id = m.id or l.virtual_line_id = m.id)`;

const from = ({ ownersOnly }: MemberFilters): Sql => sql`from (
    ${join([PEOPLE, WORKSPACES, ...(ownersOnly ? [] : [VIRTUAL_LINES])], ' union all ')}) m
  join tenancy.location t on t.organization_id = bellhop.current_organization() and t.id = m.location_id
  left join lateral (
    select n.e164 from numbers.number n where n.organization_id = bellhop.current_organization()
      and (n.person_id = m.id or n.workspace_id = m.id or n.virtual_line_id = m.id)
    order by n.phone_number_type desc, n.e164 limit 1) n on true
  left join lateral (
    select e.extension from numbers.extension e where e.organization_id = bellhop.current_organization()
      and (e.person_id = m.id or e.workspace_id = m.id or e.virtual_line_id = m.id) limit 1) e on true
  left join lateral (
    select count(distinct l.device_id) as devices, coalesce(bool_or(l.primary_owner), false) as owns_device from devices.line_port l
    where l.organization_id = bellhop.current_organization() and ${HAS_LINE}) d on true`;

function conditions(filters: MemberFilters): Sql {
  const { memberName, phoneNumber, extension, locationIds, notOnDevice } = filters;
  return join(
    [
      sql`d.devices < ${MOST_DEVICES_OF_A_LINE}`,
      ...(memberName === undefined
        ? []
        : [
            sql`(position(lower(${memberName}) in lower(m.display_name)) > 0
              or position(lower(${memberName}) in lower(concat_ws(' ', m.first_name, m.last_name))) > 0)`,
          ]),
      ...(phoneNumber === undefined ? [] : [sql`position(${phoneNumber} in n.e164) > 0`]),
      ...(extension === undefined ? [] : [sql`starts_with(e.extension, ${extension})`]),
      ...locationIds.map((id) => sql`m.location_id = ${id}`),
      ...(notOnDevice === undefined
        ? []
        : [
            sql`not exists (select from devices.line_port l where l.organization_id = bellhop.current_organization()
              and l.device_id = ${notOnDevice} and ${HAS_LINE})`,
          ]),
    ],
    ' and ',
  );
}

export function listAvailableMembers(db: Db, filters: MemberFilters, order: MemberOrder, page: Page): Promise<AvailableMember[]> {
  const key = sql`${SORT_KEYS[order.by]} collate "C"`;
  const direction = raw(order.descending ? 'desc' : 'asc');
  const [afterKey, afterId] = page.after ?? [];
  const beyond = raw(order.descending ? '<' : '>');
  return many<AvailableMember>(
    db,
    sql`select m.type, m.id, m.first_name as "firstName", m.last_name as "lastName", n.e164 as "phoneNumber", e.extension,
        t.routing_prefix as "routingPrefix", t.id as "locationId", t.name as "locationName", ${key} as "sortKey",
        d.owns_device as "ownsDevice"
      ${from(filters)} where ${conditions(filters)}
        ${afterKey === undefined ? empty : sql`and (${key}, m.id) ${beyond} (${afterKey}, ${afterId}::uuid)`}
      order by ${key} ${direction}, m.id ${direction} limit ${page.limit + 1} offset ${page.start}`,
  );
}

export async function countAvailableMembers(db: Db, filters: MemberFilters): Promise<number> {
  const row = await one<{ count: number }>(db, sql`select count(*) ${from(filters)} where ${conditions(filters)}`);
  return row?.count ?? 0;
}
