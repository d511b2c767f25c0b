import type { Context } from '../../foundation/context.ts';
import { record } from '../audit/index.ts';
import { enqueueSync } from './service.store.ts';
import { type SyncedService, type SyncReason, targetOf } from './sync.model.ts';
import { nextDailyAt } from './sync.policy.ts';
import { type DesiredNumber, desiredNumbers, isAnySynced } from './sync.queries.ts';
import { saveLease, saveStanding, saveUsage } from './sync.store.ts';
import type { NumbersSynced } from './sync-numbers.ts';
import { inLease, type SyncRun } from './sync-run.ts';
import { type CountedNumber, countUsage } from './usage.policy.ts';
import { warnOfUsage } from './warn-of-usage.ts';

/** What keeps the numbers of a service from being put to Webex, in words. */
export interface Obstacle {
  reason: Extract<SyncReason, 'pstn-not-allowed' | 'location-gone'>;
  detail: string;
}

/** Reasons that a run which comes to its end has disproved; others are not the sync's to clear. */
const DISPROVED = new Set<string | null>(['sync-failing', 'token-invalid', 'pstn-not-allowed', 'location-gone']);

/**
 * Both sides are equal as far as may be: measures the license usage, and lets go. Whoever changes a number waits for this transaction or
 * is seen by it; then there is more to do, and the service goes to the end of the queue.
 */
export const finishSync = (run: SyncRun, numbers: NumbersSynced | undefined, obstacle: Obstacle | undefined): Promise<void> =>
  inLease(run, async (ctx, service) => {
    // Who wanted it removed meanwhile found it in these hands.
    const isToGo = service.status === 'removing';
    if (isToGo || (numbers && !(await isAllDone(ctx, service, numbers)))) {
      await saveLease(ctx.db, service, null);
      await enqueueSync(ctx.db, service);
      return;
    }
    await saveEnd(ctx, service, obstacle);
    if (numbers === undefined) return;
    const usage = countUsage(counted(numbers));
    await saveUsage(ctx.db, service, usage, ctx.now);
    await warnOfUsage(ctx, service, usage);
  });

async function isAllDone(ctx: Context, { locationId }: SyncedService, { isDone, desired }: NumbersSynced): Promise<boolean> {
  return isDone && listOf(desired) === listOf(await desiredNumbers(ctx.db, locationId));
}

const listOf = (numbers: readonly DesiredNumber[]): string => numbers.map(({ e164 }) => e164).join();

async function saveEnd(ctx: Context, service: SyncedService, obstacle: Obstacle | undefined): Promise<void> {
  const isReady = service.status === 'pending-provisioning' && (await isAnySynced(ctx.db, service.id));
  const isDaily = service.nextDailyAt === null || service.nextDailyAt <= ctx.now;
  const stays = !DISPROVED.has(service.reason);
  const reason = obstacle?.reason ?? (stays ? service.reason : null);
  await saveStanding(ctx.db, service, {
    status: isReady ? 'ready' : service.status,
    reason,
    reasonDetail: obstacle?.detail ?? (stays ? service.reasonDetail : null),
    syncedAt: ctx.now,
    syncWantedAt: null,
    nextSyncAt: null,
    nextDailyAt: isDaily ? nextDailyAt(service.id, ctx.now) : service.nextDailyAt,
    failuresInARow: 0,
  });
  if (isReady) await recordStep(ctx, service, 'integrated-service.ready', {});
  if (reason === service.reason) return;
  const step = reason === null ? 'integrated-service.recovered' : 'integrated-service.hindered';
  await recordStep(ctx, service, step, { reason: reason ?? service.reason });
}

/** One of the steps that the history of a service shows. */
export const recordStep = (ctx: Context, service: SyncedService, action: string, after: object): Promise<void> =>
  record(ctx, { action, category: 'WEBEX_CALLING', target: targetOf(service), after });

/** Numbers that have just been put there have no owner yet. */
function* counted({ desired, there }: NumbersSynced): Generator<CountedNumber> {
  for (const { e164, usage, concurrentCalls } of desired) {
    const owner = there.get(e164)?.owner;
    yield { type: usage, concurrentCalls, ownerId: owner && (owner.id ?? owner.name) };
  }
}
