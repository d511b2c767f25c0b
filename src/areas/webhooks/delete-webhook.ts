import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { auditedOf, auditTarget, webhookToChange } from './find-webhook.ts';
import { deleteWebhookRow } from './webhook.store.ts';

/** With everything that waits for it. */
export async function deleteWebhook(ctx: Context, id: string | undefined): Promise<void> {
  demand(ctx, 'webhooks.write');
  const webhook = await webhookToChange(ctx, id);
  await deleteWebhookRow(ctx.db, webhook);
  await record(ctx, { action: 'webhook.deleted', ...auditTarget(webhook), before: auditedOf(webhook) });
}
