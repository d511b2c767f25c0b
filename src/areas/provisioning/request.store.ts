import { type Db, run, sql } from '../../foundation/db/sql.ts';
import type { PhoneRequestRecord } from './request.model.ts';

/** Of many organizations at once; whose device a MAC address is, the database looks up itself. */
export async function recordRequests(db: Db, records: readonly PhoneRequestRecord[]): Promise<void> {
  const rows = records.map(({ occurredAt, sourceIp, userAgent, ...same }) => ({
    ...same,
    occurred_at: occurredAt,
    source_ip: sourceIp,
    user_agent: userAgent,
  }));
  await run(db, sql`select provisioning.record_requests(${JSON.stringify(rows)}::jsonb)`);
}
