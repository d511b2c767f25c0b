import type { Context } from '../../foundation/context.ts';
import { type Db, run, sql } from '../../foundation/db/sql.ts';
import type { AuditEntry } from './event.model.ts';

export async function insertEvent(db: Db, id: string, ctx: Context, entry: AuditEntry): Promise<void> {
  const { actor, now } = ctx;
  const change = entry.before || entry.after ? JSON.stringify({ before: entry.before, after: entry.after }) : null;
  await run(
    db,
    sql`insert into audit.event (organization_id, occurred_at, id, action, category, actor_kind, actor_id, actor_name, actor_email,
        actor_organization_id, actor_ip, actor_user_agent, tracking_id, target_type, target_id, target_name, change)
      values (${actor.organizationId}, ${now}, ${id}, ${entry.action}, ${entry.category}, ${actor.kind}, ${actor.id ?? null}, ${actor.name},
        ${actor.email ?? null}, ${actor.homeOrganizationId}, ${actor.ip ?? null}, ${actor.userAgent ?? null}, ${actor.trackingId},
        ${entry.target.type}, ${entry.target.id}, ${entry.target.name ?? null}, ${change})`,
  );
}
