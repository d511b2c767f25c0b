import { type Db, many, one, sql } from '../../foundation/db/sql.ts';

export interface DynamicValue {
  scopeId: string;
  familyOrModel: string;
  tag: string;
  /** Null for a secret. */
  value: string | null;
  updatedAt: Date;
}

/** What these levels say, for a family and a model of it. */
export const readDynamicValues = (db: Db, scopeIds: readonly string[], names: readonly string[]) =>
  many<DynamicValue>(
    db,
    sql`select scope_id as "scopeId", family_or_model as "familyOrModel", tag, value, updated_at as "updatedAt"
      from device_settings.dynamic_setting where organization_id = bellhop.current_organization()
        and scope_id = any(${scopeIds}::uuid[]) and family_or_model = any(${names}::text[])`,
  );

export async function countryOf(db: Db, locationId: string): Promise<string | undefined> {
  const row = await one<{ country: string | null }>(
    db,
    sql`select address ->> 'country' as country from tenancy.location
      where organization_id = bellhop.current_organization() and id = ${locationId}`,
  );
  return row?.country ?? undefined;
}
