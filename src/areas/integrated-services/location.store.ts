import { type Db, run, sql, violates } from '../../foundation/db/sql.ts';
import { Refused } from '../../foundation/errors.ts';
import type { Service } from './service.model.ts';

type ServiceKey = Pick<Service, 'organizationId' | 'id'>;

/** Whatever was wrong with the former one is over. */
export async function saveLocation(
  db: Db,
  { organizationId, id }: ServiceKey,
  { locationId, remoteLocationId }: { locationId: string; remoteLocationId: string | null },
  now: Date,
): Promise<void> {
  try {
    await run(
      db,
      sql`update integrated_services.service set location_id = ${locationId}, remote_location_id = ${remoteLocationId},
          reason = case when reason in ('location-gone', 'pstn-not-allowed') then null else reason end,
          reason_detail = case when reason in ('location-gone', 'pstn-not-allowed') then null else reason_detail end,
          last_modified_at = ${now}
        where organization_id = ${organizationId} and id = ${id}`,
    );
  } catch (error) {
    if (!violates(error, 'service_of_location')) throw error;
    throw new Refused(
      'conflict',
      'integrated-service.location-taken',
      'The numbers of this location belong to another integrated service. Choose another location.',
    );
  }
}

export const forgetNumberStates = (db: Db, { organizationId, id }: ServiceKey) =>
  run(db, sql`delete from integrated_services.number_state where organization_id = ${organizationId} and service_id = ${id}`);

/** As if they had never been looked at: what is not known is put to Webex at the next sync. */
export const forgetStates = (db: Db, { organizationId, id }: ServiceKey, numbers: readonly string[]) =>
  run(
    db,
    sql`delete from integrated_services.number_state where organization_id = ${organizationId} and service_id = ${id}
      and e164 = any(${[...numbers]}::text[])`,
  );
