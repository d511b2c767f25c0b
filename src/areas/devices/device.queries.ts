import { type Db, list, many, one, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import type { Device, DeviceOwner, LeavingOwner } from './device.model.ts';
import { type DeviceFilters, foundDevices } from './device-list.queries.ts';
import { ACTIVATION_STATE, CONNECTION_STATUS } from './device-state.queries.ts';

/** With the place where a page that ends with it ends. */
export interface ListedDevice extends Device {
  key: readonly string[];
}

interface DeviceRow extends Omit<Device, 'owner'> {
  ownerType: DeviceOwner['type'];
  ownerId: string;
  ownerName: string;
  locationId: string | null;
}

const OWNER_NAME = sql`coalesce(p.display_name, w.display_name, v.display_name, concat_ws(' ', v.first_name, v.last_name))`;

const HERE = sql`organization_id = bellhop.current_organization()`;

// A device without a primary line port is stock, and not in here (K3). All are looked up by their keys, one device after the other:
// `offset 0` spares the planner the search for a better order, which took it three times as long as the rest of the work.
const JOINED = sql`
  join lateral (select o.sip_domain, o.sip_transport, o.tls_required, o.device_management_access
    from tenancy.organization o where o.id = d.organization_id offset 0) o on true
  join lateral (select l.person_id, l.workspace_id, l.virtual_line_id,
      coalesce(l.person_id, l.workspace_id, l.virtual_line_id) as owner_id from devices.line_port l
    where l.${HERE} and l.device_id = d.id and l.primary_owner offset 0) l on true
  left join lateral (select p.display_name, p.location_id from people.person p where p.${HERE} and p.id = l.person_id offset 0) p on true
  left join lateral (select w.display_name, w.location_id from workspaces.workspace w
    where w.${HERE} and w.id = l.workspace_id offset 0) w on true
  left join lateral (select v.display_name, v.first_name, v.last_name, v.location_id from virtual_lines.virtual_line v
    where v.${HERE} and v.id = l.virtual_line_id offset 0) v on true
  left join lateral (select s.* from registrations.device_status s where s.${HERE} and s.device_id = d.id offset 0) s on true
  left join lateral (select pa.provisioned, pa.window_first_fetch_at from provisioning.device_access pa
    where pa.${HERE} and pa.device_id = d.id offset 0) pa on true`;
const FROM = sql`from devices.device d ${JOINED}`;

const COLUMNS = sql`d.organization_id as "organizationId", d.id, d.owner_organization_id as "ownerOrganizationId", d.mac, d.model, d.managed_by as "managedBy", d.tags,
  d.friendly_name as "friendlyName", d.serial, d.upgrade_channel as "upgradeChannel", ${ACTIVATION_STATE} as "activationState",
  d.created_at as "createdAt", o.sip_domain as "sipDomain", o.tls_required or o.sip_transport = 'TLS' as "usesTls", o.device_management_access as "hasSpecialAccess",
  case when l.person_id is not null then 'person' when l.workspace_id is not null then 'workspace' else 'virtual-line' end as "ownerType",
  l.owner_id as "ownerId", ${OWNER_NAME} as "ownerName",
  coalesce(p.location_id, w.location_id, v.location_id) as "locationId",
  (select c.sip_user_name from devices.credential c where c.organization_id = d.organization_id and c.device_id = d.id
    order by c.created_at desc limit 1) as "sipUserName",
  array(select a.line_port_user from devices.line_port a where a.organization_id = d.organization_id and a.device_id = d.id
    order by a.primary_owner desc, a.port) as "linePortUsers",
  ${CONNECTION_STATUS} as "connectionStatus", host(s.ip) as ip, s.software,
  coalesce(s.firmware_below_minimum, false) as "firmwareBelowMinimum", coalesce(s.failures_in_a_row, 0) as "failuresInARow",
  s.first_seen_at as "firstSeenAt", s.last_seen_at as "lastSeenAt",
  pa.provisioned as "isProvisioned", pa.window_first_fetch_at is not null as "hasFetched",
  (select c.kind from licenses.assignment a
    join licenses.license c on c.organization_id = a.organization_id and c.id = a.license_id and c.kind <> 'other'
    where a.organization_id = d.organization_id and a.owner_id = l.owner_id limit 1) as "callingLicense"`;

export async function readDevice(db: Db, id: string): Promise<Device | undefined> {
  const row = await one<DeviceRow>(
    db,
    sql`select ${COLUMNS} ${FROM} where d.id = ${id} and d.organization_id = bellhop.current_organization()`,
  );
  return row && withOwner(row);
}

/** By their ids, which is in the order of their creation; found by a name, in the order of the names. */
export async function listDevices(db: Db, filters: DeviceFilters, page: Page): Promise<ListedDevice[]> {
  const rows = await list<DeviceRow & { sortName: string; sortOwner: string }>(
    db,
    sql`select f.name as "sortName", f.owner_id as "sortOwner", ${COLUMNS} from ${foundDevices(filters, page)} f
      join devices.device d on d.organization_id = bellhop.current_organization() and d.id = f.id ${JOINED}
      order by f.name, f.owner_id, f.id`,
  );
  return rows.map(({ sortName, sortOwner, ...row }) => ({ ...withOwner(row), key: [sortName, sortOwner, row.id] }));
}

/** All of them; a workspace has a few, and a page of workspaces is bounded. */
export async function listDevicesOfWorkspaces(db: Db, workspaceIds: readonly string[]): Promise<Device[]> {
  const rows = await list<DeviceRow>(
    db,
    sql`select ${COLUMNS} ${FROM} where d.organization_id = bellhop.current_organization()
      and d.id = any(array(select l.device_id from devices.line_port l where l.organization_id = bellhop.current_organization()
        and l.workspace_id = any(${workspaceIds}::uuid[]) and l.primary_owner)) order by d.id`,
  );
  return rows.map(withOwner);
}

function withOwner({ ownerType, ownerId, ownerName, locationId, ...device }: DeviceRow): Device {
  return { ...device, owner: { type: ownerType, id: ownerId, displayName: ownerName, locationId } };
}

/** The id of a device, living or deleted, by its id or MAC address; stock is neither (K3). A deleted one is remembered for thirty days. */
export const findDevice = (db: Db, by: { id?: string | undefined; mac?: string | undefined }) =>
  one<{ id: string; deleted: boolean }>(
    db,
    sql`select id, false as deleted from devices.device d
        where organization_id = bellhop.current_organization() and (id = ${by.id ?? null} or mac = ${by.mac ?? null})
          and exists (select from devices.line_port l
            where l.organization_id = d.organization_id and l.device_id = d.id and l.primary_owner)
      union all
      select id, true from devices.deleted_device
        where organization_id = bellhop.current_organization() and (id = ${by.id ?? null} or mac = ${by.mac ?? null})
          and deleted_at > now() - interval '30 days'
      order by deleted limit 1`,
  );

/** What a reset of the password needs to know. */
export const readCredentialBasis = (db: Db, deviceId: string) =>
  one<{ sipUserName: string; realm: string; keepsPassword: boolean }>(
    db,
    sql`select c.sip_user_name as "sipUserName", o.sip_domain as realm, c.password_encrypted is not null as "keepsPassword"
      from devices.credential c join tenancy.organization o on o.id = c.organization_id
      where c.organization_id = bellhop.current_organization() and c.device_id = ${deviceId}
      order by c.created_at desc limit 1`,
  );

export async function countDevicesOf(db: Db, owner: { type: DeviceOwner['type']; id: string }): Promise<number> {
  const column = { person: sql`person_id`, workspace: sql`workspace_id`, 'virtual-line': sql`virtual_line_id` }[owner.type];
  const row = await one<{ count: number }>(
    db,
    sql`select count(distinct device_id) from devices.line_port
      where organization_id = bellhop.current_organization() and ${column} = ${owner.id}`,
  );
  return row?.count ?? 0;
}

/** Devices whose primary line belongs to this owner, and which therefore leave with it. */
export const listDeviceIdsOwnedBy = (db: Db, owner: LeavingOwner) =>
  many<{ id: string }>(
    db,
    sql`select device_id as id from devices.line_port where organization_id = bellhop.current_organization() and primary_owner
      and (person_id = ${owner.personId ?? null} or workspace_id = ${owner.workspaceId ?? null}
        or virtual_line_id = ${owner.virtualLineId ?? null})`,
  );

/** Of these, the ones that are on the platform, whoever has them. */
export async function listMacsInUse(db: Db, macs: readonly string[]): Promise<string[]> {
  const rows = await many<{ mac: string }>(db, sql`select mac from devices.macs_in_use(${macs}::text[]) mac`);
  return rows.map(({ mac }) => mac);
}
