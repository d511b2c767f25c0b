import { type Db, empty, many, one, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';

export const METERING_LEVELS = ['provider', 'channel', 'customer'] as const;

/** What a provider, or a channel, is billed by. */
export interface MeteringRow {
  level: (typeof METERING_LEVELS)[number];
  countedId: string;
  name: string;
  totalUsers: number;
  totalDids: number;
  activeDids: number;
}

/** The latest day that the organization acted in has a report of. */
export async function latestMeteringDay(db: Db): Promise<string | undefined> {
  const found = await one<{ day: string | null }>(
    db,
    sql`select max(day)::text as day from integrated_services.metering_report where organization_id = bellhop.current_organization()`,
  );
  return found?.day ?? undefined;
}

/** The report of a day: the provider itself, its channels, its customers. */
export function listMetering(db: Db, day: string, page: Page): Promise<MeteringRow[]> {
  const [position, id] = page.after ?? [];
  const place = sql`array_position(array['provider', 'channel', 'customer'], m.level)`;
  return many<MeteringRow>(
    db,
    sql`select m.level, m.counted_id as "countedId", m.name, m.total_users as "totalUsers", m.total_dids as "totalDids",
        m.active_dids as "activeDids"
      from integrated_services.metering_report m
      where m.organization_id = bellhop.current_organization() and m.day = ${day}::date
        ${page.after === undefined ? empty : sql`and (${place}, m.counted_id) > (${Number(position)}, ${id}::uuid)`}
      order by ${place}, m.counted_id limit ${page.limit + 1} offset ${page.start}`,
  );
}

export const meteringKey = ({ level, countedId }: MeteringRow): readonly string[] => [
  String(METERING_LEVELS.indexOf(level) + 1),
  countedId,
];
