import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { RESOURCES, WATCHABLE, type WatchedResource, type Webhook } from './webhook.model.ts';
import { findWebhook, lockVisibleWebhook, type Sight } from './webhook.queries.ts';

/** The scope of a webhook is that of reading what it watches; those of other resources are not there for this token. */
export const sightOf = ({ actor }: Context): Sight => ({
  resources: RESOURCES.filter((resource) => actor.scopes.has(WATCHABLE[resource].scope)),
  personId: actor.id,
});

const noSuchWebhook = () => new Refused('not-found', 'webhook.not-found', 'The requested resource could not be found.');

/** Undefined is an id that could not be read. */
export async function webhookOfPath(ctx: Context, id: string | undefined): Promise<Webhook> {
  const webhook = id === undefined ? undefined : await findWebhook(ctx.db, id, sightOf(ctx));
  if (!webhook) throw noSuchWebhook();
  return webhook;
}

export async function webhookToChange(ctx: Context, id: string | undefined): Promise<Webhook> {
  const webhook = id === undefined ? undefined : await lockVisibleWebhook(ctx.db, id, sightOf(ctx));
  if (!webhook) throw noSuchWebhook();
  return webhook;
}

export function mustMayWatch({ actor }: Context, resource: WatchedResource): void {
  const { scope } = WATCHABLE[resource];
  if (!actor.scopes.has(scope)) throw new Refused('forbidden', 'access.missing-scope', `Missing required scope: ${scope}`);
}

export function mustBeSound(problem: string | undefined): void {
  if (problem !== undefined) throw new Refused('invalid', 'webhook.invalid', problem);
}

/** What the trail keeps of a webhook. */
export const auditedOf = ({ name, targetUrl, resource, event, filter, ownedBy, status }: Webhook) => ({
  ...{ name, targetUrl, resource, event, filter, ownedBy, status },
});

export const auditTarget = ({ id, name }: Pick<Webhook, 'id' | 'name'>) => ({
  category: 'ORGANIZATION' as const,
  target: { type: 'WEBHOOK', id, name },
});
