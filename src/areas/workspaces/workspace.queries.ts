import { type Db, join, list, one, type Sql, sql } from '../../foundation/db/sql.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import type { Page } from '../../foundation/paging.ts';
import type { CallingType, SupportedDevices, Workspace, WorkspaceCalendar, WorkspaceType } from './workspace.model.ts';

const WORKSPACE = sql`
  select w.id, w.organization_id as "organizationId", w.display_name as "displayName", w.display_name as "firstName", '' as "lastName",
    w.location_id as "locationId", w.floor_id as "floorId", w.capacity, w.type, w.notes, w.supported_devices as "supportedDevices",
    w.hotdesking_status as "hotdeskingStatus", w.sip_address as "sipAddress", w.calendar, w.indoor_navigation as "indoorNavigation",
    w.device_hosted_meetings as "deviceHostedMeetings", w.calling_type as "callingType", w.distinctive_ring as "distinctiveRing", w.created_at as "createdAt",
    w.suspended_at as "suspendedAt",
    coalesce((select json_agg(json_build_object('id', l.id, 'kind', l.kind) order by l.id) from licenses.assignment a
      join licenses.license l on l.organization_id = a.organization_id and l.id = a.license_id
      where a.organization_id = w.organization_id and a.owner_id = w.id), '[]') as licenses`;
const FROM = sql`from workspaces.workspace w`;
// Along the index of who holds a license, because those may be few among very many.
const FROM_HOLDERS = sql`from licenses.assignment a join lateral (
  select * from workspaces.workspace w where w.organization_id = a.organization_id and w.id = a.owner_id offset 0) w on true`;

export const findWorkspace = (db: Db, id: string) => one<Workspace>(db, sql`${WORKSPACE} ${FROM} where w.id = ${id}`);

/** The same, and nobody else changes the workspace before this transaction ends. */
export const lockWorkspace = (db: Db, id: string) =>
  one<Workspace>(db, sql`${WORKSPACE} ${FROM} where w.id = ${id} for update of w`);

export interface WorkspaceFilter {
  locationId?: string | undefined;
  floorId?: string | undefined;
  /** What the name begins with. */
  displayName?: string | undefined;
  /** -1: those whose capacity is not known. */
  capacity?: number | undefined;
  type?: WorkspaceType | undefined;
  calling?: CallingType | undefined;
  supportedDevices?: SupportedDevices | undefined;
  calendar?: WorkspaceCalendar['type'] | undefined;
  deviceHostedMeetingsEnabled?: boolean | undefined;
  licenseId?: string | undefined;
  suspended?: boolean | undefined;
}

const UNKNOWN_CAPACITY = -1;

const CONDITIONS: {
  [Name in Exclude<keyof WorkspaceFilter, 'licenseId'>]-?: (value: NonNullable<WorkspaceFilter[Name]>) => Sql;
} = {
  locationId: (id) => sql`w.location_id = ${id}`,
  floorId: (id) => sql`w.floor_id = ${id}`,
  displayName: (beginning) => sql`starts_with(w.name_key, lower(${beginning}))`,
  capacity: (capacity) => (capacity === UNKNOWN_CAPACITY ? sql`w.capacity is null` : sql`w.capacity = ${capacity}`),
  type: (type) => sql`w.type = ${type}`,
  calling: (type) => sql`w.calling_type = ${type}`,
  supportedDevices: (devices) => sql`w.supported_devices = ${devices}`,
  calendar: (type) => sql`w.calendar_type = ${type}`,
  deviceHostedMeetingsEnabled: (enabled) => (enabled ? sql`w.hosts_meetings` : sql`not w.hosts_meetings`),
  suspended: (suspended) => (suspended ? sql`w.suspended_at is not null` : sql`w.suspended_at is null`),
};

/** In the order of their creation, which never changes under a client that pages. */
export function listWorkspaces(db: Db, { licenseId, ...filter }: WorkspaceFilter, page: Page): Promise<Workspace[]> {
  const [from, id] = licenseId === undefined ? [FROM, sql`w.id`] : [FROM_HOLDERS, sql`a.owner_id`];
  const conditions = [
    ...(licenseId === undefined ? [] : [sql`a.license_id = ${licenseId}`]),
    ...conditionsOf(filter),
    ...(page.after ? [sql`${id} > ${decodeUuid(page.after[0] ?? '') ?? null}`] : []),
  ];
  return list<Workspace>(
    db,
    sql`${WORKSPACE} ${from} where ${join([sql`true`, ...conditions], ' and ')}
      order by ${id} limit ${page.limit + 1} offset ${page.start}`,
  );
}

function conditionsOf(filter: Omit<WorkspaceFilter, 'licenseId'>): Sql[] {
  const names = (Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[]).filter((name) => filter[name] !== undefined);
  return names.map((name) => CONDITIONS[name](filter[name] as never));
}

export async function hasDevices(db: Db, workspaceId: string): Promise<boolean> {
  const row = await one<{ some: boolean }>(
    db,
    sql`select exists (select from devices.line_port where workspace_id = ${workspaceId} and primary_owner) as some`,
  );
  return row?.some ?? false;
}

export async function floorIsAt(db: Db, floorId: string, locationId: string | null): Promise<boolean> {
  const row = await one(db, sql`select from tenancy.floor where id = ${floorId} and location_id = ${locationId}`);
  return row !== undefined;
}
