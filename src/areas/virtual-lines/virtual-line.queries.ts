import { type Db, join, list, many, one, raw, type Sql, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import type { DeviceWithLine, VirtualLine } from './virtual-line.model.ts';

// `offset 0`: the planner would read all lines, location by location, for the first page of a list.
const VIRTUAL_LINE = sql`
  select v.id, v.organization_id as "organizationId", v.first_name as "firstName", v.last_name as "lastName",
    v.display_name as "displayName", v.caller_id as "callerId", v.time_zone as "timeZone",
    v.announcement_language as "announcementLanguage",
    (select n.e164 from numbers.number n where n.organization_id = v.organization_id and n.virtual_line_id = v.id
      order by n.phone_number_type desc, n.e164 limit 1) as "phoneNumber",
    (select e.extension from numbers.extension e where e.organization_id = v.organization_id and e.virtual_line_id = v.id) as extension,
    json_build_object('id', l.id, 'name', l.name, 'timeZone', l.time_zone, 'routingPrefix', l.routing_prefix, 'address', l.address,
      'announcementLanguage', coalesce(l.announcement_language, l.preferred_language)) as location,
    (select count(distinct p.device_id) from devices.line_port p
      where p.organization_id = v.organization_id and p.virtual_line_id = v.id) as "deviceCount"
  from virtual_lines.virtual_line v join lateral (select l.* from tenancy.location l
    where l.organization_id = bellhop.current_organization() and l.id = v.location_id offset 0) l on true`;

export const findVirtualLine = (db: Db, id: string) => one<VirtualLine>(db, sql`${VIRTUAL_LINE} where v.id = ${id}`);

/** The same, and nobody else changes the line before this transaction ends. */
export const lockVirtualLine = (db: Db, id: string) =>
  one<VirtualLine>(db, sql`${VIRTUAL_LINE} where v.id = ${id} for update of v`);

export interface VirtualLineFilter {
  ids?: readonly string[] | undefined;
  locationIds?: readonly string[] | undefined;
  locationNames?: readonly string[] | undefined;
  /** What "first last" begins with. */
  ownerNames?: readonly string[] | undefined;
  phoneNumbers?: readonly string[] | undefined;
  hasDeviceAssigned?: boolean | undefined;
  hasExtensionAssigned?: boolean | undefined;
  hasDnAssigned?: boolean | undefined;
}

/** By which names a list is sorted; then by id, so that every line has one place. */
export interface VirtualLineOrder {
  names: readonly ('firstName' | 'lastName')[];
  descending: boolean;
}

const NUMBERS = sql`select from numbers.number n where n.organization_id = v.organization_id and n.virtual_line_id = v.id`;

const CONDITIONS: { [Name in keyof VirtualLineFilter]-?: (value: NonNullable<VirtualLineFilter[Name]>) => Sql } = {
  ids: (ids) => sql`v.id = any(${ids}::uuid[])`,
  locationIds: (ids) => sql`v.location_id = any(${ids}::uuid[])`,
  locationNames: (names) => sql`l.name_key = any(${names.map((name) => name.toLowerCase())}::text[])`,
  ownerNames: (names) =>
    sql`(${join(
      names.map((name) => sql`starts_with(v.full_name_key, lower(${name}))`),
      ' or ',
    )})`,
  phoneNumbers: (numbers) => sql`exists (${NUMBERS} and n.e164 = any(${numbers}::text[]))`,
  hasDeviceAssigned: (has) =>
    sql`exists (select from devices.line_port p where p.organization_id = v.organization_id and p.virtual_line_id = v.id) = ${has}`,
  hasExtensionAssigned: (has) =>
    sql`exists (select from numbers.extension e where e.organization_id = v.organization_id and e.virtual_line_id = v.id) = ${has}`,
  hasDnAssigned: (has) => sql`exists (${NUMBERS}) = ${has}`,
};

const SORTED_BY = { firstName: sql`v.first_name_key`, lastName: sql`v.last_name_key` } as const;

export function listVirtualLines(db: Db, filter: VirtualLineFilter, order: VirtualLineOrder, page: Page): Promise<VirtualLine[]> {
  const key = [...order.names.map((name) => SORTED_BY[name]), sql`v.id`];
  const direction = raw(order.descending ? 'desc' : 'asc');
  return list<VirtualLine>(
    db,
    sql`${VIRTUAL_LINE} where ${join([...conditionsOf(filter), ...afterPage(key, order, page)], ' and ')}
      order by ${join(
        key.map((part) => sql`${part} ${direction}`),
        ', ',
      )} limit ${page.limit + 1} offset ${page.start}`,
  );
}

/** Key of the last row of a page. */
export const virtualLineKey = (line: VirtualLine, { names }: VirtualLineOrder): string[] => [
  ...names.map((name) => line[name].toLowerCase()),
  line.id,
];

function conditionsOf(filter: VirtualLineFilter): Sql[] {
  const names = (Object.keys(CONDITIONS) as (keyof VirtualLineFilter)[]).filter((name) => filter[name] !== undefined);
  return [sql`true`, ...names.map((name) => CONDITIONS[name](filter[name] as never))];
}

// A position of another order, or one that was made up, is after everything.
function afterPage(key: readonly Sql[], order: VirtualLineOrder, { after }: Page): Sql[] {
  if (!after) return [];
  const id = after.at(-1) ?? '';
  if (after.length !== key.length || !UUID.test(id)) return [sql`false`];
  const values = [...after.slice(0, -1).map((value) => sql`${value}`), sql`${id}::uuid`];
  return [sql`(${join([...key])}) ${raw(order.descending ? '<' : '>')} (${join(values)})`];
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One line is on 35 devices at most, so the list is never paged; the limit only keeps a mistake from becoming an outage. */
const MOST_DEVICES = 200;

/** The devices that show a line; each once, at its first port. */
export const devicesWithLine = (db: Db, virtualLineId: string) =>
  many<DeviceWithLine>(
    db,
    sql`select distinct on (d.id) d.id, d.tags, d.model, d.mac, d.activation_state as "activationState", p.line_type as "lineType",
        p.primary_owner as "primaryOwner",
        json_build_object('id', coalesce(person.id, place.id, line.id),
          'type', case when person.id is not null then 'PEOPLE' when place.id is not null then 'PLACE' else 'VIRTUAL_LINE' end,
          'firstName', coalesce(person.first_name, person.display_name, place.display_name, line.first_name),
          'lastName', coalesce(person.last_name, line.last_name, '')) as owner
      from devices.line_port p
      join devices.device d on d.organization_id = p.organization_id and d.id = p.device_id
      join devices.line_port o on o.organization_id = d.organization_id and o.device_id = d.id and o.primary_owner
      left join people.person person on person.organization_id = o.organization_id and person.id = o.person_id
      left join workspaces.workspace place on place.organization_id = o.organization_id and place.id = o.workspace_id
      left join virtual_lines.virtual_line line on line.organization_id = o.organization_id and line.id = o.virtual_line_id
      where p.virtual_line_id = ${virtualLineId}
      order by d.id, p.port limit ${MOST_DEVICES}`,
  );

/** MAC addresses of the devices that belong to the line itself. */
export const devicesOwnedByLine = (db: Db, virtualLineId: string) =>
  many<{ model: string; mac: string | null }>(
    db,
    sql`select d.model, d.mac from devices.line_port p
      join devices.device d on d.organization_id = p.organization_id and d.id = p.device_id
      where p.virtual_line_id = ${virtualLineId} and p.primary_owner order by d.id limit ${MOST_DEVICES}`,
  );
