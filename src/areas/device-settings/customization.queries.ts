import { type Db, empty, many, one, sql } from '../../foundation/db/sql.ts';
import type { Values } from './layer.model.ts';

/** What one level says itself. */
export interface Customization {
  scopeId: string;
  enabled: boolean;
  settings: Values;
  secretsEncrypted: Buffer | null;
  updatedAt: Date;
}

const COLUMNS = sql`scope_id as "scopeId", enabled, settings, secrets_encrypted as "secretsEncrypted", updated_at as "updatedAt"`;

export const readCustomizations = (db: Db, scopeIds: readonly string[]) =>
  many<Customization>(
    db,
    sql`select ${COLUMNS} from device_settings.customization
      where organization_id = bellhop.current_organization() and scope_id = any(${scopeIds}::uuid[])`,
  );

/** One level's own, kept from others until this transaction ends. */
export const lockCustomization = (db: Db, scopeId: string) =>
  one<Customization>(
    db,
    sql`select ${COLUMNS} from device_settings.customization
      where organization_id = bellhop.current_organization() and scope_id = ${scopeId} for update`,
  );

export async function organizationSince(db: Db): Promise<Date> {
  const row = await one<{ createdAt: Date }>(
    db,
    sql`select created_at as "createdAt" from tenancy.organization where id = bellhop.current_organization()`,
  );
  return row?.createdAt ?? new Date(0);
}

/** How many devices of each model there are, in the organization or at one location. */
export const countDevicesByModel = (db: Db, locationId: string | undefined) =>
  many<{ model: string; count: number }>(
    db,
    locationId === undefined
      ? sql`select d.model, count(*) from devices.device d where d.organization_id = bellhop.current_organization() group by d.model`
      : sql`select d.model, count(*) from devices.line_port l
          join devices.device d on d.organization_id = l.organization_id and d.id = l.device_id
          left join people.person p on p.organization_id = l.organization_id and p.id = l.person_id
          left join workspaces.workspace w on w.organization_id = l.organization_id and w.id = l.workspace_id
          left join virtual_lines.virtual_line v on v.organization_id = l.organization_id and v.id = l.virtual_line_id
          where l.organization_id = bellhop.current_organization() and l.primary_owner
            and coalesce(p.location_id, w.location_id, v.location_id) = ${locationId}
          group by d.model`,
  );

export interface Affected {
  deviceId: string;
  model: string;
}

/** Devices in the order of their ids, for jobs that go through them in portions. */
export const listDevicesToGoThrough = (db: Db, locationId: string | undefined, after: string | undefined, limit: number) =>
  many<Affected>(
    db,
    sql`select d.id as "deviceId", d.model from devices.device d
      join devices.line_port l on l.organization_id = d.organization_id and l.device_id = d.id and l.primary_owner
      left join people.person p on p.organization_id = l.organization_id and p.id = l.person_id
      left join workspaces.workspace w on w.organization_id = l.organization_id and w.id = l.workspace_id
      left join virtual_lines.virtual_line v on v.organization_id = l.organization_id and v.id = l.virtual_line_id
      where d.organization_id = bellhop.current_organization()
        ${locationId === undefined ? empty : sql`and coalesce(p.location_id, w.location_id, v.location_id) = ${locationId}`}
        ${after === undefined ? empty : sql`and d.id > ${after}`}
      order by d.id limit ${limit}`,
  );
