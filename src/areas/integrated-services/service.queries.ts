import { type Db, list, many, one, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import type { Reason, Service, ServiceStatus } from './service.model.ts';
import type { HealthRow, ServiceStanding } from './standing.model.ts';

export interface ServiceFilter {
  organizationId?: string | undefined;
  status?: ServiceStatus | undefined;
  reason?: Reason | undefined;
  /** A part of the customer's name. */
  customer?: string | undefined;
}

const COLUMNS = sql`s.organization_id as "organizationId", s.id, s.name, s.contact_name as "contactName", s.phone_number as "phoneNumber", s.email,
  s.integration_type as "integrationType", s.webex_org_id as "webexOrgId", s.customer_license as "customerLicense",
  s.minimum_users as "minimumUsers", s.allowed_to_exceed as "allowedToExceed", s.comments, s.status, s.reason,
  s.reason_detail as "reasonDetail", s.suspended_at as "suspendedAt", s.consented_at as "consentedAt", s.consented_by as "consentedBy",
  s.invitation_id as "invitationId", s.location_id as "locationId", s.remote_location_id as "remoteLocationId",
  s.created_at as "createdAt", s.last_modified_at as "lastModifiedAt", s.synced_at as "syncedAt", s.sync_wanted_at as "syncWantedAt",
  s.next_sync_at as "nextSyncAt", s.failures_in_a_row as "failuresInARow"`;

const SHOWN = sql`${COLUMNS}, b.organization_name as "organizationName", b.channel_name as "channelName", b.location_name as "locationName",
  b.remote_location_name as "remoteLocationName", s.shown_reason as "shownReason", s.invited_at as "invitedAt",
  s.invitation_expires_at as "invitationExpiresAt", s.invitation_used_at as "invitationUsedAt", s.invitation_revoked_at as "invitationRevokedAt",
  s.mail_state as "mailState", s.mail_answer as "mailAnswer", b.users_in_use as "usersInUse", b.usage_day::text as "usageDay"`;

const AFTER_ALL = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Of one's own organization and all below it, the newest first. */
export function listServicesBelow(db: Db, root: string, filter: ServiceFilter, page: Page): Promise<ServiceStanding[]> {
  const { after: [before = AFTER_ALL] = [], limit, start } = page;
  return list<ServiceStanding>(
    db,
    sql`select ${SHOWN} from integrated_services.services_below(${root}::uuid, ${JSON.stringify(filter)}::jsonb, ${before}::uuid,
        ${limit + 1 + start}) b cross join lateral (select (b.service).*) s
      order by s.id desc offset ${start}`,
  );
}

/** Of the organization acted in. */
export const findStanding = (db: Db, organizationId: string, id: string) =>
  one<ServiceStanding>(
    db,
    sql`select ${SHOWN} from integrated_services.services_below(${organizationId}::uuid, ${JSON.stringify({ id, organizationId })}::jsonb,
      ${AFTER_ALL}::uuid, 1) b cross join lateral (select (b.service).*) s`,
  );

const SERVICE = sql`select ${COLUMNS} from integrated_services.service s where s.organization_id = bellhop.current_organization()`;

export const findService = (db: Db, id: string) => one<Service>(db, sql`${SERVICE} and s.id = ${id}`);

/** The same, and nobody else changes it before this transaction ends. */
export const lockService = (db: Db, id: string) => one<Service>(db, sql`${SERVICE} and s.id = ${id} for update`);

export async function hasGrant(db: Db, serviceId: string): Promise<boolean> {
  const found = await one(
    db,
    sql`select from integrated_services.webex_grant where organization_id = bellhop.current_organization() and service_id = ${serviceId}`,
  );
  return found !== undefined;
}

/** How services stand, of an organization and of all below it. */
export const countHealth = (db: Db, root: string) =>
  many<HealthRow>(
    db,
    sql`select status, reason, suspended, services, oldest_unsynced_at as "oldestUnsyncedAt"
      from integrated_services.health_below(${root}::uuid)`,
  );
