import { type Db, empty, list, many, one, sql } from '../../foundation/db/sql.ts';
import type { Values } from './layer.model.ts';

/** Jobs that change settings, of which an organization has one at a time. */
export const SETTINGS_JOBS = 'device-settings';

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
  list<{ model: string; count: number }>(
    db,
    sql`select d.model, count(*) from devices.device d where d.organization_id = bellhop.current_organization()
      ${locationId === undefined ? empty : sql`and d.location_id = ${locationId}`} group by d.model`,
  );

/** Whether a job changes settings of the organization at the moment. */
export async function settingsJobRuns(db: Db): Promise<boolean> {
  const row = await one<{ runs: boolean }>(
    db,
    sql`select exists (select from bulk_jobs.job where organization_id = bellhop.current_organization()
      and exclusive_group = ${SETTINGS_JOBS} and finished_at is null) as runs`,
  );
  return row?.runs ?? false;
}
