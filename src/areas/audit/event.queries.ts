import { type Db, empty, many, type Sql, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import type { AuditCategory, AuditEvent } from './event.model.ts';

export interface EventFilter {
  from: Date;
  /** Exclusive, so that periods that follow each other share no event. */
  to: Date;
  categories?: readonly AuditCategory[] | undefined;
  actorId?: string | undefined;
  targetId?: string | undefined;
}

/** Newest first. */
export function listEvents(db: Db, filter: EventFilter, page: Page): Promise<AuditEvent[]> {
  const [occurredAt, id] = page.after ?? [];
  const { from, to, categories, actorId, targetId } = filter;
  return many<AuditEvent>(
    db,
    sql`select e.id, e.occurred_at as "occurredAt", e.action, e.category, e.tracking_id as "trackingId",
        json_build_object('id', e.actor_id, 'name', e.actor_name, 'email', e.actor_email, 'organizationId', e.actor_organization_id,
          'ip', host(e.actor_ip), 'userAgent', e.actor_user_agent) as actor,
        json_build_object('id', e.target_id, 'type', e.target_type, 'name', e.target_name) as target,
        json_build_object('id', o.id, 'name', o.display_name) as organization,
        e.change -> 'before' as before, e.change -> 'after' as after
      from audit.event e join tenancy.organization o on o.id = e.organization_id
      where e.organization_id = bellhop.current_organization() and e.occurred_at >= ${from} and e.occurred_at < ${to}
        ${optional(categories, (these) => sql`and e.category = any(${these}::text[])`)}
        ${optional(actorId, (one) => sql`and e.actor_id = ${one}`)}
        ${optional(targetId, (one) => sql`and e.target_id = ${one}`)}
        ${page.after === undefined ? empty : sql`and (e.occurred_at, e.id) < (${occurredAt}::timestamptz, ${id}::uuid)`}
      order by e.occurred_at desc, e.id desc limit ${page.limit + 1} offset ${page.start}`,
  );
}

const optional = <Value>(value: Value | undefined, condition: (value: Value) => Sql): Sql =>
  value === undefined ? empty : condition(value);

export const eventKey = ({ occurredAt, id }: AuditEvent): readonly string[] => [occurredAt.toISOString(), id];
