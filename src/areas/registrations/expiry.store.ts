import { many, one, run, sql } from '../../foundation/db/sql.ts';
import { newId } from '../../foundation/ids.ts';
import { announceDevices, type Database, type Db, transact } from './edge-database.store.ts';

interface DeviceRow {
  organizationId: string;
  deviceId: string;
}

/**
 * Removes bindings whose time is over and says of which devices nothing is registered any more. Looks at some `most` bindings, and
 * returns how many these were: a refresh leaves sweep_at behind, so many are found alive and put off.
 */
export function sweepBindings(database: Database, most: number): Promise<number> {
  return transact(database, async (db) => {
    const devices = await lockDevicesDue(db, most);
    if (devices.length === 0) return [0, []];
    const { lookedAt, ended } = await sweepDevices(db, devices);
    return [lookedAt, [...recordExpiry(db, ended), ...announceDevices(db, ended)]];
  });
}

/** As everywhere, a device's status row is held before its bindings are touched; what somebody else holds comes next time. */
const lockDevicesDue = (db: Db, most: number) =>
  many<DeviceRow>(
    db,
    sql`select s.organization_id as "organizationId", s.device_id as "deviceId" from registrations.device_status s
      where (s.organization_id, s.device_id) in (
        select organization_id, device_id from (
          select b.organization_id, b.device_id from registrations.binding b
          where b.sweep_at <= now() order by b.sweep_at limit ${most}) due)
      for update of s skip locked`,
  );

async function sweepDevices(db: Db, devices: readonly DeviceRow[]): Promise<{ lookedAt: number; ended: DeviceRow[] }> {
  const swept = await one<{ lookedAt: number; ended: DeviceRow[] }>(
    db,
    sql`with held as (
        select * from unnest(${devices.map(({ organizationId }) => organizationId)}::uuid[],
          ${devices.map(({ deviceId }) => deviceId)}::uuid[]) as held (organization_id, device_id)),
      put_off as (
        update registrations.binding b set sweep_at = b.expires_at from held h
        where b.organization_id = h.organization_id and b.device_id = h.device_id and b.sweep_at <= now() and b.expires_at > now()
        returning 1),
      gone as (
        delete from registrations.binding b using held h
        where b.organization_id = h.organization_id and b.device_id = h.device_id and b.expires_at <= now()
        returning b.organization_id, b.device_id),
      ended as (
        update registrations.device_status s set registered_until = null
        from (select distinct organization_id, device_id from gone) g
        where s.organization_id = g.organization_id and s.device_id = g.device_id and s.registered_until <= now()
        returning s.organization_id as "organizationId", s.device_id as "deviceId")
      select (select count(*) from put_off) + (select count(*) from gone) as "lookedAt",
        coalesce((select json_agg(ended) from ended), '[]') as ended`,
  );
  return swept ?? { lookedAt: 0, ended: [] };
}

function recordExpiry(db: Db, ended: readonly DeviceRow[]): Promise<unknown>[] {
  if (ended.length === 0) return [];
  return [
    run(
      db,
      sql`insert into registrations.event (organization_id, id, device_id, kind)
        select organization_id, id, device_id, 'expired' from unnest(${ended.map(({ organizationId }) => organizationId)}::uuid[],
          ${ended.map(() => newId())}::uuid[], ${ended.map(({ deviceId }) => deviceId)}::uuid[])
          as expired (organization_id, id, device_id)`,
    ),
  ];
}
