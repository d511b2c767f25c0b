import { type Db, join, many, one, type Sql, sql } from '../../foundation/db/sql.ts';
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
export const numberKey = (row: NumberRow): string[] =>
  row.e164 === null ? [EXTENSIONS, row.locationId, row.extension ?? ''] : [NUMBERS, row.e164];

/**
 * Numbers come first, in their order; then the extensions without a number, by location. They are two reads, each along an index of
 * its own: in one union every page would sort the whole organization.
 */
export async function listNumbers(db: Db, filter: NumberFilter, kinds: NumberKinds, page: Page): Promise<NumberRow[]> {
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
const OWNERS = sql`
  join tenancy.location l on l.organization_id = x.organization_id and l.id = x.location_id
  left join people.person p on p.organization_id = x.organization_id and p.id = x.person_id
  left join workspaces.workspace w on w.organization_id = x.organization_id and w.id = x.workspace_id
  left join virtual_lines.virtual_line v on v.organization_id = x.organization_id and v.id = x.virtual_line_id`;

const listNumberRows = (db: Db, filter: NumberFilter, page: Page) =>
  many<NumberRow>(
    db,
    sql`select x.e164, e.extension, x.state, x.number_type as "numberType", x.phone_number_type as "phoneNumberType",
        x.main_number as "mainNumber", x.service_number as "serviceNumber",
        json_build_object('type', x.usage, 'concurrentCalls', x.concurrent_calls) as usage, x.location_id as "locationId", ${OWNER}
      from numbers.number x ${OWNERS}
      left join numbers.extension e on e.organization_id = x.organization_id
        and (e.person_id = x.person_id or e.workspace_id = x.workspace_id or e.virtual_line_id = x.virtual_line_id)
      where ${join(numberConditions(filter, page.after), ' and ')}
      order by x.e164 limit ${page.limit + 1} offset ${page.start}`,
  );

const listExtensionRows = (db: Db, filter: NumberFilter, page: Page) =>
  many<NumberRow>(
    db,
    sql`select null as e164, x.extension, 'ACTIVE' as state, null as "numberType", null as "phoneNumberType",
        false as "mainNumber", false as "serviceNumber", null as usage, x.location_id as "locationId", ${OWNER}
      from numbers.extension x ${OWNERS}
      where ${join(extensionConditions(filter, page.after), ' and ')}
      order by x.location_id, x.extension limit ${page.limit + 1} offset ${page.start}`,
  );

async function countUpTo(db: Db, filter: NumberFilter, most: number): Promise<number> {
  const row = await one<{ count: number }>(
    db,
    sql`select count(*) as count from (select from numbers.number x where ${join(numberConditions(filter, undefined), ' and ')}
      limit ${most}) counted`,
  );
  return row?.count ?? 0;
}

type Conditions = { [Name in keyof NumberFilter]-?: (value: NonNullable<NumberFilter[Name]>) => Sql };
const NEVER = sql`false`;

const UNOWNED = sql`x.person_id is null and x.workspace_id is null and x.virtual_line_id is null`;
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
  ownerType: (type: NonNullable<NumberFilter['ownerType']>) => OWNER_COLUMNS[type],
  ownerName: (name: string) => {
    const contains = (column: Sql) => sql`position(lower(${name}) in lower(${column})) > 0`;
    return ownedBy(
      sql`select id from people.person where ${contains(sql`concat_ws(' ', first_name, last_name, display_name)`)}`,
      sql`select id from workspaces.workspace where ${contains(sql`display_name`)}`,
      sql`select id from virtual_lines.virtual_line where ${contains(sql`concat_ws(' ', first_name, last_name)`)}`,
    );
  },
};

const OF_NUMBERS: Conditions = {
  ...OF_BOTH,
  phoneNumber: (text) =>
    text.startsWith('+') ? sql`x.e164 ~>=~ ${text} and x.e164 ~<~ ${`${text}:`}` : sql`position(${text} in x.e164) > 0`,
  phoneNumbers: (numbers) => sql`x.e164 = any(${numbers}::text[])`,
  extension: (extension) => {
    const owners = (column: Sql) =>
      sql`select ${column} from numbers.extension where extension = ${extension} and ${column} is not null`;
    return ownedBy(owners(sql`person_id`), owners(sql`workspace_id`), owners(sql`virtual_line_id`));
  },
  available: (available) => (available ? UNOWNED : sql`not (${UNOWNED})`),
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
  (Object.keys(conditions) as (keyof NumberFilter)[])
    .filter((name) => filter[name] !== undefined)
    .map((name) => conditions[name](filter[name] as never));

const numberConditions = (filter: NumberFilter, after: readonly string[] | undefined): Sql[] => [
  sql`true`,
  ...asked(OF_NUMBERS, filter),
  ...(after ? [sql`x.e164 > ${after[0] ?? ''}`] : []),
];

const extensionConditions = (filter: NumberFilter, after: readonly string[] | undefined): Sql[] => [
  sql`not exists (select from numbers.number n where n.organization_id = x.organization_id
    and (n.person_id = x.person_id or n.workspace_id = x.workspace_id or n.virtual_line_id = x.virtual_line_id))`,
  ...asked(OF_EXTENSIONS, filter),
  ...(after ? [sql`(x.location_id, x.extension) > (${after[0] ?? null}::uuid, ${after[1] ?? ''})`] : []),
];

/** How many of what the organization has. */
export async function countNumbers(db: Db): Promise<NumberCounts> {
  const counts = await one<NumberCounts>(
    db,
    sql`with n as (
        select count(*) filter (where not (${UNOWNED})) as assigned, count(*) filter (where ${UNOWNED}) as "unAssigned",
          count(*) filter (where x.state = 'INACTIVE') as "inActive",
          count(*) filter (where x.number_type = 'TOLLFREE') as "tollFreeNumbers",
          count(*) filter (where x.number_type = 'MOBILE') as "mobileNumber",
          count(*) filter (where x.service_number) as "serviceNumber", count(*) as numbers
        from numbers.number x
      ), e as (select count(*) as "extensionOnly" from numbers.extension x where ${join(extensionConditions({}, undefined), ' and ')})
      select assigned, "unAssigned", "inActive", "extensionOnly", "tollFreeNumbers", numbers + "extensionOnly" as total, "mobileNumber",
        "serviceNumber"
      from n, e`,
  );
  return counts as NumberCounts;
}
