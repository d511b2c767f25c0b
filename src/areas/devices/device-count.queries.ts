import { type Db, one, sql } from '../../foundation/db/sql.ts';
import { type DeviceCounts, FAILURES_THAT_COUNT } from './device.model.ts';
import { CONNECTION_STATUS } from './device-state.queries.ts';

/** The devices within reach, by what they are in at this moment; undefined where they are more than `most`. */
export async function countDevices(db: Db, most: number): Promise<DeviceCounts | undefined> {
  const counted = await one<DeviceCounts & { total: number }>(
    db,
    sql`with found as materialized (
        select d.organization_id, d.id, d.activation_state from devices.device d
        join devices.line_port l on l.organization_id = d.organization_id and l.device_id = d.id and l.primary_owner
        where d.organization_id = bellhop.current_organization() limit ${most + 1}),
      device as (
        select ${CONNECTION_STATUS} as status, s.failures_in_a_row >= ${FAILURES_THAT_COUNT} as failing,
          s.firmware_below_minimum as outdated
        from found d
        left join registrations.device_status s on s.organization_id = d.organization_id and s.device_id = d.id)
      select count(*)::int as total, count(*) filter (where status = 'connected')::int as connected,
        count(*) filter (where status = 'connected_with_issues')::int as "connectedWithIssues",
        count(*) filter (where status = 'disconnected')::int as disconnected,
        count(*) filter (where status = 'activating')::int as activating,
        count(*) filter (where status = 'offline_expired')::int as "offlineExpired",
        count(*) filter (where status = 'unknown')::int as unknown,
        count(*) filter (where failing)::int as failing, count(*) filter (where outdated)::int as outdated,
        count(*) filter (where failing or outdated)::int as "needingAttention"
      from device`,
  );
  if (!counted || counted.total > most) return undefined;
  const { total: _, ...counts } = counted;
  return counts;
}
