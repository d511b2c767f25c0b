import { asDb, type Db, one, run, sql } from '../../foundation/db/sql.ts';
import type { NumberOutcome, RemoteLocation, SyncedService } from './sync.model.ts';
import type { Usage } from './usage.policy.ts';
import type { WebexTokens } from './webex-tokens.ts';

type ServiceKey = Pick<SyncedService, 'organizationId' | 'id'>;

const isService = ({ organizationId, id }: ServiceKey) => sql`organization_id = ${organizationId} and id = ${id}`;

export const saveLease = (db: Db, service: ServiceKey, lease: { id: string; until: Date } | null) =>
  run(
    db,
    sql`update integrated_services.service set lease_id = ${lease?.id ?? null}, leased_until = ${lease?.until ?? null}
      where ${isService(service)}`,
  );

export interface Standing {
  status: SyncedService['status'];
  reason: string | null;
  reasonDetail: string | null;
  syncedAt: Date | null;
  syncWantedAt: Date | null;
  nextSyncAt: Date | null;
  nextDailyAt: Date | null;
  failuresInARow: number;
}

/** How a run ended; with it ends the lease. */
export const saveStanding = (db: Db, service: ServiceKey, standing: Standing) =>
  run(
    db,
    sql`update integrated_services.service set status = ${standing.status}, reason = ${standing.reason},
        reason_detail = ${standing.reasonDetail}, synced_at = ${standing.syncedAt}, sync_wanted_at = ${standing.syncWantedAt},
        next_sync_at = ${standing.nextSyncAt}, next_daily_at = ${standing.nextDailyAt},
        failures_in_a_row = ${standing.failuresInARow}, lease_id = null, leased_until = null
      where ${isService(service)}`,
  );

export const saveUsersBeyondSince = (db: Db, service: ServiceKey, since: Date | null) =>
  run(db, sql`update integrated_services.service set users_beyond_since = ${since} where ${isService(service)}`);

/** The new pair takes the place of the very one that it was given for, before anything is asked with it. */
export const saveTokens = (
  db: Db,
  { organizationId, id }: ServiceKey,
  former: Buffer,
  sealed: Pick<WebexTokens, 'accessExpiresInSeconds' | 'refreshExpiresInSeconds'> & { access: Buffer; refresh: Buffer },
  now: Date,
) =>
  run(
    db,
    sql`update integrated_services.webex_grant set access_token_encrypted = ${sealed.access},
        refresh_token_encrypted = ${sealed.refresh}, refreshed_at = ${now},
        access_expires_at = ${now}::timestamptz + make_interval(secs => ${sealed.accessExpiresInSeconds}),
        refresh_expires_at = ${now}::timestamptz + make_interval(secs => ${sealed.refreshExpiresInSeconds})
      where organization_id = ${organizationId} and service_id = ${id} and refresh_token_encrypted = ${former}`,
  );

export const deleteGrant = (db: Db, { organizationId, id }: ServiceKey) =>
  run(db, sql`delete from integrated_services.webex_grant where organization_id = ${organizationId} and service_id = ${id}`);

export const saveRemoteLocations = (
  db: Db,
  { organizationId, id }: ServiceKey,
  locations: readonly Omit<RemoteLocation, 'goneAt'>[],
  now: Date,
) =>
  run(
    db,
    sql`insert into integrated_services.remote_location
        (organization_id, service_id, remote_id, name, country, address, time_zone, calling_enabled, seen_at)
      select ${organizationId}, ${id}, l."remoteId", l.name, l.country, l.address, l."timeZone", l."callingEnabled", ${now}
      from jsonb_to_recordset(${JSON.stringify(locations)}::jsonb)
        as l("remoteId" text, name text, country text, address jsonb, "timeZone" text, "callingEnabled" boolean)
      on conflict (organization_id, service_id, remote_id) do update set name = excluded.name, country = excluded.country,
        address = excluded.address, time_zone = excluded.time_zone, calling_enabled = excluded.calling_enabled,
        seen_at = excluded.seen_at, gone_at = null`,
  );

export const saveGoneLocations = (db: Db, { organizationId, id }: ServiceKey, remoteIds: readonly string[], now: Date) =>
  run(
    db,
    sql`update integrated_services.remote_location set gone_at = ${now}
      where organization_id = ${organizationId} and service_id = ${id} and remote_id = any(${remoteIds}::text[])`,
  );

