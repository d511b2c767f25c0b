import type { Context } from '../../foundation/context.ts';
import { newId } from '../../foundation/ids.ts';
import { MOST_WAITING, matchesFilter, type WatchedEvent, type WatchedResource } from './webhook.model.ts';
import { presentEnvelope } from './webhook.presenter.ts';
import { countWaiting, webhooksToTell } from './webhook.queries.ts';
import { insertDelivery } from './webhook.store.ts';

type EventData = Readonly<Record<string, unknown>>;

/**
 * Puts an event on its way to every webhook that watches it, in the transaction of the change: it is sent once that is committed,
 * and never if it is not. What the event says is only asked for where somebody listens.
 */
export async function tellWebhooks(
  ctx: Context,
  resource: WatchedResource,
  event: WatchedEvent,
  about: () => Promise<readonly EventData[]>,
): Promise<void> {
  const webhooks = await webhooksToTell(ctx.db, resource, event);
  if (webhooks.length === 0) return;
  const { organizationId } = ctx.actor;
  const news = (await about()).map((data) => ({ data, eventId: newId() }));
  for (const webhook of webhooks) {
    const matching = news.filter(({ data }) => matchesFilter(webhook.filter, data));
    if (matching.length === 0) continue;
    // Whoever cannot keep up is switched off by who sends; until then nothing more is piled up.
    const hasRoom = (await countWaiting(ctx.db, webhook.id, MOST_WAITING)) < MOST_WAITING;
    for (const { data, eventId } of hasRoom ? matching : []) {
      const body = JSON.stringify(presentEnvelope(webhook, { eventId, data, actorId: ctx.actor.id, at: ctx.now }));
      const delivery = { organizationId, webhookId: webhook.id, id: newId(), eventId, body, createdAt: ctx.now };
      await insertDelivery(ctx.db, delivery);
    }
    await ctx.enqueue('webhooks.deliver', { webhookId: webhook.id });
  }
}
