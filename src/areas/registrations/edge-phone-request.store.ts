import { many, sql } from '../../foundation/db/sql.ts';
import type { NotifyCredential } from '../../protocols/sip/notify.ts';
import { announceDevices, anyTenant, type Database, transact } from './edge-database.store.ts';
import { FRESH_SECONDS, type PhoneAction, type PhoneRequestOutcome } from './phone-request.model.ts';

/** A request that this edge has taken on itself, and nobody sends again. */
export interface TakenRequest {
  readonly organizationId: string;
  readonly deviceId: string;
  readonly action: PhoneAction;
  readonly requestedAt: Date;
  readonly event: string;
  /** The registration that it goes to; null where that has ended meanwhile. */
  readonly reached: {
    readonly contact: string;
    readonly transport: 'UDP' | 'TCP' | 'TLS';
    readonly ip: string;
    readonly port: number;
    readonly linePortUser: string;
    readonly realm: string;
    /** Null where none may be used over this transport. */
    readonly credential: NotifyCredential | null;
  } | null;
}

/**
 * Takes those for phones that are registered at this edge: who was asked for singly first, then in their order. One registration of
 * each device, and one that was there before the request: a phone that registers anew has fetched its file, and shall not restart again.
 */
export const takePhoneRequests = (database: Database, edge: string, most: number) =>
  many<TakenRequest>(
    anyTenant(database),
    sql`with due as (
        select organization_id, device_id, action from registrations.phone_request
        where edge = ${edge} and sent_at is null and outcome is null and requested_at > now() - ${FRESH_SECONDS} * interval '1 second'
        order by of_many, requested_at limit ${most} for update skip locked),
      taken as (
        update registrations.phone_request p set sent_at = now() from due
        where p.organization_id = due.organization_id and p.device_id = due.device_id and p.action = due.action
        returning p.organization_id, p.device_id, p.action, p.event, p.requested_at, p.of_many)
      select t.organization_id as "organizationId", t.device_id as "deviceId", t.action, t.event, t.requested_at as "requestedAt",
        b.reached
      from taken t
      left join lateral (
        select json_build_object('contact', b.contact, 'transport', b.transport, 'ip', host(b.source_ip), 'port', b.source_port,
          'linePortUser', l.line_port_user, 'realm', r.realm, 'credential', (
            select json_build_object('username', c.sip_user_name, 'realm', r.realm, 'algorithms', r.digest_algorithms,
              'ha1Md5', c.ha1_md5, 'ha1Sha256', c.ha1_sha256)
            from registrations.credential c
            where c.organization_id = t.organization_id and c.device_id = t.device_id and (b.transport = 'TLS' or not r.tls_required)
            limit 1)) as reached
        from registrations.binding b
        join registrations.line_port l on l.organization_id = b.organization_id and l.id = b.line_port_id
        join registrations.realm r on r.organization_id = b.organization_id
        where b.organization_id = t.organization_id and b.device_id = t.device_id and b.edge = ${edge} and b.expires_at > now()
          and b.registered_at <= t.requested_at
        order by b.refreshed_at desc limit 1) b on true
      order by t.of_many, t.requested_at`,
  );

/** What became of one. */
export interface SettledRequest extends Pick<TakenRequest, 'organizationId' | 'deviceId' | 'action' | 'requestedAt'> {
  readonly outcome: PhoneRequestOutcome;
  readonly status?: number;
}

/** Writes down what became of them and tells who watches. What was asked for anew meanwhile is another request. */
export function saveOutcomes(database: Database, settled: readonly SettledRequest[]): Promise<void> {
  return transact(database, async (db) => {
    const written = await many<{ organizationId: string; deviceId: string }>(
      db,
      sql`update registrations.phone_request p set outcome = s.outcome, status = s.status,
          answered_at = case when s.status is not null then now() end
        from unnest(${settled.map(({ organizationId }) => organizationId)}::uuid[], ${settled.map(({ deviceId }) => deviceId)}::uuid[],
          ${settled.map(({ action }) => action)}::text[], ${settled.map(({ requestedAt }) => requestedAt)}::timestamptz[],
          ${settled.map(({ outcome }) => outcome)}::text[], ${settled.map(({ status }) => status ?? null)}::int[])
          as s (organization_id, device_id, action, requested_at, outcome, status)
        where p.organization_id = s.organization_id and p.device_id = s.device_id and p.action = s.action
          and p.requested_at = s.requested_at and p.sent_at is not null and p.outcome is null
        returning p.organization_id as "organizationId", p.device_id as "deviceId"`,
    );
    return [undefined, announceDevices(db, written)];
  });
}
