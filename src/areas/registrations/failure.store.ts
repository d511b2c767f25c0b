import { many, run, sql } from '../../foundation/db/sql.ts';
import { newId } from '../../foundation/ids.ts';
import { FAILURES_THAT_COUNT } from '../devices/index.ts';
import { announceDevices, type Database, type Db, transact } from './edge-database.store.ts';
import type { Failures } from './failure.model.ts';

interface WrittenRow {
  organizationId: string;
  deviceId: string;
  count: number;
  reason: string;
  ip: string;
  failuresInARow: number;
  isRecorded: boolean;
}

/** Adds refusals to what is known of their devices. History is told of the first, the third, and then of one per hour. */
export function saveFailures(database: Database, failures: readonly Failures[]): Promise<void> {
  return transact(database, async (db) => {
    const written = await addFailures(db, failures);
    const recorded = written.filter(({ isRecorded }) => isRecorded);
    return [undefined, [...recordRefusals(db, recorded), ...announceDevices(db, recorded)]];
  });
}

const addFailures = (db: Db, failures: readonly Failures[]) =>
  many<WrittenRow>(
    db,
    sql`with failure as (
        select f.* from unnest(${failures.map(({ organizationId }) => organizationId)}::uuid[],
          ${failures.map(({ deviceId }) => deviceId)}::uuid[], ${failures.map(({ count }) => count)}::int[],
          ${failures.map(({ reason }) => reason)}::text[], ${failures.map(({ ip }) => ip.replace(/%.*$/, ''))}::inet[])
          as f (organization_id, device_id, count, reason, ip)
        where exists (select from registrations.credential c
          where c.organization_id = f.organization_id and c.device_id = f.device_id)),
      written as (
        insert into registrations.device_status as s (organization_id, device_id, failures_in_a_row, last_failure_at,
          last_failure_reason, last_failure_ip, refusal_recorded_at)
        select organization_id, device_id, count, now(), reason, ip, now() from failure order by organization_id, device_id
        on conflict (organization_id, device_id) do update set
          failures_in_a_row = s.failures_in_a_row + excluded.failures_in_a_row, last_failure_at = excluded.last_failure_at,
          last_failure_reason = excluded.last_failure_reason, last_failure_ip = excluded.last_failure_ip,
          refusal_recorded_at = case
            when s.failures_in_a_row = 0
              or s.failures_in_a_row < ${FAILURES_THAT_COUNT} and s.failures_in_a_row + excluded.failures_in_a_row >= ${FAILURES_THAT_COUNT}
              or s.refusal_recorded_at is null or s.refusal_recorded_at <= now() - interval '1 hour'
            then now() else s.refusal_recorded_at end
        returning s.organization_id, s.device_id, s.failures_in_a_row, s.refusal_recorded_at = now() as is_recorded)
      select organization_id as "organizationId", device_id as "deviceId", f.count, f.reason, host(f.ip) as ip,
        w.failures_in_a_row as "failuresInARow", w.is_recorded as "isRecorded"
      from written w join failure f using (organization_id, device_id)`,
  );

function recordRefusals(db: Db, rows: readonly WrittenRow[]): Promise<unknown>[] {
  if (rows.length === 0) return [];
  const details = rows.map(({ reason, ip, failuresInARow }) => JSON.stringify({ reason, ip, failuresInARow }));
  return [
    run(
      db,
      sql`insert into registrations.event (organization_id, id, device_id, kind, detail)
        select organization_id, id, device_id, 'refused', detail from unnest(${rows.map((row) => row.organizationId)}::uuid[],
          ${rows.map(() => newId())}::uuid[], ${rows.map((row) => row.deviceId)}::uuid[], ${details}::jsonb[])
          as refused (organization_id, id, device_id, detail)`,
    ),
  ];
}
