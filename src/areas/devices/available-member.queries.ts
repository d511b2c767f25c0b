import { type Db, empty, join, list, raw, type Sql, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import { type AvailableMember, MOST_DEVICES_OF_A_LINE } from './line.model.ts';

export interface MemberFilters {
  /** What the name, the first or the last name begins with, in any case. */
  memberName?: string | undefined;
  /** What a telephone number begins or ends with: digits. */
  phoneNumber?: string | undefined;
  /** Beginning of an extension. */
  extension?: string | undefined;
  locationIds: readonly string[];
  /** Only who can own a device. */
  ownersOnly: boolean;
  /** The device that they are wanted for, on which they have no line yet. */
  notOnDevice?: string | undefined;
}

const SORT_KEYS = ['lname', 'fname', 'dn', 'extension'] as const;

export interface MemberOrder {
  by: (typeof SORT_KEYS)[number];
  descending: boolean;
}

export const isMemberSortKey = (text: string): text is MemberOrder['by'] => SORT_KEYS.some((key) => key === text);

const MINE = sql`organization_id = bellhop.current_organization()`;

/** Those of one kind. Each kind is read by itself, in the order of its own index: sorted together, all would be read for every page. */
interface Kind {
  table: Sql;
  type: string;
  /** What refers to them in other tables. */
  column: Sql;
  firstName: Sql;
  lastName: Sql;
  /** What a name may be searched in. */
  names: readonly Sql[];
  /** What they are sorted by; null where all have the same. */
  lname: Sql | null;
  fname: Sql;
  /** Virtual lines need no license. */
  licensed: boolean;
}

const PEOPLE: Kind = {
  table: sql`people.person`,
  type: 'PEOPLE',
  column: sql`person_id`,
  firstName: sql`coalesce(m.first_name, m.display_name)`,
  lastName: sql`coalesce(m.last_name, '')`,
  names: [sql`m.name_key`, sql`m.last_name_key`],
  lname: sql`m.last_name_key`,
  fname: sql`m.first_name_key`,
  licensed: true,
};
const WORKSPACES: Kind = {
  table: sql`workspaces.workspace`,
  type: 'PLACE',
  column: sql`workspace_id`,
  firstName: sql`m.display_name`,
  lastName: sql`''`,
  names: [sql`m.name_key`],
  lname: null,
  fname: sql`m.name_key`,
  licensed: true,
};
const VIRTUAL_LINES: Kind = {
  table: sql`virtual_lines.virtual_line`,
  type: 'VIRTUAL_LINE',
  column: sql`virtual_line_id`,
  firstName: sql`m.first_name`,
  lastName: sql`m.last_name`,
  names: [sql`m.name_key`, sql`m.full_name_key`, sql`m.last_name_key`],
  lname: sql`m.last_name_key`,
  fname: sql`m.first_name_key`,
  licensed: false,
};

const kindsOf = ({ ownersOnly }: MemberFilters): Kind[] => [PEOPLE, WORKSPACES, ...(ownersOnly ? [] : [VIRTUAL_LINES])];

export function listAvailableMembers(db: Db, filters: MemberFilters, order: MemberOrder, page: Page): Promise<AvailableMember[]> {
  const direction = raw(order.descending ? 'desc' : 'asc');
  const found = kindsOf(filters).map((kind) => membersOf(kind, filters, order, page));
  return list<AvailableMember>(
    db,
    sql`select * from (${join(found, ' union all ')}) found
      order by "sortKey" ${direction}, id ${direction} limit ${page.limit + 1} offset ${page.start}`,
  );
}

/**
 * Candidates are sorted by what their own row says, and looked at one after the other until the page is full: `offset 0` lets the
 * planner do nothing else. It believes that a member has very many licenses, numbers and lines.
 */
function membersOf(kind: Kind, filters: MemberFilters, order: MemberOrder, page: Page): Sql {
  const { table, type, column, firstName, lastName, lname } = kind;
  const direction = raw(order.descending ? 'desc' : 'asc');
  const ownKey = order.by === 'lname' ? lname : order.by === 'fname' ? kind.fname : null;
  const key = keyOf(ownKey, order);
  const sorted = (by: Sql | null) => sql`order by ${by ? sql`${by} ${direction},` : empty} m.id ${direction}`;
  const candidates = [...conditions(kind, filters), ...afterPage(ownKey, order, page)];
  return sql`(select ${raw(`'${type}'`)} as type, m.id, ${firstName} as "firstName", ${lastName} as "lastName", n.e164 as "phoneNumber", e.extension,
      t.routing_prefix as "routingPrefix", t.id as "locationId", t.name as "locationName", ${key ?? NO_NAME} as "sortKey",
      d.owns_device as "ownsDevice"
    from (select m.* from ${table} m where ${join(candidates, ' and ')} ${sorted(ownKey)} offset 0) m
    join lateral (select t.id, t.name, t.routing_prefix from tenancy.location t where t.${MINE} and t.id = m.location_id offset 0) t on true
    left join lateral (select n.e164 from numbers.number n where n.${MINE} and n.${column} = m.id
      order by n.phone_number_type desc, n.e164 limit 1) n on true
    left join lateral (select e.extension from numbers.extension e where e.${MINE} and e.${column} = m.id offset 0) e on true
    left join lateral (
      select count(distinct l.device_id) as devices, coalesce(bool_or(l.primary_owner), false) as owns_device
      from devices.line_port l where l.${MINE} and l.${column} = m.id offset 0) d on true
    where d.devices < ${MOST_DEVICES_OF_A_LINE} ${mayCall(kind)}
      ${ownKey === null && order.by !== 'lname' ? afterNumber(key, order, page) : empty}
    ${sorted(key)} limit ${page.start + page.limit + 1})`;
}

/** Somebody without a license to call has no line to show. */
const mayCall = ({ licensed }: Kind): Sql =>
  licensed
    ? sql`and exists (select from licenses.assignment a
        join licenses.license c on c.organization_id = a.organization_id and c.id = a.license_id
        where a.${MINE} and a.owner_id = m.id and c.kind <> 'other' offset 0)`
    : empty;

/** What one can tell of somebody by an index. */
function conditions({ column, names }: Kind, filters: MemberFilters): Sql[] {
  const { memberName, phoneNumber, extension, locationIds, notOnDevice } = filters;
  const ownersIn = (table: Sql, condition: Sql) =>
    sql`array(select x.${column} from ${table} x where x.${MINE} and x.${column} is not null and ${condition})`;
  const begins = names.map((name) => sql`starts_with(${name}, lower(${memberName}))`);
  const digits = sql`(starts_with(x.e164, ${`+${phoneNumber}`}) or starts_with(x.reversed, reverse(${phoneNumber})))`;
  return [
    sql`m.${MINE} and m.location_id is not null`,
    ...(memberName === undefined ? [] : [sql`(${join(begins, ' or ')})`]),
    ...(phoneNumber === undefined ? [] : [sql`m.id = any(${ownersIn(sql`numbers.number`, digits)})`]),
    ...(extension === undefined
      ? []
      : [sql`m.id = any(${ownersIn(sql`numbers.extension`, sql`starts_with(x.extension, ${extension})`)})`]),
    ...locationIds.map((id) => sql`m.location_id = ${id}`),
    ...(notOnDevice === undefined
      ? []
      : [sql`m.id <> all(${ownersIn(sql`devices.line_port`, sql`x.device_id = ${notOnDevice}`)})`]),
  ];
}

const NO_NAME = sql`'' collate "C"`;

/** Numbers and extensions stand in no index in this order: sorted by them, all who are found are read. */
function keyOf(ownKey: Sql | null, { by }: MemberOrder): Sql | null {
  if (by === 'dn') return sql`(coalesce(n.e164, '') collate "C")`;
  return by === 'extension' ? sql`(coalesce(e.extension, '') collate "C")` : ownKey;
}

function afterPage(key: Sql | null, { by, descending }: MemberOrder, { after }: Page): Sql[] {
  if (!after || by === 'dn' || by === 'extension') return [];
  const [lastKey = '', lastId = null] = after;
  const beyond = raw(descending ? '<' : '>');
  if (key) return [sql`(${key}, m.id) ${beyond} (${lastKey}, ${lastId}::uuid)`];
  // Who has no last name comes before all others, or after them.
  if (lastKey === '') return [sql`m.id ${beyond} ${lastId}::uuid`];
  return descending ? [] : [sql`false`];
}

function afterNumber(key: Sql | null, { descending }: MemberOrder, { after }: Page): Sql {
  if (!after || !key) return empty;
  return sql`and (${key}, m.id) ${raw(descending ? '<' : '>')} (${after[0] ?? ''}, ${after[1] ?? null}::uuid)`;
}

/** Nobody goes through more, and to count on would cost what the organization has. */
export const MOST_COUNTED = 10_000;

export async function countAvailableMembers(db: Db, filters: MemberFilters): Promise<number> {
  const found = kindsOf(filters).map(
    (kind) => sql`(select from (select m.id from ${kind.table} m where ${join(conditions(kind, filters), ' and ')} offset 0) m
      where (select count(distinct l.device_id) from devices.line_port l where l.${MINE} and l.${kind.column} = m.id)
        < ${MOST_DEVICES_OF_A_LINE} ${mayCall(kind)} limit ${MOST_COUNTED})`,
  );
  const [row] = await list<{ count: number }>(
    db,
    sql`select count(*) from (select from (${join(found, ' union all ')}) found limit ${MOST_COUNTED}) counted`,
  );
  return row?.count ?? 0;
}
