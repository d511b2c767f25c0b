import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { targetProblem } from '../../foundation/outbound-target.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { auditedOf, auditTarget, mustBeSound, mustMayWatch, webhookOfPath } from './find-webhook.ts';
import {
  filterProblem,
  MOST_WEBHOOKS,
  type WatchedEvent,
  type WatchedResource,
  type Webhook,
  watchProblem,
} from './webhook.model.ts';
import { countWebhooks } from './webhook.queries.ts';
import { insertWebhook, lockWebhooksOf } from './webhook.store.ts';

export interface WebhookRequest {
  name: string;
  targetUrl: string;
  resource: WatchedResource;
  event: WatchedEvent;
  filter?: string;
  secret?: string;
  ownedBy?: 'creator' | 'org';
}

export async function createWebhook(ctx: Context, request: WebhookRequest): Promise<Webhook> {
  demand(ctx, 'webhooks.write');
  const { name, targetUrl, resource, event, filter, secret, ownedBy = 'creator' } = request;
  const { actor, installation } = ctx;
  mustMayWatch(ctx, resource);
  mustBeSound(watchProblem(resource, event));
  mustBeSound(filter && filterProblem(resource, filter));
  mustBeSound(targetProblem('targetUrl', targetUrl, installation.webhookNetworks));
  mustBeSound(ownerProblem(ctx, ownedBy));
  await lockWebhooksOf(ctx.db, actor.organizationId);
  if ((await countWebhooks(ctx.db)) >= MOST_WEBHOOKS)
    throw new Refused(
      'conflict',
      'webhook.too-many',
      `There are ${MOST_WEBHOOKS} webhooks, which is the most. Delete one first.`,
    );

  const id = newId();
  await insertWebhook(ctx.db, {
    ...{ organizationId: actor.organizationId, id, name, targetUrl, resource, event, ownedBy },
    filter: filter || null,
    secretEncrypted: secret === undefined ? null : installation.secrets.seal(secret),
    createdBy: actor.id ?? null,
    createdAt: ctx.now,
  });
  const webhook = await webhookOfPath(ctx, id);
  await record(ctx, { action: 'webhook.created', ...auditTarget(webhook), after: auditedOf(webhook) });
  return webhook;
}

/** A webhook of one person goes with that person, who must be one of this organization. */
const ownerProblem = ({ actor }: Context, ownedBy: 'creator' | 'org'): string | undefined =>
  ownedBy === 'org' || (actor.kind === 'person' && actor.homeOrganizationId === actor.organizationId)
    ? undefined
    : "In an organization that is not your own, 'ownedBy' must be 'org'.";
