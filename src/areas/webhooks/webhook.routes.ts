import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { createWebhook } from './create-webhook.ts';
import { deleteWebhook } from './delete-webhook.ts';
import { sightOf, webhookOfPath } from './find-webhook.ts';
import { updateWebhook } from './update-webhook.ts';
import { RESOURCES, WATCHABLE } from './webhook.model.ts';
import { presentDelivery, presentWebhook } from './webhook.presenter.ts';
import { listDeliveries, listWebhooks } from './webhook.queries.ts';
import {
  ChangedWebhook,
  DeliveryList,
  DeliveryQuery,
  NewWebhook,
  WebhookList,
  WebhookPath,
  WebhookQuery,
  WebhookResource,
} from './webhook.schema.ts';

const TAG = 'Webhooks';
/** Any of them lets one in; which webhooks a token sees and makes depends on which it has. */
const SCOPES = RESOURCES.map((resource) => WATCHABLE[resource].scope);
const PER_PAGE = 100;
const PATH = '/v1/webhooks';

export const webhookRoutes = [
  route({
    operation: 'listWebhooks',
    summary: 'List webhooks',
    tag: TAG,
    method: 'GET',
    path: PATH,
    permission: 'webhooks.read',
    scopes: SCOPES,
    query: WebhookQuery,
    output: WebhookList,
    handle: async (ctx, { query }, answer) => {
      const page = pageOf(query, PER_PAGE);
      const found = await listWebhooks(ctx.db, sightOf(ctx), query.ownedBy, page);
      const { rows, nextKey } = cutPage(found, page, ({ id }) => [id]);
      if (nextKey !== undefined) answer.nextPage(nextKey);
      return { items: rows.map(presentWebhook) };
    },
  }),
  route({
    operation: 'createWebhook',
    summary: 'Have events of a resource sent to a URL',
    tag: TAG,
    method: 'POST',
    path: PATH,
    permission: 'webhooks.write',
    scopes: SCOPES,
    body: NewWebhook,
    output: WebhookResource,
    handle: async (ctx, { body }) => presentWebhook(await createWebhook(ctx, body)),
  }),
  route({
    operation: 'getWebhook',
    summary: 'Get one webhook',
    tag: TAG,
    method: 'GET',
    path: `${PATH}/:webhookId`,
    permission: 'webhooks.read',
    scopes: SCOPES,
    params: WebhookPath,
    output: WebhookResource,
    handle: async (ctx, { params }) => presentWebhook(await webhookOfPath(ctx, decodeUuid(params.webhookId))),
  }),
  route({
    operation: 'updateWebhook',
    summary: 'Change a webhook, or switch it on again',
    tag: TAG,
    method: 'PUT',
    path: `${PATH}/:webhookId`,
    permission: 'webhooks.write',
    scopes: SCOPES,
    params: WebhookPath,
    body: ChangedWebhook,
    output: WebhookResource,
    handle: async (ctx, { params, body }) => presentWebhook(await updateWebhook(ctx, decodeUuid(params.webhookId), body)),
  }),
  route({
    operation: 'deleteWebhook',
    summary: 'Delete a webhook',
    tag: TAG,
    method: 'DELETE',
    path: `${PATH}/:webhookId`,
    permission: 'webhooks.write',
    scopes: SCOPES,
    params: WebhookPath,
    handle: async (ctx, { params }) => {
      await deleteWebhook(ctx, decodeUuid(params.webhookId));
      return undefined;
    },
  }),
  route({
    operation: 'listWebhookDeliveries',
    summary: 'List what was sent to a webhook in the last week, newest first',
    tag: TAG,
    method: 'GET',
    path: `${PATH}/:webhookId/deliveries`,
    permission: 'webhooks.read',
    scopes: SCOPES,
    extension: true,
    params: WebhookPath,
    query: DeliveryQuery,
    output: DeliveryList,
    handle: async (ctx, { params, query }, answer) => {
      const page = pageOf(query, PER_PAGE);
      const webhook = await webhookOfPath(ctx, decodeUuid(params.webhookId));
      const { rows, nextKey } = cutPage(await listDeliveries(ctx.db, webhook.id, page), page, ({ id }) => [id]);
      if (nextKey !== undefined) answer.nextPage(nextKey);
      return { items: rows.map(presentDelivery) };
    },
  }),
];
