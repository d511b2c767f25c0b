import { encodeId } from '../../foundation/ids.ts';
import type { Delivery, Webhook } from './webhook.model.ts';

/** The secret is written and never read: whoever could read it could forge events. */
export const presentWebhook = ({ id, name, targetUrl, resource, event, filter, status, createdAt, ownedBy }: Webhook) => ({
  id: encodeId('WEBHOOK', id),
  ...{ name, targetUrl, resource, event },
  ...(filter !== null && { filter }),
  status,
  created: createdAt.toISOString(),
  ownedBy,
});

interface EventToTell {
  eventId: string;
  data: object;
  /** Absent for what Bellhop did itself. */
  actorId: string | undefined;
  at: Date;
}

/** What a receiver gets: the webhook, and what happened. */
export const presentEnvelope = (webhook: Webhook, { eventId, data, actorId, at }: EventToTell) => ({
  ...presentWebhook(webhook),
  orgId: encodeId('ORGANIZATION', webhook.organizationId),
  ...(webhook.createdBy !== null && { createdBy: encodeId('PEOPLE', webhook.createdBy) }),
  ...(actorId !== undefined && { actorId: encodeId('PEOPLE', actorId) }),
  eventId,
  occurred: at.toISOString(),
  data,
});

export const presentDelivery = ({ eventId, state, attempts, createdAt, finishedAt, body }: Delivery) => ({
  eventId,
  state,
  attempts,
  created: createdAt.toISOString(),
  ...(finishedAt !== null && { finished: finishedAt.toISOString() }),
  body: JSON.parse(body),
});