export const savePstnType = (db: Db, { organizationId, id }: ServiceKey, remoteId: string, pstnType: string | undefined) =>
  run(
    db,
    sql`update integrated_services.remote_location set pstn_type = ${pstnType ?? null}
      where organization_id = ${organizationId} and service_id = ${id} and remote_id = ${remoteId}
        and pstn_type is distinct from ${pstnType ?? null}`,
  );

/** Rows that say the same already are left as they are: most do, day after day. */
export const saveOutcomes = (db: Db, { organizationId, id }: ServiceKey, outcomes: readonly NumberOutcome[], now: Date) =>
  run(
    db,
    sql`insert into integrated_services.number_state as s
        (organization_id, service_id, e164, state, error_code, error_message, put_by_us, owner_id, owner_type, owner_name, checked_at)
      select ${organizationId}, ${id}, o.e164, o.state, o."errorCode", o."errorMessage", o."putByUs", o."ownerId", o."ownerType",
        o."ownerName", ${now}
      from jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb) as o(e164 text, state text, "errorCode" int, "errorMessage" text,
        "putByUs" boolean, "ownerId" text, "ownerType" text, "ownerName" text)
      on conflict (organization_id, service_id, e164) do update set state = excluded.state, error_code = excluded.error_code,
        error_message = excluded.error_message, put_by_us = excluded.put_by_us, owner_id = excluded.owner_id,
        owner_type = excluded.owner_type, owner_name = excluded.owner_name, checked_at = excluded.checked_at
      where (s.state, s.error_code, s.error_message, s.put_by_us, s.owner_id, s.owner_type, s.owner_name) is distinct from
        (excluded.state, excluded.error_code, excluded.error_message, excluded.put_by_us, excluded.owner_id, excluded.owner_type,
          excluded.owner_name)`,
  );

export const forgetNumbers = (db: Db, { organizationId, id }: ServiceKey, e164s: readonly string[]) =>
  run(
    db,
    sql`delete from integrated_services.number_state
      where organization_id = ${organizationId} and service_id = ${id} and e164 = any(${e164s}::text[])`,
  );

/** Measured again on the same day, it is that day's. */
export const saveUsage = (
  db: Db,
  service: ServiceKey & Pick<SyncedService, 'minimumUsers' | 'allowedToExceed'>,
  usage: Usage,
  now: Date,
) =>
  run(
    db,
    sql`insert into integrated_services.usage_day (organization_id, service_id, day, total, unused, user_dids, contact_center,
        service_numbers, service_cac, users_in_use, active, minimum_users, allowed_to_exceed, measured_at)
      values (${service.organizationId}, ${service.id}, (${now}::timestamptz at time zone 'UTC')::date, ${usage.total}, ${usage.unused},
        ${usage.userDids}, ${usage.contactCenter}, ${usage.serviceNumbers}, ${usage.serviceCac}, ${usage.usersInUse}, ${usage.active},
        ${service.minimumUsers}, ${service.allowedToExceed}, ${now})
      on conflict (organization_id, service_id, day) do update set total = excluded.total, unused = excluded.unused,
        user_dids = excluded.user_dids, contact_center = excluded.contact_center, service_numbers = excluded.service_numbers,
        service_cac = excluded.service_cac, users_in_use = excluded.users_in_use, active = excluded.active,
        minimum_users = excluded.minimum_users, allowed_to_exceed = excluded.allowed_to_exceed, measured_at = excluded.measured_at`,
  );

type Pool = Parameters<typeof asDb>[0];

/** Of all tenants: what is due goes into the queue. */
export async function wakeDue(pool: Pool, at: Date, most: number): Promise<number> {
  const row = await one<{ woken: number }>(asDb(pool), sql`select integrated_services.wake_due(${at}, ${most}) as woken`);
  return row?.woken ?? 0;
}

export async function insertMeteringReports(pool: Pool, at: Date): Promise<number> {
  const row = await one<{ lines: number }>(asDb(pool), sql`select integrated_services.report_metering(${at}) as lines`);
  return row?.lines ?? 0;
}
