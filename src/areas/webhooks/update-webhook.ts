import type { Context } from '../../foundation/context.ts';
import { targetProblem } from '../../foundation/outbound-target.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { auditedOf, auditTarget, mustBeSound, webhookToChange } from './find-webhook.ts';
import type { Webhook } from './webhook.model.ts';
import { saveWebhook } from './webhook.store.ts';

interface WebhookChange {
  name: string;
  targetUrl: string;
  /** Absent, the former one stays. */
  secret?: string;
  /** What failed before is forgotten, and events are sent again from now on. */
  status?: 'active';
}

export async function updateWebhook(ctx: Context, id: string | undefined, change: WebhookChange): Promise<Webhook> {
  demand(ctx, 'webhooks.write');
  const before = await webhookToChange(ctx, id);
  const { name, targetUrl, secret, status } = change;
  mustBeSound(targetProblem('targetUrl', targetUrl, ctx.installation.webhookNetworks));
  const after: Webhook = {
    ...before,
    ...{ name, targetUrl },
    ...(secret !== undefined && { secretEncrypted: ctx.installation.secrets.seal(secret) }),
    ...(status === 'active' && { status, failuresInARow: 0, retryAt: null }),
  };
  await saveWebhook(ctx.db, after);
  await record(ctx, {
    action: 'webhook.updated',
    ...auditTarget(after),
    before: auditedOf(before),
    after: { ...auditedOf(after), ...(secret !== undefined && { secretChanged: true }) },
  });
  await ctx.enqueue('webhooks.deliver', { webhookId: after.id });
  return after;
}
