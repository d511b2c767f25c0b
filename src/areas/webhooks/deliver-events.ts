import type { JobTools } from '../../foundation/area.ts';
import { type Context, systemActor } from '../../foundation/context.ts';
import { holds } from '../../foundation/demand.ts';
import { newId } from '../../foundation/ids.ts';
import { actorOf, findCaller } from '../access/index.ts';
import { type Sending, sendEvent } from './send-event.ts';
import { switchOffWebhook } from './switch-off-webhook.ts';
import { type Attempt, type Delivery, judgeAttempt, MOST_WAITING, type Webhook } from './webhook.model.ts';
import { countFailingInWork, countWaiting, lockWebhook, nextDelivery } from './webhook.queries.ts';
import { enqueueAt, giveUpWaiting, saveAttempt, saveLease, saveWebhook } from './webhook.store.ts';

const TASK = 'webhooks.deliver';
/** After this long a webhook goes to the end of the queue, so that a busy one does not keep the others waiting. */
const SLICE_MS = 2_000;
/** Longer than one attempt takes; a killed worker's webhook goes on after it. */
const LEASE_MS = 30_000;
/** Receivers that failed last are mostly waited for: so many at once, of the whole installation. */
const MOST_FAILING_AT_ONCE = 2;
const TRY_AGAIN_MS = 2_000;

interface Work {
  tools: JobTools;
  organizationId: string;
  webhookId: string;
  /** Of this run. */
  leaseId: string;
}

interface Claim {
  delivery: Delivery;
  sending: Sending;
}

/**
 * Sends what waits for one webhook, the oldest first and one at a time. Taking a delivery and writing down what became of it are
 * transactions of their own, with the sending between them: whoever is killed there leaves it to be sent again.
 */
export const deliverEvents = (tools: JobTools) => ({
  name: TASK,
  waitsForOthers: true as const,
  run: async (payload: unknown) => {
    const work: Work = { tools, leaseId: newId(), ...(payload as { organizationId: string; webhookId: string }) };
    const until = performance.now() + SLICE_MS;
    for (let claim = await claimNext(work); claim !== undefined; claim = await claimNext(work)) {
      await writeDown(work, claim.delivery, { at: new Date().toISOString(), ...(await sendEvent(claim.sending)) });
      if (performance.now() > until) return handOn(work);
    }
  },
});

const inTransaction = <T>({ tools, organizationId, webhookId }: Work, work: (ctx: Context, webhook: Webhook) => Promise<T>) =>
  tools.database.write(systemActor(organizationId, []), async (ctx) => {
    const webhook = await lockWebhook(ctx.db, webhookId);
    return webhook && (await work(ctx, webhook));
  });

/** Undefined when nothing is left, when it is not yet time, and when somebody else is at it, who then finds what came meanwhile. */
const claimNext = (work: Work): Promise<Claim | undefined> =>
  inTransaction(work, async (ctx, webhook) => {
    const isLeasedByOther = webhook.leaseId !== work.leaseId && (webhook.leasedUntil ?? ctx.now) > ctx.now;
    if (webhook.status === 'inactive' || isLeasedByOther) return undefined;
    const delivery = (webhook.retryAt ?? ctx.now) > ctx.now ? undefined : await nextDelivery(ctx.db, webhook.id);
    if (!delivery) {
      await saveLease(ctx.db, webhook, null);
      return undefined;
    }
    if (!(await mayStillHear(ctx, webhook))) {
      await giveUpWaiting(ctx.db, webhook, ctx.now);
      await saveLease(ctx.db, webhook, null);
      return undefined;
    }
    if ((await countWaiting(ctx.db, webhook.id, MOST_WAITING)) >= MOST_WAITING) {
      await switchOffWebhook(ctx, webhook, `${MOST_WAITING} events wait to be received.`);
      return undefined;
    }
    if (webhook.failuresInARow > 0 && (await countFailingInWork(ctx.db)) >= MOST_FAILING_AT_ONCE) {
      await enqueueAt(ctx.db, TASK, webhook, new Date(ctx.now.getTime() + TRY_AGAIN_MS));
      return undefined;
    }
    await saveLease(ctx.db, webhook, { id: work.leaseId, until: new Date(ctx.now.getTime() + LEASE_MS) });
    return { delivery, sending: sendingOf(ctx, webhook, delivery) };
  });

/** A webhook of one person hears what that person may ask for, at the moment of sending; one of the organization hears all. */
async function mayStillHear({ actor, db }: Context, { ownedBy, createdBy, organizationId }: Webhook): Promise<boolean> {
  if (ownedBy === 'org' || createdBy === null) return true;
  const facts = await findCaller(db, organizationId, createdBy, organizationId);
  const owner = facts && actorOf(facts, [], actor);
  return owner !== undefined && holds(owner, 'webhooks.read');
}

const sendingOf = ({ installation }: Context, webhook: Webhook, { body, eventId }: Delivery): Sending => ({
  url: webhook.targetUrl,
  ...{ body, eventId },
  secret: webhook.secretEncrypted === null ? undefined : installation.secrets.open(webhook.secretEncrypted),
  allowed: installation.webhookNetworks,
});

const writeDown = (work: Work, delivery: Delivery, attempt: Attempt) =>
  inTransaction(work, async (ctx, webhook) => {
    const { state, failuresInARow, retryAt, isSwitchedOff } = judgeAttempt(webhook, delivery, attempt, ctx.now);
    const finishedAt = state === 'pending' ? null : ctx.now;
    await saveAttempt(ctx.db, webhook.organizationId, delivery.id, { attempt, state, finishedAt });
    const judged: Webhook = { ...webhook, failuresInARow, retryAt };
    if (isSwitchedOff) await switchOffWebhook(ctx, judged, `The receiver failed ${failuresInARow} times in a row.`);
    else await saveWebhook(ctx.db, judged);
    if (retryAt === null) return;
    await saveLease(ctx.db, webhook, null);
    if (!isSwitchedOff) await enqueueAt(ctx.db, TASK, webhook, retryAt);
  });

const handOn = (work: Work) =>
  inTransaction(work, async (ctx, webhook) => {
    await saveLease(ctx.db, webhook, null);
    await ctx.enqueue(TASK, { webhookId: webhook.id });
  });
