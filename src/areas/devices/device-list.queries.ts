import { empty, join, type Sql, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import { FAILURES_THAT_COUNT } from './device.model.ts';
import { CONNECTION_STATUS } from './device-state.queries.ts';

export interface DeviceFilters {
  displayName?: string;
  personId?: string;
  workspaceId?: string;
  locationId?: string;
  mac?: string;
  models?: readonly string[];
  serial?: string;
  software?: string;
  errorCode?: string;
  connectionStatus?: string;
  upgradeChannel?: string;
  workspaceLocationId?: string;
  /** A device must carry all of them. */
  tags?: readonly string[];
}

/** A way to find devices along an index, and the order of that index. */
interface Way {
  /** Devices as `d`, those without a primary line left out. */
  from: Sql;
  condition: Sql;
  key: readonly Sql[];
}

const HERE = sql`organization_id = bellhop.current_organization()`;

// `offset 0` lets the planner do nothing but look up one row after the other. It would read the lines beside the devices from the
// first one of the organization on, wherever the page begins; and it believes that an owner has very many devices.
const DEVICES = sql`devices.device d
  join lateral (select from devices.line_port l where l.${HERE} and l.device_id = d.id and l.primary_owner offset 0) l on true`;
const ownedBy = (owners: Sql, column: Sql): Sql => sql`${owners} o
  join lateral (select l.device_id from devices.line_port l
    where l.${HERE} and l.${column} = o.id and l.primary_owner offset 0) l on true
  join devices.device d on d.${HERE} and d.id = l.device_id`;
const STATUS = sql`left join lateral (select s.* from registrations.device_status s where s.${HERE} and s.device_id = d.id offset 0) s on true`;

const OWNED = [
  ownedBy(sql`people.person`, sql`person_id`),
  ownedBy(sql`workspaces.workspace`, sql`workspace_id`),
  ownedBy(sql`virtual_lines.virtual_line`, sql`virtual_line_id`),
];

/** The ids of one page, before anything is joined to them, and what they are sorted by: name, owner and id. */
export function foundDevices(filters: DeviceFilters, page: Page): Sql {
  const found = waysToFind(filters).map((way) => devicesAlong(way, filters, page));
  return sql`(select name, owner_id, id from (${join(found, ' union all ')}) found
    order by name, owner_id, id limit ${page.limit + 1} offset ${page.start})`;
}

/** The name is that of each kind of owner by itself: in one condition over all kinds no index could answer it. */
function waysToFind({ displayName: name }: DeviceFilters): Way[] {
  if (name === undefined) return [{ from: DEVICES, condition: empty, key: [sql`d.id`] }];
  const ofTheirOwn: Way = {
    from: DEVICES,
    condition: sql`and starts_with(d.friendly_name_key, lower(${name}))`,
    key: [sql`d.friendly_name_key`, sql`d.id`, sql`d.id`],
  };
  const ofTheirOwner = OWNED.map((from) => ({
    from,
    condition: sql`and d.friendly_name_key is null and starts_with(o.name_key, lower(${name}))`,
    key: [sql`o.name_key`, sql`o.id`, sql`d.id`],
  }));
  return [ofTheirOwn, ...ofTheirOwner];
}

function devicesAlong({ from, condition, key }: Way, filters: DeviceFilters, { after, limit, start }: Page): Sql {
  const isById = key.length === 1;
  const [name, ownerId] = isById ? [sql`''`, sql`d.id`] : key;
  const asked = conditionsOf(filters, isById ? after?.[2] : undefined);
  return sql`(select ${name} as name, ${ownerId} as owner_id, d.id
    from ${from} ${filters.connectionStatus === undefined ? empty : STATUS}
    where d.${HERE} ${condition} ${asked} ${after ? beyond(key, after) : empty}
    order by ${join([...key])} limit ${start + limit + 1})`;
}

/** The first condition is of the owner alone, so that its index begins there. A position of another list is behind everything. */
function beyond(key: readonly Sql[], after: readonly string[]): Sql {
  if (after.length !== 3) return sql`and false`;
  const values = [sql`${after[0]}`, sql`${after[1]}::uuid`, sql`${after[2]}::uuid`].slice(-key.length);
  const row = (parts: readonly Sql[]) => sql`(${join([...parts])})`;
  const start = key.length === 1 ? empty : sql`and ${row(key.slice(0, -1))} >= ${row(values.slice(0, -1))}`;
  return sql`${start} and ${row(key)} > ${row(values)}`;
}

function conditionsOf(filters: DeviceFilters, afterId: string | undefined): Sql {
  const conditions: Sql[] = [];
  const add = <Value>(value: Value | undefined, condition: (value: Value) => Sql) => {
    if (value !== undefined) conditions.push(condition(value));
  };
  // What stands about devices in other tables is read from the same device on as the devices themselves.
  const stands = (table: Sql, condition: Sql) =>
    sql`exists (select from ${table} x where x.${HERE} and x.device_id = d.id and ${condition}
      ${afterId === undefined ? empty : sql`and x.device_id > ${afterId}`})`;
  const status = (condition: Sql) => stands(sql`registrations.device_status`, condition);
  const owned = (condition: Sql) =>
    sql`and d.id = any(array(select l.device_id from devices.line_port l where l.${HERE} and ${condition} and l.primary_owner))`;

  add(filters.personId, (id) => owned(sql`l.person_id = ${id}`));
  add(filters.workspaceId, (id) => owned(sql`l.workspace_id = ${id}`));
  add(filters.locationId, (id) => sql`and d.location_id = ${id}`);
  add(filters.workspaceLocationId, (id) => sql`and d.location_id = ${id}`);
  add(filters.mac, (mac) => sql`and d.mac = ${mac}`);
  add(filters.models, (models) => sql`and d.model = any(${models}::text[])`);
  add(filters.serial, (serial) => sql`and d.serial = ${serial}`);
  add(filters.software, (software) => sql`and ${status(sql`x.software = ${software}`)}`);
  add(filters.upgradeChannel, (channel) => sql`and d.upgrade_channel = upper(${channel})`);
  for (const tag of filters.tags ?? []) conditions.push(sql`and ${stands(sql`devices.device_tag`, sql`x.tag = ${tag}`)}`);
  add(filters.connectionStatus, (state) => sql`and ${CONNECTION_STATUS} = ${state} and ${impliedBy(state, status)}`);
  add(filters.errorCode, (code) => {
    if (code === 'sipprofileregistration') return sql`and ${status(FAILS)}`;
    return code === 'firmwarebelowminimum' ? sql`and ${status(IS_OUTDATED)}` : sql`and false`;
  });
  return conditions.reduce((all, condition) => sql`${all} ${condition}`, empty);
}

const FAILS = sql`x.failures_in_a_row >= ${FAILURES_THAT_COUNT}`;
const IS_OUTDATED = sql`x.firmware_below_minimum`;

/** Of the state itself, a case over several columns, the planner cannot tell how few devices are in it; of these conditions it can. */
function impliedBy(state: string, status: (condition: Sql) => Sql): Sql {
  switch (state) {
    case 'connected':
      return status(sql`x.registered_until > now()`);
    case 'connected_with_issues':
      return status(sql`(${FAILS} or ${IS_OUTDATED})`);
    case 'disconnected':
      return status(sql`x.last_seen_at is not null and (x.registered_until is null or x.registered_until <= now())`);
    case 'activating':
    case 'offline_expired':
      return sql`d.activation_state is not null`;
    case 'unknown':
      return sql`d.activation_state is null and not ${status(sql`x.last_seen_at is not null`)}`;
    default:
      return sql`false`;
  }
}
