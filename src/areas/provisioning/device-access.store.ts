import { type Db, one, run, sql } from '../../foundation/db/sql.ts';
import type { AccessSecrets } from './device-access.model.ts';

export interface NewAccess extends AccessSecrets {
  organizationId: string;
  deviceId: string;
  provisioned: boolean;
  /** Null keeps the first-boot window shut. */
  windowOpenedAt: Date | null;
}

/**
 * Replaces what was there: all secrets are new, and a window that was open is open no more. Its phone says its MAC address as the user
 * name; what has none (a service in the cloud, what waits for its activation code) cannot ask, and gets nothing.
 */
export const saveAccess = (db: Db, access: NewAccess) =>
  run(
    db,
    sql`insert into provisioning.device_access (organization_id, device_id, provisioned, http_user_name, http_password_encrypted,
        link_token_hash, link_token_encrypted, window_opened_at, window_last_seen_at)
      select d.organization_id, d.id, ${access.provisioned}, d.mac, ${access.httpPasswordEncrypted}, ${access.linkTokenHash},
        ${access.linkTokenEncrypted}, ${access.windowOpenedAt},
        (select last_seen_at from registrations.device_status s where s.organization_id = d.organization_id and s.device_id = d.id)
      from devices.device d where d.organization_id = ${access.organizationId} and d.id = ${access.deviceId} and d.mac is not null
      on conflict (organization_id, device_id) do update set
        provisioned = excluded.provisioned, http_user_name = excluded.http_user_name,
        http_password_encrypted = excluded.http_password_encrypted, link_token_hash = excluded.link_token_hash,
        link_token_encrypted = excluded.link_token_encrypted, window_opened_at = excluded.window_opened_at,
        window_last_seen_at = excluded.window_last_seen_at,
        window_first_fetch_at = null, window_source = null, window_closed_at = null`,
  );

/** Whether Bellhop provisions the device, locked until the transaction ends; undefined where it never could. */
export const lockAccess = (db: Db, deviceId: string) =>
  one<{ provisioned: boolean }>(
    db,
    sql`select provisioned from provisioning.device_access
      where organization_id = bellhop.current_organization() and device_id = ${deviceId} for update`,
  );

export const closeWindow = (db: Db, deviceId: string, now: Date) =>
  run(
    db,
    sql`update provisioning.device_access set window_closed_at = ${now}
      where organization_id = bellhop.current_organization() and device_id = ${deviceId}`,
  );

/** No file any more, and no window. */
export const stopProvisioning = (db: Db, deviceId: string, now: Date) =>
  run(
    db,
    sql`update provisioning.device_access set provisioned = false, window_closed_at = ${now}
      where organization_id = bellhop.current_organization() and device_id = ${deviceId}`,
  );

/**
 * The first fetch binds the window to its source: the only write a fetch ever makes, once per window. Of several that come at the
 * same time, at whatever server, one touches the row.
 */
export async function bindWindow(
  db: Db,
  deviceId: string,
  window: { openedAt: Date; source: string },
  now: Date,
): Promise<boolean> {
  const bound = await run(
    db,
    sql`update provisioning.device_access set window_first_fetch_at = ${now}, window_source = ${window.source}
      where organization_id = bellhop.current_organization() and device_id = ${deviceId} and provisioned
        and window_opened_at = ${window.openedAt} and window_first_fetch_at is null and window_closed_at is null`,
  );
  return bound === 1;
}
