import { type Db, many, one, sql } from '../../foundation/db/sql.ts';
import type { KemKey, KemModule, LineKey } from './layout.model.ts';

export interface LayoutRow {
  userReorderEnabled: boolean;
  lineKeys: LineKey[];
  kemModuleType: KemModule | null;
  kemKeys: KemKey[];
}

export const readLayout = (db: Db, deviceId: string) =>
  one<LayoutRow>(
    db,
    sql`select user_reorder_enabled as "userReorderEnabled", line_keys as "lineKeys", kem_module_type as "kemModuleType",
        kem_keys as "kemKeys"
      from device_settings.layout where organization_id = bellhop.current_organization() and device_id = ${deviceId}`,
  );

/** The lines of a device in the order of their ports. */
export const listLines = (db: Db, deviceId: string) =>
  many<{ primary: boolean; lineWeight: number }>(
    db,
    sql`select line_type = 'PRIMARY' as primary, line_weight as "lineWeight" from devices.line_port
      where organization_id = bellhop.current_organization() and device_id = ${deviceId} order by port`,
  );
