import { type Db, many, sql } from '../../foundation/db/sql.ts';
import type { Binding } from './binding.model.ts';

/** What is bound at the lines of a device now: a few lines with ten contacts each at most. */
export const listBindings = (db: Db, deviceId: string) =>
  many<Binding>(
    db,
    sql`select l.line_port_user as "linePortUser", o.sip_domain as "sipDomain", b.contact, host(b.source_ip) as ip, b.source_port as port,
        b.transport, b.user_agent as "userAgent", b.registered_at as "registeredAt", b.refreshed_at as "refreshedAt",
        b.expires_at as "expiresAt"
      from registrations.binding b
      join devices.line_port l on l.organization_id = b.organization_id and l.id = b.line_port_id
      join tenancy.organization o on o.id = b.organization_id
      where b.organization_id = bellhop.current_organization() and b.device_id = ${deviceId} and b.expires_at > now()
      order by l.primary_owner desc, l.port, b.registered_at, b.binding_key`,
  );
