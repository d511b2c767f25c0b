import { type Db, one, run, sql, violates } from '../../foundation/db/sql.ts';
import { Refused } from '../../foundation/errors.ts';
import type { LineKey } from './layout.model.ts';
import type { LineKeyTemplate } from './line-key-template.queries.ts';

export const insertTemplate = (db: Db, template: LineKeyTemplate) =>
  run(
    db,
    sql`insert into device_settings.line_key_template (organization_id, id, name, model, user_reorder_enabled, line_keys)
      values (bellhop.current_organization(), ${template.id}, ${template.name}, ${template.model}, ${template.userReorderEnabled},
        ${JSON.stringify(template.lineKeys)})`,
  ).catch((error: unknown): never => {
    if (!violates(error, 'line_key_template_name')) throw error;
    const message = `There is already a line key template with the name '${template.name}'.`;
    throw new Refused('conflict', 'line-key-template.name-in-use', message);
  });

export const lockTemplate = (db: Db, id: string) =>
  one<LineKeyTemplate>(
    db,
    sql`select id, name, model, user_reorder_enabled as "userReorderEnabled", line_keys as "lineKeys"
      from device_settings.line_key_template where organization_id = bellhop.current_organization() and id = ${id} for update`,
  );

export const saveTemplate = (db: Db, id: string, userReorderEnabled: boolean, lineKeys: readonly LineKey[]) =>
  run(
    db,
    sql`update device_settings.line_key_template set user_reorder_enabled = ${userReorderEnabled},
      line_keys = ${JSON.stringify(lineKeys)} where organization_id = bellhop.current_organization() and id = ${id}`,
  );

export const deleteTemplate = (db: Db, id: string) =>
  run(
    db,
    sql`delete from device_settings.line_key_template where organization_id = bellhop.current_organization() and id = ${id}`,
  );

/** Gives many devices the same keys; what is on their modules stays. */
export const saveLineKeys = (
  db: Db,
  deviceIds: readonly string[],
  layout: { userReorderEnabled: boolean; lineKeys: readonly LineKey[] },
  now: Date,
) =>
  run(
    db,
    sql`insert into device_settings.layout (organization_id, device_id, user_reorder_enabled, line_keys, updated_at)
      select organization_id, id, ${layout.userReorderEnabled}, ${JSON.stringify(layout.lineKeys)}::jsonb, ${now}
        from devices.device where organization_id = bellhop.current_organization() and id = any(${deviceIds}::uuid[])
      on conflict (organization_id, device_id) do update set user_reorder_enabled = excluded.user_reorder_enabled,
        line_keys = excluded.line_keys, updated_at = excluded.updated_at`,
  );

export const deleteLayouts = (db: Db, deviceIds: readonly string[]) =>
  run(
    db,
    sql`delete from device_settings.layout
      where organization_id = bellhop.current_organization() and device_id = any(${deviceIds}::uuid[])`,
  );
