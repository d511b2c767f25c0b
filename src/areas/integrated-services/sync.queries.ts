import { type Db, many, one, sql } from '../../foundation/db/sql.ts';
import type { RemoteLocation, SyncedService, WebexGrant } from './sync.model.ts';
import type { KnownNumber } from './sync.policy.ts';
import type { WebexNumberType } from './webex-client.ts';

const SERVICE = sql`
  s.organization_id as "organizationId", s.id, s.name, s.integration_type as "integrationType", s.status, s.reason, s.reason_detail as "reasonDetail",
  s.suspended_at as "suspendedAt", s.minimum_users as "minimumUsers", s.allowed_to_exceed as "allowedToExceed",
  s.users_beyond_since as "usersBeyondSince", s.location_id as "locationId", s.remote_location_id as "remoteLocationId",
  s.takes_back as "takesBack", s.synced_at as "syncedAt", s.sync_wanted_at as "syncWantedAt", s.next_sync_at as "nextSyncAt",
  s.next_daily_at as "nextDailyAt", s.failures_in_a_row as "failuresInARow", s.lease_id as "leaseId", s.leased_until as "leasedUntil"`;

/** Nobody else changes it before this transaction ends. */
export const lockService = (db: Db, id: string) =>
  one<SyncedService>(
    db,
    sql`select ${SERVICE} from integrated_services.service s
      where s.organization_id = bellhop.current_organization() and s.id = ${id} for update`,
  );

export const findGrant = (db: Db, serviceId: string) =>
  one<WebexGrant>(
    db,
    sql`select access_token_encrypted as "accessTokenEncrypted", access_expires_at as "accessExpiresAt",
        refresh_token_encrypted as "refreshTokenEncrypted"
      from integrated_services.webex_grant where organization_id = bellhop.current_organization() and service_id = ${serviceId}`,
  );

/** Whether the same person's grant carries another service, maybe of another customer in the same Webex organization. */
export async function isGrantShared(db: Db, serviceId: string): Promise<boolean> {
  const row = await one<{ isShared: boolean }>(db, sql`select integrated_services.is_grant_shared(${serviceId}) as "isShared"`);
  return row?.isShared ?? false;
}

/** One transaction at a time takes a service that failed last into its hands. */
export const lockFailing = (db: Db) =>
  one(db, sql`select pg_advisory_xact_lock(hashtextextended('integrated services that fail', 0))`);

export async function countFailingInWork(db: Db): Promise<number> {
  const row = await one<{ count: number }>(db, sql`select integrated_services.failing_in_work() as count`);
  return row?.count ?? 0;
}

const REMOTE_LOCATION = sql`
  select remote_id as "remoteId", name, country, address, time_zone as "timeZone", calling_enabled as "callingEnabled",
    gone_at as "goneAt"
  from integrated_services.remote_location`;

export const remoteLocations = (db: Db, serviceId: string) =>
  many<RemoteLocation>(
    db,
    sql`${REMOTE_LOCATION} where organization_id = bellhop.current_organization() and service_id = ${serviceId}`,
  );

export const findRemoteLocation = (db: Db, serviceId: string, remoteId: string) =>
  one<RemoteLocation>(
    db,
    sql`${REMOTE_LOCATION} where organization_id = bellhop.current_organization() and service_id = ${serviceId}
      and remote_id = ${remoteId}`,
  );

/** A number as it is kept here, with what it is metered by. */
export interface DesiredNumber {
  e164: string;
  numberType: WebexNumberType;
  usage: 'User' | 'Service' | 'Contact Center';
  concurrentCalls: number | null;
}

export const desiredNumbers = (db: Db, locationId: string | null) =>
  many<DesiredNumber>(
    db,
    sql`select e164, number_type as "numberType", usage, concurrent_calls as "concurrentCalls" from numbers.number
      where organization_id = bellhop.current_organization() and location_id = ${locationId} order by e164`,
  );

export const knownNumbers = (db: Db, serviceId: string) =>
  many<KnownNumber>(
    db,
    sql`select e164, state, put_by_us as "putByUs" from integrated_services.number_state
      where organization_id = bellhop.current_organization() and service_id = ${serviceId}`,
  );

export async function isAnySynced(db: Db, serviceId: string): Promise<boolean> {
  const found = await one(
    db,
    sql`select from integrated_services.number_state
      where organization_id = bellhop.current_organization() and service_id = ${serviceId} and state = 'synced' limit 1`,
  );
  return found !== undefined;
}

export async function administratorsAbove(db: Db, organizationId: string): Promise<string[]> {
  const rows = await many<{ email: string }>(
    db,
    sql`select email from integrated_services.administrators_above(${organizationId}::uuid) as email`,
  );
  return rows.map(({ email }) => email);
}
