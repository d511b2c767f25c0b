import { Type } from 'typebox';
import { pageQuery } from '../../foundation/paging.ts';
import { EVENTS, RESOURCES } from './webhook.model.ts';

const Id = (description: string) => Type.String({ maxLength: 512, description });
const name = Type.String({ minLength: 1, maxLength: 256, description: 'What people call it.', examples: ['Stock keeping'] });
const targetUrl = Type.String({
  minLength: 1,
  maxLength: 2048,
  description: 'Where events are sent with POST: https, on the public internet unless the operator allows more.',
  examples: ['https://example.com/bellhop'],
});
const secret = Type.String({ minLength: 1, maxLength: 256, description: 'Signs every event. It is never shown again.' });
const Resource = Type.Enum([...RESOURCES], { description: '`devices` is an extension of Bellhop.' });
const Event = Type.Enum([...EVENTS]);
const OwnedBy = Type.Enum(['creator', 'org'], { description: '`org` for a webhook of the whole organization.' });

export const WebhookPath = Type.Object({ webhookId: Id('Opaque id of the webhook.') });

export const WebhookQuery = Type.Object({ ...pageQuery, ownedBy: Type.Optional(OwnedBy) });

export const DeliveryQuery = Type.Object(pageQuery);

export const NewWebhook = Type.Object(
  {
    name,
    targetUrl,
    resource: Resource,
    event: Event,
    filter: Type.Optional(
      Type.String({ maxLength: 512, description: 'Only events with these values.', examples: ['connectionStatus=disconnected'] }),
    ),
    secret: Type.Optional(secret),
    ownedBy: Type.Optional(OwnedBy),
  },
  { $id: 'NewWebhook' },
);

export const ChangedWebhook = Type.Object(
  {
    name,
    targetUrl,
    secret: Type.Optional(secret),
    ownedBy: Type.Optional(Type.Enum(['creator', 'org'], { description: 'Accepted; whose a webhook is never changes.' })),
    status: Type.Optional(Type.Enum(['active'], { description: 'Switches on what failed too often.' })),
  },
  { $id: 'ChangedWebhook' },
);

export const WebhookResource = Type.Object(
  {
    id: Type.String({ description: 'Opaque id of the webhook.' }),
    name: Type.String(),
    targetUrl: Type.String(),
    resource: Resource,
    event: Event,
    filter: Type.Optional(Type.String()),
    status: Type.Enum(['active', 'inactive'], { description: 'Inactive after too many failures in a row.' }),
    created: Type.String({ format: 'date-time' }),
    ownedBy: OwnedBy,
  },
  { $id: 'Webhook' },
);

export const WebhookList = Type.Object({ items: Type.Array(WebhookResource) }, { $id: 'WebhookList' });

export const DeliveryList = Type.Object(
  {
    items: Type.Array(
      Type.Object({
        eventId: Type.String({ description: 'The same at every attempt, and in the body.' }),
        state: Type.Enum(['pending', 'delivered', 'failed']),
        attempts: Type.Array(
          Type.Object({
            at: Type.String({ format: 'date-time' }),
            status: Type.Optional(Type.Integer({ description: 'What the receiver answered.' })),
            error: Type.Optional(Type.String({ description: 'Why there is no answer.' })),
          }),
        ),
        created: Type.String({ format: 'date-time' }),
        finished: Type.Optional(Type.String({ format: 'date-time' })),
        body: Type.Object({}, { additionalProperties: true, description: 'What is sent.' }),
      }),
    ),
  },
  { $id: 'WebhookDeliveryList' },
);
