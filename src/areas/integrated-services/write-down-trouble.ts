import type { Context } from '../../foundation/context.ts';
import { recordStep } from './finish-sync.ts';
import { enqueueSync } from './service.store.ts';
import type { SyncedService, SyncReason } from './sync.model.ts';
import { FAILURES_THAT_SHOW, nextDailyAt, retryAt } from './sync.policy.ts';
import { deleteGrant, saveStanding } from './sync.store.ts';
import { chanceOf, inLease, type SyncRun } from './sync-run.ts';
import type { WebexTrouble, WebexTroubleKind } from './webex-trouble.ts';

/** What shows at once. Anything else may heal by itself and shows when it has happened again and again. */
const SHOWN_AT_ONCE: Partial<Record<WebexTroubleKind, SyncReason>> = {
  unauthorized: 'token-invalid',
  'grant-ended': 'revoked',
  forbidden: 'token-invalid',
};

/** A run that Webex has put an end to: when the next one comes, and what the service says meanwhile. */
export const writeDownTrouble = (run: SyncRun, trouble: WebexTrouble): Promise<void> =>
  inLease(run, async (ctx, service) => {
    // Being asked to wait is no failure, however often.
    const failuresInARow = service.failuresInARow + (trouble.kind === 'rate-limited' ? 0 : 1);
    const reason = reasonOf(service, trouble, failuresInARow);
    const isOver = trouble.kind === 'grant-ended';
    const nextSyncAt = isOver ? null : retryAt(ctx.now, Math.max(failuresInARow, 1), trouble.retryAfterSeconds, chanceOf(ctx));
    const isNew = reason !== service.reason;
    await saveStanding(ctx.db, service, {
      ...service,
      reason,
      reasonDetail: reason === null ? null : trouble.message.slice(0, 1000),
      nextSyncAt,
      nextDailyAt: nextDailyFor(ctx, service),
      failuresInARow,
    });
    if (isNew) await recordStep(ctx, service, 'integrated-service.hindered', { reason });
    // What nobody accepts any more is not kept.
    if (isOver) await deleteGrant(ctx.db, service);
    if (!isOver || service.status === 'removing') await enqueueSync(ctx.db, service, nextSyncAt);
  });

function reasonOf(service: SyncedService, { kind, isAboutLocation }: WebexTrouble, failuresInARow: number): string | null {
  if (isAboutLocation) return 'pstn-not-allowed';
  const atOnce = SHOWN_AT_ONCE[kind];
  if (atOnce !== undefined) return atOnce;
  return failuresInARow >= FAILURES_THAT_SHOW ? 'sync-failing' : service.reason;
}

/** A day that was missed is not made up for: the retries go on anyway. */
const nextDailyFor = (ctx: Context, { id, nextDailyAt: due }: SyncedService): Date =>
  due === null || due <= ctx.now ? nextDailyAt(id, ctx.now) : due;
