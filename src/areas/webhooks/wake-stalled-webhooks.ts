import type { JobTools } from '../../foundation/area.ts';
import { forgetDeliveries, wakeStalled } from './webhook.store.ts';

/** A worker that is killed leaves its place in the queue taken for hours, so what nobody sends is enqueued again. */
export const wakeStalledWebhooks = ({ database, log }: JobTools) => ({
  name: 'webhooks.wake-stalled',
  schedule: '* * * * *',
  run: async () => {
    const woken = await wakeStalled(database.pool);
    if (woken > 0) log.warn({ woken }, 'webhooks had come to a halt and go on');
  },
});

export const forgetOldDeliveries = ({ database }: JobTools) => ({
  name: 'webhooks.forget-deliveries',
  schedule: '41 * * * *',
  run: async () => void (await forgetDeliveries(database.pool)),
});
