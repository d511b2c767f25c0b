import { type Db, one, sql } from '../../foundation/db/sql.ts';
import type { Phone, PhoneAccess } from './phone.model.ts';

/** Whose device this is; asked before any tenant is known. */
export const findByMac = (db: Db, mac: string) =>
  one<{ organizationId: string; deviceId: string }>(
    db,
    sql`select organization_id as "organizationId", device_id as "deviceId" from devices.find_mac(${mac})`,
  );

interface PhoneRow extends Omit<Phone, 'access'>, Omit<PhoneAccess, 'provisioned' | 'window'> {
  provisioned: boolean | null;
  windowOpenedAt: Date | null;
  windowFirstFetchAt: Date | null;
  windowSource: string | null;
  windowClosedAt: Date | null;
  windowLastSeenAt: Date | null;
  registeredAt: Date | null;
}

const LINES = sql`(
  select jsonb_agg(jsonb_build_object('port', l.port, 'userName', l.line_port_user, 'label', l.label, 'primary', l.primary_owner,
      'ownerName', coalesce(p.display_name, w.display_name, v.display_name, concat_ws(' ', v.first_name, v.last_name)),
      'timeZone', t.time_zone, 'language', t.preferred_language) order by l.port)
  from devices.line_port l
  left join people.person p on p.organization_id = l.organization_id and p.id = l.person_id
  left join workspaces.workspace w on w.organization_id = l.organization_id and w.id = l.workspace_id
  left join virtual_lines.virtual_line v on v.organization_id = l.organization_id and v.id = l.virtual_line_id
  left join tenancy.location t on t.organization_id = l.organization_id and t.id in (p.location_id, w.location_id, v.location_id)
  where l.organization_id = d.organization_id and l.device_id = d.id)`;

/** One statement, because this is what every fetch costs. Of two valid credentials the newer one goes into the file. */
export async function readPhone(db: Db, deviceId: string): Promise<Phone | undefined> {
  const row = await one<PhoneRow>(
    db,
    sql`select d.id, d.mac, d.model, d.managed_by as "managedBy", d.enabled, tenancy.is_suspended(o.lineage) or devices.is_suspended(d.organization_id, d.id) as "organizationSuspended",
        d.friendly_name as "friendlyName", d.time_zone as "timeZone", d.update_interval_minutes as "updateIntervalMinutes",
        d.template_id as "templateId",
        case when d.template_id is not null then provisioning.template_text(d.template_id, d.model) end as "templateText",
        d.admin_password_encrypted as "adminPasswordEncrypted", o.sip_domain as "sipDomain", o.sip_transport as "sipTransport",
        o.tls_required as "tlsRequired", o.srtp, c.sip_user_name as "sipUserName", c.password_encrypted as "sipPasswordEncrypted",
        coalesce(${LINES}, '[]') as lines, a.provisioned, a.http_user_name as "httpUserName",
        a.http_password_encrypted as "httpPasswordEncrypted", a.link_token_hash as "linkTokenHash",
        a.window_opened_at as "windowOpenedAt", a.window_first_fetch_at as "windowFirstFetchAt", host(a.window_source) as "windowSource",
        a.window_closed_at as "windowClosedAt", a.window_last_seen_at as "windowLastSeenAt", s.last_seen_at as "registeredAt"
      from devices.device d
      join tenancy.organization o on o.id = d.organization_id
      left join provisioning.device_access a on a.organization_id = d.organization_id and a.device_id = d.id
      left join registrations.device_status s on s.organization_id = d.organization_id and s.device_id = d.id
      left join lateral (
        select c.sip_user_name, c.password_encrypted from devices.credential c
        where c.organization_id = d.organization_id and c.device_id = d.id
        order by c.created_at desc, c.id desc limit 1) c on true
      where d.organization_id = bellhop.current_organization() and d.id = ${deviceId} and d.mac is not null`,
  );
  return row && phoneOf(row);
}

function phoneOf(row: PhoneRow): Phone {
  const { provisioned, httpUserName, httpPasswordEncrypted, linkTokenHash, registeredAt, ...rest } = row;
  const { windowOpenedAt, windowFirstFetchAt, windowSource, windowClosedAt, windowLastSeenAt, ...phone } = rest;
  if (provisioned === null) return { ...phone, access: null };
  const window = {
    openedAt: windowOpenedAt,
    firstFetchAt: windowFirstFetchAt,
    source: windowSource,
    closedAt: windowClosedAt,
    registeredBefore: windowLastSeenAt,
    registeredAt,
  };
  return { ...phone, access: { provisioned, httpUserName, httpPasswordEncrypted, linkTokenHash, window } };
}

export const readLinkToken = (db: Db, deviceId: string) =>
  one<{ linkTokenEncrypted: Buffer }>(
    db,
    sql`select link_token_encrypted as "linkTokenEncrypted" from provisioning.device_access
      where organization_id = bellhop.current_organization() and device_id = ${deviceId}`,
  );
