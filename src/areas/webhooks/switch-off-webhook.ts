import type { Context } from '../../foundation/context.ts';
import { record } from '../audit/index.ts';
import { auditTarget } from './find-webhook.ts';
import type { Webhook } from './webhook.model.ts';
import { giveUpWaiting, saveWebhook } from './webhook.store.ts';

/** Bellhop's own doing: a receiver that is not there for hours, or cannot keep up. An administrator switches it on again. */
export async function switchOffWebhook(ctx: Context, webhook: Webhook, because: string): Promise<void> {
  await saveWebhook(ctx.db, { ...webhook, status: 'inactive' });
  await giveUpWaiting(ctx.db, webhook, ctx.now);
  await record(ctx, {
    action: 'webhook.switched-off',
    ...auditTarget(webhook),
    before: { status: webhook.status },
    after: { status: 'inactive', because },
  });
}
