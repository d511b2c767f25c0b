import { type Db, empty, many, one, type Sql, sql } from '../../foundation/db/sql.ts';
import type { LineKey } from './layout.model.ts';

export interface LineKeyTemplate {
  id: string;
  name: string;
  model: string;
  userReorderEnabled: boolean;
  lineKeys: LineKey[];
}

const COLUMNS = sql`id, name, model, user_reorder_enabled as "userReorderEnabled", line_keys as "lineKeys"`;
const MINE = sql`organization_id = bellhop.current_organization()`;

export const MOST_TEMPLATES = 500;

export const listTemplates = (db: Db) =>
  many<Pick<LineKeyTemplate, 'id' | 'name' | 'model'>>(
    db,
    sql`select id, name, model from device_settings.line_key_template where ${MINE} order by lower(name) limit ${MOST_TEMPLATES}`,
  );

export const readTemplate = (db: Db, id: string) =>
  one<LineKeyTemplate>(db, sql`select ${COLUMNS} from device_settings.line_key_template where ${MINE} and id = ${id}`);

/** Which devices a job goes through; what is not there excludes none. */
export interface TargetFilter {
  models: readonly string[];
  locationIds?: readonly string[] | undefined;
  excludeDevicesWithCustomLayout?: boolean;
  /** Devices with any of these. */
  includeDeviceTags?: readonly string[] | undefined;
  excludeDeviceTags?: readonly string[] | undefined;
  /** Only devices that have more or fewer shared lines than this many keys for them. */
  sharedLinesOtherThan?: { keys: number; more: boolean; fewer: boolean } | undefined;
}

const SHARED_LINES = sql`(select count(*) from devices.line_port s
  where s.organization_id = d.organization_id and s.device_id = d.id and s.line_type = 'SHARED_CALL_APPEARANCE')`;

const targets = (filter: TargetFilter): Sql => sql`from devices.device d
  join devices.line_port l on l.organization_id = d.organization_id and l.device_id = d.id and l.primary_owner
  left join people.person p on p.organization_id = l.organization_id and p.id = l.person_id
  left join workspaces.workspace w on w.organization_id = l.organization_id and w.id = l.workspace_id
  left join virtual_lines.virtual_line v on v.organization_id = l.organization_id and v.id = l.virtual_line_id
  where d.organization_id = bellhop.current_organization() and d.model = any(${filter.models}::text[])
    ${filter.locationIds === undefined ? empty : sql`and d.location_id = any(${filter.locationIds}::uuid[])`}
    ${filter.includeDeviceTags === undefined ? empty : sql`and d.tags && ${filter.includeDeviceTags}::text[]`}
    ${filter.excludeDeviceTags === undefined ? empty : sql`and not d.tags && ${filter.excludeDeviceTags}::text[]`}
    ${filter.excludeDevicesWithCustomLayout ? sql`and not exists (select from device_settings.layout y where y.organization_id = d.organization_id and y.device_id = d.id)` : empty}
    ${filter.sharedLinesOtherThan === undefined ? empty : otherShared(filter.sharedLinesOtherThan)}`;

const otherShared = ({ keys, more, fewer }: NonNullable<TargetFilter['sharedLinesOtherThan']>): Sql =>
  sql`and ((${more} and ${keys} > ${SHARED_LINES}) or (${fewer} and ${keys} < ${SHARED_LINES}))`;

export async function countTargets(db: Db, filter: TargetFilter): Promise<number> {
  const row = await one<{ count: number }>(db, sql`select count(*) ${targets(filter)}`);
  return row?.count ?? 0;
}

export interface Portion {
  deviceIds: string[];
}

/** All of them, in portions that one transaction changes. */
export const listTargetPortions = (db: Db, filter: TargetFilter, portion: number) =>
  many<Portion>(
    db,
    sql`select array_agg(id order by id) as "deviceIds"
      from (select d.id, (row_number() over (order by d.id) - 1) / ${portion} as portion ${targets(filter)}) t
      group by portion order by portion`,
  );

/** How many shared lines each of these devices has. */
export const countSharedLines = (db: Db, deviceIds: readonly string[]) =>
  many<{ deviceId: string; sharedLines: number }>(
    db,
    sql`select d.id as "deviceId", ${SHARED_LINES} as "sharedLines" from devices.device d
      where d.organization_id = bellhop.current_organization() and d.id = any(${deviceIds}::uuid[])`,
  );
