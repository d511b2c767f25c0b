import { type Db, join, list, one, raw, type Sql, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import type { NumberCounts, NumberRow, NumberState } from './number.model.ts';

export interface NumberFilter {
  locationId?: string | undefined;
  phoneNumber?: string | undefined;
  /** These alone. */
  phoneNumbers?: readonly string[] | undefined;
  extension?: string | undefined;
  available?: boolean | undefined;
  ownerId?: string | undefined;
  ownerType?: 'PEOPLE' | 'PLACE' | 'VIRTUAL_LINE' | 'NONE_OF_OURS' | undefined;
  ownerName?: string | undefined;
  state?: NumberState | undefined;
  phoneNumberType?: string | undefined;
  tollFree?: boolean | undefined;
  mobile?: boolean | undefined;
  service?: boolean | undefined;
}

export type NumberKinds = 'NUMBER' | 'EXTENSION' | 'BOTH';

/** Where a page ended: at a number, or among the extensions of those who have no number. */
const NUMBERS = 'n';
const EXTENSIONS = 'x';
export const numberKey = (row: ListedNumber): string[] =>
  row.e164 === null ? [EXTENSIONS, row.sortName, row.locationId, row.extension ?? ''] : [NUMBERS, row.sortName, row.e164];

/** With the name of its owner by which it was found, in lower case. */
export interface ListedNumber extends NumberRow {
  sortName: string;
}

/**
 * Numbers come first, in their order; then the extensions without a number, by location. Where they are found by the name of their
 * owner, this name comes before all else. They are two reads, each along an index of its own: in one union every page would sort the
 * whole organization.
 */
export async function listNumbers(db: Db, filter: NumberFilter, kinds: NumberKinds, page: Page): Promise<ListedNumber[]> {
  const wanted = page.limit + 1;
  const [part, ...after] = page.after ?? [];
  const numbers =
    kinds === 'EXTENSION' || part === EXTENSIONS ? [] : await listNumberRows(db, filter, { ...page, after: page.after && after });
  if (kinds === 'NUMBER' || numbers.length === wanted) return numbers;
  const skipped = kinds === 'BOTH' && page.start > 0 && numbers.length === 0 ? await countUpTo(db, filter, page.start) : 0;
  const start = numbers.length > 0 ? 0 : page.start - skipped;
  const rest = { limit: wanted - numbers.length - 1, start, after: part === EXTENSIONS ? after : undefined };
  return [...numbers, ...(await listExtensionRows(db, filter, rest))];
}

const OWNER = sql`l.name as "locationName", l.routing_prefix as "routingPrefix", coalesce(p.id, w.id, v.id) as "ownerId",
  case when p.id is not null then 'PEOPLE' when w.id is not null then 'PLACE' when v.id is not null then 'VIRTUAL_LINE' end
    as "ownerType",
  coalesce(p.first_name, p.display_name, w.display_name, v.first_name) as "ownerFirstName",
  coalesce(p.last_name, v.last_name) as "ownerLastName", w.display_name as "ownerDisplayName"`;
// Looked up row by row (`offset 0` lets the planner do nothing else): it believes that a row has very many owners.
const MINE = sql`organization_id = bellhop.current_organization()`;
const OWNERS = sql`
  join lateral (select l.name, l.routing_prefix from tenancy.location l where l.${MINE} and l.id = x.location_id offset 0) l on true
  left join lateral (select p.id, p.first_name, p.last_name, p.display_name from people.person p
    where p.${MINE} and p.id = x.person_id offset 0) p on true
  left join lateral (select w.id, w.display_name from workspaces.workspace w where w.${MINE} and w.id = x.workspace_id offset 0) w on true
  left join lateral (select v.id, v.first_name, v.last_name from virtual_lines.virtual_line v
    where v.${MINE} and v.id = x.virtual_line_id offset 0) v on true`;

const listNumberRows = (db: Db, filter: NumberFilter, page: Page) =>
  list<ListedNumber>(
    db,
    sql`select x.e164, (select e.extension from numbers.extension e where e.${MINE}
          and (e.person_id = x.person_id or e.workspace_id = x.workspace_id or e.virtual_line_id = x.virtual_line_id)) as extension,
        x.state, x.number_type as "numberType", x.phone_number_type as "phoneNumberType", x.main_number as "mainNumber",
        x.service_number as "serviceNumber", json_build_object('type', x.usage, 'concurrentCalls', x.concurrent_calls) as usage,
        x.location_id as "locationId", x.sort_name as "sortName", ${OWNER}
      from ${foundRows(NUMBER_ROWS, numberConditions(filter), filter, page)} x ${OWNERS}
      order by x.sort_name, x.e164`,
  );

const listExtensionRows = (db: Db, filter: NumberFilter, page: Page) =>
  list<ListedNumber>(
    db,
    sql`select null as e164, x.extension, 'ACTIVE' as state, null as "numberType", null as "phoneNumberType",
        false as "mainNumber", false as "serviceNumber", null as usage, x.location_id as "locationId", x.sort_name as "sortName", ${OWNER}
      from ${foundRows(EXTENSION_ROWS, extensionConditions(filter), filter, page)} x ${OWNERS}
      order by x.sort_name, x.location_id, x.extension`,
  );

/** A table, what its rows are sorted by, and the same of the last row of a page. */
interface Rows {
  table: Sql;
  key: readonly string[];
  last(after: readonly string[]): Sql[];
}

const NUMBER_ROWS: Rows = { table: sql`numbers.number`, key: ['e164'], last: ([e164 = '']) => [sql`${e164}`] };
const EXTENSION_ROWS: Rows = {
  table: sql`numbers.extension`,
  key: ['location_id', 'extension'],
  last: ([locationId = null, extension = '']) => [sql`${locationId}::uuid`, sql`${extension}`],
};

const SEARCHED_OWNERS = [
  { owners: sql`people.person`, column: sql`person_id`, names: ['name_key', 'last_name_key'] },
  { owners: sql`workspaces.workspace`, column: sql`workspace_id`, names: ['name_key'] },
  {
    owners: sql`virtual_lines.virtual_line`,
    column: sql`virtual_line_id`,
    names: ['name_key', 'full_name_key', 'last_name_key'],
  },
];

/** One page of rows, before anything is joined to them. Each name of each kind of owner is searched by itself, along its index. */
function foundRows(rows: Rows, conditions: readonly Sql[], { ownerName }: NumberFilter, page: Page): Sql {
  const { limit, start, after } = page;
  const key = raw(rows.key.join(', '));
  const found = ownerName === undefined ? [allRows(rows, conditions, page)] : rowsOfNamed(rows, conditions, ownerName, page);
  const known = after === undefined || after.length === rows.key.length + 1;
  return sql`(select * from (${join(found, ' union all ')}) found where ${known}
    order by sort_name, ${key} limit ${limit + 1} offset ${start})`;
}

function allRows({ table, key, last }: Rows, conditions: readonly Sql[], { limit, start, after }: Page): Sql {
  const sorted = raw(key.map((part) => `x.${part}`).join(', '));
  const beyond = after ? [sql`(${sorted}) > (${join(last(after.slice(1)))})`] : [];
  return sql`(select x.*, '' collate "C" as sort_name from ${table} x
    where ${join([...conditions, ...beyond], ' and ')} order by ${sorted} limit ${start + limit + 1})`;
}

function rowsOfNamed({ table, key, last }: Rows, conditions: readonly Sql[], ownerName: string, page: Page): Sql[] {
  const { limit, start, after } = page;
  const begins = (name: string) => sql`starts_with(o.${raw(name)}, lower(${ownerName}))`;
  return SEARCHED_OWNERS.flatMap(({ owners, column, names }) =>
    names.map((name, at) => {
      const sorted = raw([`o.${name}`, ...key.map((part) => `x.${part}`)].join(', '));
      const foundBefore = names.slice(0, at).map((other) => sql`not ${begins(other)}`);
      const beyond = after
        ? [sql`o.${raw(name)} >= ${after[0]}`, sql`(${sorted}) > (${join([sql`${after[0]}`, ...last(after.slice(1))])})`]
        : [];
      return sql`(select x.*, o.${raw(name)} as sort_name from ${owners} o
        join lateral (select x.* from ${table} x where x.${MINE} and x.${column} = o.id offset 0) x on true
        where o.${MINE} and ${join([begins(name), ...foundBefore, ...conditions, ...beyond], ' and ')}
        order by ${sorted} limit ${start + limit + 1})`;
    }),
  );
}

async function countUpTo(db: Db, filter: NumberFilter, most: number): Promise<number> {
  const row = await one<{ count: number }>(
    db,
    sql`select count(*) from ${foundRows(NUMBER_ROWS, numberConditions(filter), filter, {
      ...{ limit: most - 1, start: 0, after: undefined },
    })} counted`,
  );
  return row?.count ?? 0;
}

/** The name of an owner is searched where the owners are (`foundRows`). */
type ConditionName = Exclude<keyof NumberFilter, 'ownerName'>;
type Conditions = { [Name in ConditionName]-?: (value: NonNullable<NumberFilter[Name]>) => Sql };
const NEVER = sql`false`;

const OWNER_COLUMNS: Record<NonNullable<NumberFilter['ownerType']>, Sql> = {
  PEOPLE: sql`x.person_id is not null`,
  PLACE: sql`x.workspace_id is not null`,
  VIRTUAL_LINE: sql`x.virtual_line_id is not null`,
  NONE_OF_OURS: NEVER,
};

/** As arrays, which are looked up in the owners' indexes; as joins or subqueries they would have every number read. */
const ownedBy = (people: Sql, workspaces: Sql, virtualLines: Sql) =>
  sql`(x.person_id = any(array(${people})) or x.workspace_id = any(array(${workspaces}))
    or x.virtual_line_id = any(array(${virtualLines})))`;

/** What numbers and extensions are narrowed by alike. */
const OF_BOTH = {
  locationId: (id: string) => sql`x.location_id = ${id}`,
  ownerId: (id: string) => sql`(x.person_id = ${id} or x.workspace_id = ${id} or x.virtual_line_id = ${id})`,
};

const OF_NUMBERS: Conditions = {
  ...OF_BOTH,
  ownerType: (type) => (type === 'NONE_OF_OURS' ? NEVER : sql`x.owner_type = ${type}`),
  phoneNumber: (text) =>
    text.startsWith('+')
      ? sql`starts_with(x.e164, ${text})`
      : sql`(starts_with(x.e164, ${`+${text}`}) or starts_with(x.reversed, reverse(${text})))`,
  phoneNumbers: (numbers) => sql`x.e164 = any(${numbers}::text[])`,
  extension: (extension) => {
    const owners = (column: Sql) =>
      sql`select ${column} from numbers.extension where extension = ${extension} and ${column} is not null`;
    return ownedBy(owners(sql`person_id`), owners(sql`workspace_id`), owners(sql`virtual_line_id`));
  },
  available: (available) => (available ? sql`x.owner_type = 'NONE'` : sql`x.owner_type <> 'NONE'`),
  state: (state) => (state === 'INACTIVE' ? sql`x.state = 'INACTIVE'` : sql`x.state = 'ACTIVE'`),
  phoneNumberType: (type) => {
    if (type === 'ALTERNATE') return sql`x.phone_number_type = 'ALTERNATE'`;
    return type === 'PRIMARY' ? sql`x.phone_number_type is distinct from 'ALTERNATE'` : NEVER;
  },
  tollFree: (tollFree) => (tollFree ? sql`x.number_type = 'TOLLFREE'` : sql`x.number_type <> 'TOLLFREE'`),
  mobile: (mobile) => (mobile ? sql`x.number_type = 'MOBILE'` : sql`x.number_type <> 'MOBILE'`),
  service: (service) => (service ? sql`x.service_number` : sql`not x.service_number`),
};

/** An extension is active, somebody's, and no telephone number. */
const OF_EXTENSIONS: Conditions = {
  ...OF_BOTH,
  ownerType: (type) => OWNER_COLUMNS[type],
  phoneNumber: () => NEVER,
  phoneNumbers: () => NEVER,
  extension: (extension) => sql`x.extension = ${extension}`,
  available: (available) => (available ? NEVER : sql`true`),
  state: (state) => (state === 'ACTIVE' ? sql`true` : NEVER),
  phoneNumberType: (type) => (type === 'PRIMARY' ? sql`true` : NEVER),
  tollFree: (tollFree) => (tollFree ? NEVER : sql`true`),
  mobile: (mobile) => (mobile ? NEVER : sql`true`),
  service: (service) => (service ? NEVER : sql`true`),
};

const asked = (conditions: Conditions, filter: NumberFilter): Sql[] =>
  (Object.keys(conditions) as ConditionName[])
    .filter((name) => filter[name] !== undefined)
    .map((name) => conditions[name](filter[name] as never));

const numberConditions = (filter: NumberFilter): Sql[] => [sql`true`, ...asked(OF_NUMBERS, filter)];

const extensionConditions = (filter: NumberFilter): Sql[] => [sql`not x.has_number`, ...asked(OF_EXTENSIONS, filter)];

/** How many of what the organization has. Numbers are counted as they change; extensions without one are read along their index. */
export async function countNumbers(db: Db): Promise<NumberCounts> {
  const counts = await one<NumberCounts>(
    db,
    sql`with n as (
        select coalesce(sum(c.assigned), 0)::bigint as assigned, coalesce(sum(c.unassigned), 0)::bigint as "unAssigned",
          coalesce(sum(c.inactive), 0)::bigint as "inActive", coalesce(sum(c.toll_free), 0)::bigint as "tollFreeNumbers",
          coalesce(sum(c.mobile), 0)::bigint as "mobileNumber", coalesce(sum(c.service), 0)::bigint as "serviceNumber"
        from numbers.count_change c where c.organization_id = bellhop.current_organization()
      ), e as (select count(*) as "extensionOnly" from numbers.extension x where not x.has_number)
      select assigned, "unAssigned", "inActive", "extensionOnly", "tollFreeNumbers", assigned + "unAssigned" + "extensionOnly" as total,
        "mobileNumber", "serviceNumber"
      from n, e`,
  );
  return counts as NumberCounts;
}
