import { type Db, many, sql } from '../../foundation/db/sql.ts';

/** What receivers hear of a device. */
export interface DeviceFacts {
  id: string;
  mac: string | null;
  model: string;
  personId: string | null;
  workspaceId: string | null;
}

export const readDeviceFacts = (db: Db, ids: readonly string[]) =>
  many<DeviceFacts>(
    db,
    sql`select d.id, d.mac, d.model, l.person_id as "personId", l.workspace_id as "workspaceId"
      from devices.device d
      left join devices.line_port l on l.organization_id = d.organization_id and l.device_id = d.id and l.primary_owner
      where d.organization_id = bellhop.current_organization() and d.id = any(${ids}::uuid[])`,
  );
