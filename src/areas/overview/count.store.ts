import type { Database } from '../../foundation/db/database.ts';
import { asDb, type Db, run, sql } from '../../foundation/db/sql.ts';
import type { DeviceHour } from './overview.model.ts';

/** All organizations at once, in one statement. */
export const saveCounts = (db: Db, now: Date) => run(db, sql`select overview.count_organizations(${now})`);

/** The same, outside of any tenant, and with more patience than there is for requests: it may take until the next count. */
export async function saveCountsPatiently(pool: Database['pool'], now: Date): Promise<void> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query("begin; set local statement_timeout = '55s'");
    await saveCounts(asDb(client), now);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch((rollbackError: Error) => {
      broken = rollbackError;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Hours of the past that nobody has counted, with their registrations spread over the minutes. */
export const insertDeviceHours = (db: Db, organizationId: string, hours: readonly DeviceHour[]) =>
  run(
    db,
    sql`insert into overview.device_hour (organization_id, hour, connected, connected_with_issues, disconnected, activating, offline_expired,
        unknown, needing_attention, registrations)
      select ${organizationId}, h.hour, h.connected, h."connectedWithIssues", h.disconnected, h.activating, h."offlineExpired", h.unknown,
        h."needingAttention",
        array(select floor((i + 1) * h."registrationsPerMinute")::int - floor(i * h."registrationsPerMinute")::int from generate_series(0, 59) i)
      from jsonb_to_recordset(${JSON.stringify(hours)}::jsonb) h (hour timestamptz, connected int, "connectedWithIssues" int, disconnected int,
        activating int, "offlineExpired" int, unknown int, "needingAttention" int, "registrationsPerMinute" float8)`,
  );
