import { type Db, empty, many, one, sql } from '../../foundation/db/sql.ts';
import type { Page } from '../../foundation/paging.ts';
import type { Delivery, WatchedEvent, WatchedResource, Webhook } from './webhook.model.ts';

const COLUMNS = sql`
  w.organization_id as "organizationId", w.id, w.name, w.target_url as "targetUrl", w.resource, w.event, w.filter,
  w.secret_encrypted as "secretEncrypted", w.owned_by as "ownedBy", w.created_by as "createdBy", w.created_at as "createdAt", w.status,
  w.failures_in_a_row as "failuresInARow", w.retry_at as "retryAt", w.lease_id as "leaseId", w.leased_until as "leasedUntil"`;

/** Whose webhooks somebody sees: of these resources, the organization's and the own ones. */
export interface Sight {
  resources: readonly WatchedResource[];
  personId: string | undefined;
}

const visible = ({ resources, personId }: Sight) =>
  sql`w.organization_id = bellhop.current_organization() and w.resource = any(${resources}::text[])
    and (w.owned_by = 'org' or w.owner_id = ${personId ?? null})`;

export const findWebhook = (db: Db, id: string, sight: Sight) =>
  one<Webhook>(db, sql`select ${COLUMNS} from webhooks.webhook w where w.id = ${id} and ${visible(sight)}`);

/** The same, and nobody else changes it before this transaction ends. */
export const lockVisibleWebhook = (db: Db, id: string, sight: Sight) =>
  one<Webhook>(db, sql`select ${COLUMNS} from webhooks.webhook w where w.id = ${id} and ${visible(sight)} for update`);

/** For who sends: whoever it belongs to. */
export const lockWebhook = (db: Db, id: string) =>
  one<Webhook>(
    db,
    sql`select ${COLUMNS} from webhooks.webhook w where w.organization_id = bellhop.current_organization() and w.id = ${id} for update`,
  );

/** In the order of their creation. */
export function listWebhooks(db: Db, sight: Sight, ownedBy: 'creator' | 'org' | undefined, page: Page): Promise<Webhook[]> {
  const [lastId] = page.after ?? [];
  return many<Webhook>(
    db,
    sql`select ${COLUMNS} from webhooks.webhook w where ${visible(sight)}
        ${ownedBy === undefined ? empty : sql`and w.owned_by = ${ownedBy}`}
        ${page.after === undefined ? empty : sql`and w.id > ${lastId}::uuid`}
      order by w.id limit ${page.limit + 1} offset ${page.start}`,
  );
}

export async function countWebhooks(db: Db): Promise<number> {
  const row = await one<{ count: number }>(
    db,
    sql`select count(*) as count from webhooks.webhook where organization_id = bellhop.current_organization()`,
  );
  return row?.count ?? 0;
}

export const webhooksToTell = (db: Db, resource: WatchedResource, event: WatchedEvent) =>
  many<Webhook>(
    db,
    sql`select ${COLUMNS} from webhooks.webhook w
      where w.organization_id = bellhop.current_organization() and w.resource = ${resource} and w.event = ${event} and w.status = 'active'
      order by w.id`,
  );

const DELIVERY = sql`
  d.id, d.webhook_id as "webhookId", d.event_id as "eventId", d.body, d.state, d.attempts, d.created_at as "createdAt",
  d.finished_at as "finishedAt"`;

export const nextDelivery = (db: Db, webhookId: string) =>
  one<Delivery>(
    db,
    sql`select ${DELIVERY} from webhooks.delivery d
      where d.organization_id = bellhop.current_organization() and d.webhook_id = ${webhookId} and d.state = 'pending'
      order by d.id limit 1`,
  );

/** The newest first. */
export function listDeliveries(db: Db, webhookId: string, page: Page): Promise<Delivery[]> {
  const [lastId] = page.after ?? [];
  return many<Delivery>(
    db,
    sql`select ${DELIVERY} from webhooks.delivery d
      where d.organization_id = bellhop.current_organization() and d.webhook_id = ${webhookId}
        ${page.after === undefined ? empty : sql`and d.id < ${lastId}::uuid`}
      order by d.id desc limit ${page.limit + 1} offset ${page.start}`,
  );
}

/** How many wait for this webhook, counted no further than to `most`. */
export async function countWaiting(db: Db, webhookId: string, most: number): Promise<number> {
  const row = await one<{ count: number }>(
    db,
    sql`select count(*) as count from (select from webhooks.delivery d
      where d.organization_id = bellhop.current_organization() and d.webhook_id = ${webhookId} and d.state = 'pending' limit ${most}) waiting`,
  );
  return row?.count ?? 0;
}

export async function countFailingInWork(db: Db): Promise<number> {
  const row = await one<{ count: number }>(db, sql`select webhooks.failing_in_work() as count`);
  return row?.count ?? 0;
}
