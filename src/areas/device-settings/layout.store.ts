import { type Db, run, sql } from '../../foundation/db/sql.ts';
import type { Layout } from './layout.model.ts';

export const saveLayout = (db: Db, deviceId: string, layout: Layout, now: Date) =>
  run(
    db,
    sql`insert into device_settings.layout
        (organization_id, device_id, user_reorder_enabled, line_keys, kem_module_type, kem_keys, updated_at)
      values (bellhop.current_organization(), ${deviceId}, ${layout.userReorderEnabled}, ${JSON.stringify(layout.lineKeys)},
        ${layout.kemModuleType ?? null}, ${JSON.stringify(layout.kemKeys)}, ${now})
      on conflict (organization_id, device_id) do update set user_reorder_enabled = excluded.user_reorder_enabled,
        line_keys = excluded.line_keys, kem_module_type = excluded.kem_module_type, kem_keys = excluded.kem_keys,
        updated_at = excluded.updated_at`,
  );

export const deleteLayout = (db: Db, deviceId: string) =>
  run(
    db,
    sql`delete from device_settings.layout where organization_id = bellhop.current_organization() and device_id = ${deviceId}`,
  );
