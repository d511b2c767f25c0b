import { type Db, run, sql } from '../../foundation/db/sql.ts';
import { deviceIdOf, locationIdOf, type Scope } from './scope.model.ts';

export interface KeptValue {
  familyOrModel: string;
  tag: string;
  value: string | null;
  valueEncrypted: Buffer | null;
}

export const saveDynamicValue = (db: Db, scope: Scope, kept: KeptValue, now: Date) =>
  run(
    db,
    sql`insert into device_settings.dynamic_setting
        (organization_id, scope_id, location_id, device_id, family_or_model, tag, value, value_encrypted, updated_at)
      values (bellhop.current_organization(), ${scope.id}, ${locationIdOf(scope)}, ${deviceIdOf(scope)}, ${kept.familyOrModel},
        ${kept.tag}, ${kept.value}, ${kept.valueEncrypted}, ${now})
      on conflict (organization_id, scope_id, family_or_model, tag) do update set value = excluded.value,
        value_encrypted = excluded.value_encrypted, updated_at = excluded.updated_at`,
  );

export const deleteDynamicValue = (db: Db, scope: Scope, familyOrModel: string, tag: string) =>
  run(
    db,
    sql`delete from device_settings.dynamic_setting where organization_id = bellhop.current_organization()
      and scope_id = ${scope.id} and family_or_model = ${familyOrModel} and tag = ${tag}`,
  );
