import { asDb, type Db, one, run, sql } from '../../foundation/db/sql.ts';
import type { Attempt, Delivery, Webhook } from './webhook.model.ts';

type NewWebhook = Pick<
  Webhook,
  | 'organizationId'
  | 'id'
  | 'name'
  | 'targetUrl'
  | 'resource'
  | 'event'
  | 'filter'
  | 'secretEncrypted'
  | 'ownedBy'
  | 'createdBy'
  | 'createdAt'
>;

const ownerOf = ({ ownedBy, createdBy }: Pick<Webhook, 'ownedBy' | 'createdBy'>) => (ownedBy === 'creator' ? createdBy : null);

export const insertWebhook = (db: Db, webhook: NewWebhook) =>
  run(
    db,
    sql`insert into webhooks.webhook (organization_id, id, name, target_url, resource, event, filter, secret_encrypted, owned_by, owner_id,
        created_by, created_at)
      values (${webhook.organizationId}, ${webhook.id}, ${webhook.name}, ${webhook.targetUrl}, ${webhook.resource}, ${webhook.event},
        ${webhook.filter}, ${webhook.secretEncrypted}, ${webhook.ownedBy}, ${ownerOf(webhook)}, ${webhook.createdBy}, ${webhook.createdAt})`,
  );

export const saveWebhook = (db: Db, webhook: Webhook) =>
  run(
    db,
    sql`update webhooks.webhook set name = ${webhook.name}, target_url = ${webhook.targetUrl}, secret_encrypted = ${webhook.secretEncrypted},
        status = ${webhook.status}, failures_in_a_row = ${webhook.failuresInARow}, retry_at = ${webhook.retryAt}
      where organization_id = ${webhook.organizationId} and id = ${webhook.id}`,
  );

/** With what was sent to it. */
export const deleteWebhookRow = (db: Db, { organizationId, id }: Pick<Webhook, 'organizationId' | 'id'>) =>
  run(db, sql`delete from webhooks.webhook where organization_id = ${organizationId} and id = ${id}`);

/** One at a time counts and adds. */
export const lockWebhooksOf = (db: Db, organizationId: string) =>
  one(db, sql`select pg_advisory_xact_lock(hashtextextended(${`webhooks ${organizationId}`}, 0))`);

export const insertDelivery = (
  db: Db,
  {
    organizationId,
    webhookId,
    id,
    eventId,
    body,
    createdAt,
  }: Omit<Delivery, 'state' | 'attempts' | 'finishedAt'> & { organizationId: string },
) =>
  run(
    db,
    sql`insert into webhooks.delivery (organization_id, id, webhook_id, event_id, body, created_at)
      values (${organizationId}, ${id}, ${webhookId}, ${eventId}, ${body}, ${createdAt})`,
  );

type WebhookKey = Pick<Webhook, 'organizationId' | 'id'>;

export const saveLease = (db: Db, { organizationId, id }: WebhookKey, lease: { id: string; until: Date } | null) =>
  run(
    db,
    sql`update webhooks.webhook set lease_id = ${lease?.id ?? null}, leased_until = ${lease?.until ?? null}
      where organization_id = ${organizationId} and id = ${id}`,
  );

export const saveAttempt = (
  db: Db,
  organizationId: string,
  deliveryId: string,
  { attempt, state, finishedAt }: { attempt: Attempt; state: Delivery['state']; finishedAt: Date | null },
) =>
  run(
    db,
    sql`update webhooks.delivery set attempts = attempts || ${JSON.stringify([attempt])}::jsonb, state = ${state}, finished_at = ${finishedAt}
      where organization_id = ${organizationId} and id = ${deliveryId} and state = 'pending'`,
  );

/** What waits for a webhook that is switched off is never sent: it would be old news by then. */
export const giveUpWaiting = (db: Db, { organizationId, id }: WebhookKey, now: Date) =>
  run(
    db,
    sql`update webhooks.delivery set state = 'failed', finished_at = ${now}
      where organization_id = ${organizationId} and webhook_id = ${id} and state = 'pending'`,
  );

/** The next attempt, once its time has come. */
export const enqueueAt = (db: Db, task: string, { organizationId, id }: WebhookKey, at: Date) =>
  one(db, sql`select jobs.enqueue(${task}, ${JSON.stringify({ organizationId, webhookId: id })}::json, ${at})`);

type Pool = Parameters<typeof asDb>[0];

/** Of any tenant: deliveries that nobody works on any more go into the queue again. */
export async function wakeStalled(pool: Pool): Promise<number> {
  const row = await one<{ woken: number }>(asDb(pool), sql`select webhooks.wake_stalled() as woken`);
  return row?.woken ?? 0;
}

export const forgetDeliveries = (pool: Pool) => one(asDb(pool), sql`select webhooks.forget_deliveries()`);
