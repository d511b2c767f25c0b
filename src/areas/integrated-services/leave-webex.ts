import { recordStep } from './finish-sync.ts';
import { askWithToken } from './keep-token.ts';
import { revokeGrant } from './revoke-grant.ts';
import { deleteServiceRow, enqueueSync } from './service.store.ts';
import { inBatches, planNumberSync } from './sync.policy.ts';
import { isGrantShared, knownNumbers } from './sync.queries.ts';
import { saveLease } from './sync.store.ts';
import { listed, readNumbers } from './sync-numbers.ts';
import { type Claim, inLease, type SyncRun, type WebexRun } from './sync-run.ts';
import { takeNumbers } from './take-numbers.ts';
import { MOST_TO_REMOVE } from './webex-client.ts';
import { WebexTrouble, type WebexTroubleKind } from './webex-trouble.ts';

const SLICE_MS = 2_000;

/** Where Webex does not let Bellhop in any more, nothing is left that it could take back. */
const SHUT_OUT = new Set<WebexTroubleKind>(['grant-ended', 'unauthorized', 'forbidden']);

/** The end of a service: what was put to Webex is taken back, if that was asked for, the grant is given up there, and its rows go. */
export async function leaveWebex(run: SyncRun, claim: Claim): Promise<void> {
  const left = claim.grant === undefined ? 'shut out' : await askWithToken(run, claim, withdraw).catch(unlessShutOut);
  await inLease(run, async (ctx, service) => {
    if (left === 'there is more') {
      await saveLease(ctx.db, service, null);
      await enqueueSync(ctx.db, service);
      return;
    }
    await recordStep(ctx, service, 'integrated-service.removed', left === 'shut out' ? { webex: left } : { stillAtWebex: left });
    await deleteServiceRow(ctx.db, service);
  });
}

function unlessShutOut(error: unknown): 'shut out' {
  if (error instanceof WebexTrouble && SHUT_OUT.has(error.kind)) return 'shut out';
  throw error;
}

/**
 * How many numbers stay at Webex because somebody has them there. At Webex all that one person granted us is one grant, which stays as long
 * as another service lives on it.
 */
async function withdraw(run: WebexRun): Promise<number | 'there is more'> {
  const { takesBack, remoteLocationId } = await inLease(run, async (_, service) => service);
  const left = takesBack && remoteLocationId !== null ? await takeBack(run, remoteLocationId) : 0;
  if (left === 'there is more') return left;
  const isShared = await inLease(run, ({ db }) => isGrantShared(db, run.serviceId));
  if (!isShared) await revokeGrant(run.webex, run.access.clientId);
  return left;
}

async function takeBack(run: WebexRun, remoteLocationId: string): Promise<number | 'there is more'> {
  const there = await numbersThere(run, remoteLocationId);
  const known = await inLease(run, ({ db }) => knownNumbers(db, run.serviceId));
  const plan = planNumberSync([], listed(there), known);
  const until = performance.now() + SLICE_MS;
  for (const [position, batch] of inBatches(plan.remove, MOST_TO_REMOVE).entries()) {
    if (position > 0 && performance.now() > until) return 'there is more';
    await takeNumbers(run, remoteLocationId, batch);
  }
  return plan.held.length;
}

/** A location that is gone has taken its numbers along. */
async function numbersThere(run: WebexRun, remoteLocationId: string): ReturnType<typeof readNumbers> {
  try {
    return await readNumbers(run, remoteLocationId);
  } catch (error) {
    if (error instanceof WebexTrouble && (error.kind === 'not-found' || error.kind === 'refused')) return new Map();
    throw error;
  }
}
