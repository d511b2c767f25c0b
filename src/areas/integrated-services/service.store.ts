import { type Db, one, run, sql, violates } from '../../foundation/db/sql.ts';
import { Refused } from '../../foundation/errors.ts';
import type { Service } from './service.model.ts';
import { SYNC_TASK } from './sync.model.ts';

type Kept = Omit<Service, 'locationId' | 'remoteLocationId' | 'syncedAt' | 'syncWantedAt' | 'nextSyncAt' | 'failuresInARow'>;

export const insertService = (db: Db, service: Kept) =>
  refusingDouble(
    run(
      db,
      sql`insert into integrated_services.service (organization_id, id, name, contact_name, phone_number, email, integration_type,
          webex_org_id, customer_license, minimum_users, allowed_to_exceed, comments, status, created_at, last_modified_at)
        values (${service.organizationId}, ${service.id}, ${service.name}, ${service.contactName}, ${service.phoneNumber}, ${service.email},
          ${service.integrationType}, ${service.webexOrgId}, ${service.customerLicense}, ${service.minimumUsers},
          ${service.allowedToExceed}, ${service.comments}, ${service.status}, ${service.createdAt}, ${service.lastModifiedAt})`,
    ),
  );

/** What is said of it and how it stands; where its numbers are and how far the sync has come is saved by who changes that. */
export const saveService = (db: Db, service: Kept) =>
  refusingDouble(
    run(
      db,
      sql`update integrated_services.service set name = ${service.name}, contact_name = ${service.contactName},
          phone_number = ${service.phoneNumber}, email = ${service.email}, webex_org_id = ${service.webexOrgId},
          customer_license = ${service.customerLicense}, minimum_users = ${service.minimumUsers},
          allowed_to_exceed = ${service.allowedToExceed}, comments = ${service.comments}, status = ${service.status},
          reason = ${service.reason}, reason_detail = ${service.reasonDetail}, suspended_at = ${service.suspendedAt},
          consented_at = ${service.consentedAt}, consented_by = ${service.consentedBy}, invitation_id = ${service.invitationId},
          last_modified_at = ${service.lastModifiedAt}
        where organization_id = ${service.organizationId} and id = ${service.id}`,
    ),
  );

async function refusingDouble(saving: Promise<number>): Promise<void> {
  try {
    await saving;
  } catch (error) {
    if (!violates(error, 'service_per_webex_organization')) throw error;
    throw new Refused('conflict', 'integrated-service.exists', 'The customer has a service for this Webex organization already.');
  }
}

type ServiceKey = Pick<Service, 'organizationId' | 'id'>;

/** From now on it is to be synced; since when counts from the first time. */
export const saveSyncWanted = (db: Db, { organizationId, id }: ServiceKey, now: Date) =>
  run(
    db,
    sql`update integrated_services.service set sync_wanted_at = coalesce(sync_wanted_at, ${now}), next_sync_at = ${now}
      where organization_id = ${organizationId} and id = ${id}`,
  );

/** One job per service waits at most; whoever enqueues last says when it runs, which is at once where nothing is said. */
export const enqueueSync = (db: Db, { organizationId, id }: ServiceKey, at: Date | null = null) =>
  one(
    db,
    sql`select jobs.enqueue(${SYNC_TASK}, ${JSON.stringify({ organizationId, serviceId: id })}::json, ${at},
      ${`integrated-services ${id}`})`,
  );

export const saveRemoval = (db: Db, { organizationId, id }: ServiceKey, takesBack: boolean, now: Date) =>
  run(
    db,
    sql`update integrated_services.service set status = 'removing', reason = null, reason_detail = null, suspended_at = null,
        takes_back = ${takesBack}, sync_wanted_at = ${now}, next_sync_at = ${now}, last_modified_at = ${now}
      where organization_id = ${organizationId} and id = ${id}`,
  );

/** With everything that is known of it. */
export const deleteServiceRow = (db: Db, { organizationId, id }: ServiceKey) =>
  run(db, sql`delete from integrated_services.service where organization_id = ${organizationId} and id = ${id}`);

/** The numbers of a location have changed: where they are put to Webex, whoever has changed them, that is to be done again. */
export const wantSyncOf = (db: Db, locationId: string, now: Date) =>
  one(db, sql`select integrated_services.want_sync(${locationId}::uuid, ${now}::timestamptz)`);
