import { type Db, many, one, type Sql, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import type { DeviceCounts } from '../devices/index.ts';
import type { CustomerCount, DeviceHour, RegistrationMinute } from './overview.model.ts';

const BY_STATUS = sql`c.connected, c.connected_with_issues as "connectedWithIssues", c.disconnected, c.activating,
  c.offline_expired as "offlineExpired", c.unknown, c.needing_attention as "needingAttention"`;

export interface KeptCount extends DeviceCounts {
  people: number;
  workspaces: number;
  countedAt: Date;
}

/** The organization acted in as of the last count; none to who reaches less than all of it, or before the first. */
export const readKeptCount = (db: Db) =>
  one<KeptCount>(
    db,
    sql`select ${BY_STATUS}, c.failing, c.outdated, c.people, c.workspaces, c.counted_at as "countedAt"
      from overview.organization_count c
      where c.organization_id = bellhop.current_organization() and c.counted_id = c.organization_id`,
  );

/** Undefined where there are more than `most`. */
async function countUpTo(db: Db, most: number, from: Sql): Promise<number | undefined> {
  const counted = await one<{ count: number }>(
    db,
    sql`select count(*)::int as count from (select from ${from} o
      where o.organization_id = bellhop.current_organization() limit ${most + 1}) o`,
  );
  return counted && counted.count <= most ? counted.count : undefined;
}

export const countPeople = (db: Db, most: number) => countUpTo(db, most, sql`people.person`);
export const countWorkspaces = (db: Db, most: number) => countUpTo(db, most, sql`workspaces.workspace`);

/** Counted as they change. */
export async function countNumbers(db: Db): Promise<{ assigned: number; unassigned: number }> {
  const counted = await one<{ assigned: number; unassigned: number }>(
    db,
    sql`select coalesce(sum(c.assigned), 0)::int as assigned, coalesce(sum(c.unassigned), 0)::int as unassigned
      from numbers.count_change c where c.organization_id = bellhop.current_organization()`,
  );
  return counted ?? { assigned: 0, unassigned: 0 };
}

export async function countUnfinishedJobs(db: Db): Promise<number> {
  const counted = await one<{ count: number }>(
    db,
    sql`select count(*)::int as count from bulk_jobs.job j
      where j.organization_id = bellhop.current_organization() and j.finished_at is null`,
  );
  return counted?.count ?? 0;
}

/** Oldest first. */
export const listDeviceHours = (db: Db, since: Date) =>
  many<DeviceHour>(
    db,
    sql`select c.hour, ${BY_STATUS},
        (select round(avg(r), 1)::float8 from unnest(c.registrations) r) as "registrationsPerMinute"
      from overview.device_hour c
      where c.organization_id = bellhop.current_organization() and c.hour >= ${since} order by c.hour`,
  );

/** The minutes that were counted; oldest first. */
export const listRegistrationMinutes = (db: Db, since: Date) =>
  many<RegistrationMinute>(
    db,
    sql`select c.hour + (m.place - 1) * interval '1 minute' as minute, m.registrations
      from overview.device_hour c, unnest(c.registrations) with ordinality m (registrations, place)
      where c.organization_id = bellhop.current_organization() and c.hour >= date_trunc('hour', ${since}::timestamptz, 'UTC')
        and c.hour + (m.place - 1) * interval '1 minute' >= ${since} and m.registrations is not null
      order by 1`,
  );

export type CustomerOrder = 'name' | 'needAttention';

const ORDERS = {
  name: { by: sql`c.name_key, c.counted_id`, beyond: (key: Sql, id: Sql) => sql`(c.name_key, c.counted_id) > (${key}, ${id})` },
  needAttention: {
    by: sql`c.needing_attention desc, c.counted_id desc`,
    beyond: (key: Sql, id: Sql) => sql`(c.needing_attention, c.counted_id) < (${key}::int, ${id})`,
  },
};

/** The customers below, each along the index of its order. */
export function listCustomers(db: Db, order: CustomerOrder, { after, limit, start }: Page): Promise<CustomerCount[]> {
  const { by, beyond } = ORDERS[order];
  const [key, id] = after ?? [];
  const rest = after ? sql`and ${beyond(sql`${key}`, sql`${id}::uuid`)}` : sql``;
  return many<CustomerCount>(
    db,
    sql`select c.counted_id as id, c.name, c.name_key as "nameKey", c.suspended, c.shows_devices as "showsDevices", ${BY_STATUS},
        c.failing, c.outdated
      from overview.organization_count c
      where c.organization_id = bellhop.current_organization() and c.counted_id <> c.organization_id ${rest}
      order by ${by} limit ${limit + 1} offset ${start}`,
  );
}

export const customerKey = (order: CustomerOrder, { id, nameKey, needingAttention }: CustomerCount): [string, string] => [
  order === 'name' ? nameKey : String(needingAttention),
  id,
];
