import { type Db, empty, many, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import type { Service } from './service.model.ts';
import type { HistoryRow } from './standing.model.ts';

/** Every step of a service, the newest first, as the audit trail has it. */
export function listHistory(db: Db, { id, createdAt }: Pick<Service, 'id' | 'createdAt'>, page: Page): Promise<HistoryRow[]> {
  const [occurredAt, eventId] = page.after ?? [];
  return many<HistoryRow>(
    db,
    sql`select e.id, e.occurred_at as "occurredAt", e.action, e.actor_name as "actorName", e.change -> 'before' as before,
        e.change -> 'after' as after
      from audit.event e
      where e.organization_id = bellhop.current_organization() and e.target_id = ${id}
        and e.occurred_at >= ${createdAt}::timestamptz - interval '1 minute'
        ${page.after === undefined ? empty : sql`and (e.occurred_at, e.id) < (${occurredAt}::timestamptz, ${eventId}::uuid)`}
      order by e.occurred_at desc, e.id desc limit ${page.limit + 1} offset ${page.start}`,
  );
}

export const historyKey = ({ occurredAt, id }: HistoryRow): readonly string[] => [occurredAt.toISOString(), id];
