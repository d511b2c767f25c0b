import { type Db, empty, many, one, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import type { PhoneRequestRecord } from './request.model.ts';

/** Newest first. */
export function listRequests(db: Db, deviceId: string, page: Page): Promise<PhoneRequestRecord[]> {
  const [occurredAt, id] = page.after ?? [];
  return many<PhoneRequestRecord>(
    db,
    sql`select id, occurred_at as "occurredAt", mac, method, path, protocol, host(source_ip) as "sourceIp", user_agent as "userAgent",
        vendor, model, firmware, status, outcome, proof, bytes
      from provisioning.request
      where organization_id = bellhop.current_organization() and device_id = ${deviceId}
        ${occurredAt === undefined ? empty : sql`and (occurred_at, id) < (${occurredAt}::timestamptz, ${id}::uuid)`}
      order by occurred_at desc, id desc limit ${page.limit + 1} offset ${page.start}`,
  );
}

/** What the phone last called itself, for devices whose catalog row does not say which model they are. */
export async function readLastSaidModel(db: Db, deviceId: string): Promise<string | undefined> {
  const row = await one<{ model: string }>(
    db,
    sql`select model from provisioning.request
      where organization_id = bellhop.current_organization() and device_id = ${deviceId} and model is not null and proof is not null
      order by occurred_at desc, id desc limit 1`,
  );
  return row?.model;
}
