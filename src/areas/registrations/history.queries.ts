import { type Db, empty, list, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import type { HistoryEvent } from './history.model.ts';

export interface Period {
  from: Date | undefined;
  /** Exclusive, so that periods that follow each other share no event. */
  to: Date | undefined;
}

/** Newest first. */
export function listHistory(db: Db, deviceId: string, { from, to }: Period, page: Page): Promise<HistoryEvent[]> {
  const [position, id] = page.after ?? [];
  return list<HistoryEvent>(
    db,
    sql`select id, occurred_at as "occurredAt", occurred_at::text as position, kind, detail
      from registrations.event
      where organization_id = bellhop.current_organization() and device_id = ${deviceId}
        ${from === undefined ? empty : sql`and occurred_at >= ${from}`}
        ${to === undefined ? empty : sql`and occurred_at < ${to}`}
        ${position === undefined ? empty : sql`and (occurred_at, id) < (${position}::timestamptz, ${id}::uuid)`}
      order by occurred_at desc, id desc limit ${page.limit + 1} offset ${page.start}`,
  );
}

export const historyKey = ({ position, id }: HistoryEvent): readonly string[] => [position, id];
