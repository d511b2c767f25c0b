import { empty, join, type Sql, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import { FAILURES_THAT_COUNT } from './device.model.ts';
import { CONNECTION_STATUS, CONNECTION_STATUS_IMPLIES } from './device-state.queries.ts';

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
  /** Devices as `d` and their primary lines as `l`. */
  from: Sql;
  condition: Sql;
  key: readonly Sql[];
}

const DEVICES = sql`devices.device d
  join devices.line_port l on l.organization_id = d.organization_id and l.device_id = d.id and l.primary_owner`;

/** Read from the owner on (`offset 0` lets the planner do nothing else): it believes that an owner has very many devices. */
const ownedBy = (owners: Sql, column: Sql): Sql => sql`${owners} o
  join lateral (select l.device_id, l.person_id, l.workspace_id from devices.line_port l
    where l.organization_id = bellhop.current_organization() and l.${column} = o.id and l.primary_owner offset 0) l on true
  join devices.device d on d.organization_id = bellhop.current_organization() and d.id = l.device_id`;

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
  const [name, ownerId] = key.length === 1 ? [sql`''`, sql`d.id`] : key;
  return sql`(select ${name} as name, ${ownerId} as owner_id, d.id from ${from}
    left join registrations.device_status s on s.organization_id = d.organization_id and s.device_id = d.id
    where d.organization_id = bellhop.current_organization() ${condition} ${conditionsOf(filters)} ${after ? beyond(key, after) : empty}
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

function conditionsOf(filters: DeviceFilters): Sql {
  const conditions: Sql[] = [];
  const add = <Value>(value: Value | undefined, condition: (value: Value) => Sql) => {
    if (value !== undefined) conditions.push(condition(value));
  };
  add(filters.personId, (id) => sql`and l.person_id = ${id}`);
  add(filters.workspaceId, (id) => sql`and l.workspace_id = ${id}`);
  add(filters.locationId, (id) => sql`and d.location_id = ${id}`);
  add(filters.workspaceLocationId, (id) => sql`and d.location_id = ${id}`);
  add(filters.mac, (mac) => sql`and d.mac = ${mac}`);
  add(filters.models, (models) => sql`and d.model = any(${models}::text[])`);
  add(filters.serial, (serial) => sql`and d.serial = ${serial}`);
  add(filters.software, (software) => sql`and s.software = ${software}`);
  add(filters.upgradeChannel, (channel) => sql`and d.upgrade_channel = upper(${channel})`);
  for (const tag of filters.tags ?? [])
    conditions.push(
      sql`and exists (select from devices.device_tag t where t.organization_id = bellhop.current_organization()
        and t.tag = ${tag} and t.device_id = d.id)`,
    );
  add(
    filters.connectionStatus,
    (status) => sql`and ${CONNECTION_STATUS} = ${status} ${CONNECTION_STATUS_IMPLIES[status] ?? empty}`,
  );
  add(filters.errorCode, (code) =>
    code === 'sipprofileregistration'
      ? sql`and s.failures_in_a_row >= ${FAILURES_THAT_COUNT}`
      : code === 'firmwarebelowminimum'
        ? sql`and s.firmware_below_minimum`
        : sql`and false`,
  );
  return conditions.reduce((all, condition) => sql`${all} ${condition}`, empty);
}
