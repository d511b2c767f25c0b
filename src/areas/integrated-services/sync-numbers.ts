import type { Context } from '../../foundation/context.ts';
import { record } from '../audit/index.ts';
import { named, outcome } from './number-outcome.ts';
import { type NumbersToPut, putNumbers } from './put-numbers.ts';
import { type NumberOutcome, type SyncedService, targetOf } from './sync.model.ts';
import { inBatches, type KnownNumber, type NumberPlan, planNumberSync } from './sync.policy.ts';
import { type DesiredNumber, desiredNumbers, knownNumbers } from './sync.queries.ts';
import { forgetNumbers, saveOutcomes } from './sync.store.ts';
import { inLease, keepLease, type WebexRun } from './sync-run.ts';
import { takeNumbers } from './take-numbers.ts';
import { MOST_TO_ADD, MOST_TO_REMOVE, type WebexNumber } from './webex-client.ts';

/** After this long at it a service goes to the end of the queue, so that a large one does not keep the others waiting. */
const SLICE_MS = 2_000;

/** What both sides had, and whether all of the plan was done. */
export interface NumbersSynced {
  desired: readonly DesiredNumber[];
  there: ReadonlyMap<string, WebexNumber>;
  isDone: boolean;
}

/**
 * Makes the location at Webex have the numbers that Bellhop has, by difference. What is about to be put there is written down before;
 * what became of it, after: wherever this ends, the next run reads both sides again and does what is left.
 */
export async function syncNumbers(run: WebexRun, remoteLocationId: string, mayWrite: boolean): Promise<NumbersSynced> {
  const there = await readNumbers(run, remoteLocationId);
  const { desired, plan } = await inLease(run, async (ctx, service) => {
    const wanted = await desiredNumbers(ctx.db, service.locationId);
    const known = await knownNumbers(ctx.db, service.id);
    const planned = planNumberSync(
      wanted.map(({ e164 }) => e164),
      listed(there),
      known,
    );
    const before = new Map(known.map((number) => [number.e164, number]));
    await saveOutcomes(ctx.db, service, outcomesOf(planned, there, before), ctx.now);
    await forgetNumbers(ctx.db, service, planned.forget);
    await recordDrift(ctx, service, {
      missingThere: planned.missing.filter((e164) => before.get(e164)?.state !== 'missing-there'),
      foreign: planned.foreign.filter((e164) => before.get(e164)?.state !== 'foreign'),
    });
    return { desired: wanted, plan: planned };
  });
  const isDone = !mayWrite || (await carryOut(run, remoteLocationId, plan, desired));
  return { desired, there, isDone };
}

/** What somebody has changed at Webex is written down when it is first seen. */
async function recordDrift(ctx: Context, service: SyncedService, drift: Record<string, string[]>): Promise<void> {
  const found = Object.entries(drift).filter(([, e164s]) => e164s.length > 0);
  if (found.length === 0) return;
  await record(ctx, {
    action: 'integrated-service.drift-found',
    category: 'WEBEX_CALLING',
    target: targetOf(service),
    after: Object.fromEntries(found.map(([what, e164s]) => [what, named(e164s)])),
  });
}

/** Whether all of it could be done. At least one batch is, however slow the reading was. */
async function carryOut(
  run: WebexRun,
  remoteLocationId: string,
  plan: NumberPlan,
  desired: readonly DesiredNumber[],
): Promise<boolean> {
  const until = performance.now() + SLICE_MS;
  const works = [
    ...batchesOfOneType(plan.add, desired).map((batch) => () => putNumbers(run, { remoteLocationId, ...batch })),
    ...inBatches(plan.remove, MOST_TO_REMOVE).map((batch) => () => takeNumbers(run, remoteLocationId, batch)),
  ];
  const doubtful: string[] = [];
  for (const [position, work] of works.entries()) {
    if (position > 0 && performance.now() > until) return false;
    doubtful.push(...(await work()));
  }
  if (doubtful.length > 0) await settle(run, remoteLocationId, doubtful);
  return true;
}

/** Webex takes numbers of one type at a time. */
function batchesOfOneType(e164s: readonly string[], desired: readonly DesiredNumber[]): Omit<NumbersToPut, 'remoteLocationId'>[] {
  const types = new Map(desired.map(({ e164, numberType }) => [e164, numberType]));
  return [...Map.groupBy(e164s, (e164) => types.get(e164) ?? 'DID')].flatMap(([numberType, ofType]) =>
    inBatches(ofType, MOST_TO_ADD).map((batch) => ({ numberType, e164s: batch })),
  );
}

export async function readNumbers(run: WebexRun, remoteLocationId: string): Promise<Map<string, WebexNumber>> {
  const numbers = new Map<string, WebexNumber>();
  for await (const page of run.webex.listNumbers(remoteLocationId)) {
    for (const number of page) numbers.set(number.e164, number);
    await keepLease(run);
  }
  return numbers;
}

export const listed = (there: ReadonlyMap<string, WebexNumber>) =>
  [...there.values()].map(({ e164, isMain, owner }) => ({ e164, isMain, isAssigned: owner !== undefined }));

/**
 * Webex says that it has them already, or has them no more: that may have been us a moment ago, when an answer was lost. Whether it is
 * so is read again.
 */
async function settle(run: WebexRun, remoteLocationId: string, doubtful: readonly string[]): Promise<void> {
  const there = await readNumbers(run, remoteLocationId);
  await inLease(run, async (ctx, service) => {
    const known = new Map((await knownNumbers(ctx.db, service.id)).map((number) => [number.e164, number]));
    const leaving = new Set(doubtful.filter((e164) => known.get(e164)?.state === 'leaving'));
    const gone = [...leaving].filter((e164) => !there.has(e164));
    const outcomes = doubtful
      .filter((e164) => there.has(e164) || !leaving.has(e164))
      .map((e164) => {
        const putByUs = known.get(e164)?.putByUs ?? false;
        if (leaving.has(e164)) return outcome(e164, 'leaving', { putByUs, there, error: NOT_TAKEN });
        return there.has(e164) ? outcome(e164, 'synced', { putByUs, there }) : outcome(e164, 'elsewhere', { error: ELSEWHERE });
      });
    await saveOutcomes(ctx.db, service, outcomes, ctx.now);
    await forgetNumbers(ctx.db, service, gone);
  });
}

const ELSEWHERE = [8363, 'The number is in another location of the Webex organization.'] as const;
const NOT_TAKEN = [25089, 'Webex says that the number is not there, and lists it all the same.'] as const;

const HELD = {
  assigned: 'Somebody has the number at Webex. Free it there, and it is taken away.',
  main: 'It is the main number of the location at Webex. Choose another one there, and it is taken away.',
} as const;

/** Those that wait for being put there keep what was said of them last, until that has been done. */
const SAID_ALREADY = new Set<NumberOutcome['state'] | undefined>(['waiting', 'refused', 'elsewhere']);

function outcomesOf(
  plan: NumberPlan,
  there: ReadonlyMap<string, WebexNumber>,
  before: ReadonlyMap<string, KnownNumber>,
): NumberOutcome[] {
  const of = (e164: string) => ({ putByUs: before.get(e164)?.putByUs ?? false, there });
  const added = plan.add.filter((e164) => !SAID_ALREADY.has(before.get(e164)?.state));
  return [
    ...plan.synced.map((e164) => outcome(e164, 'synced', of(e164))),
    ...added.map((e164) => outcome(e164, 'waiting', of(e164))),
    ...plan.missing.map((e164) => outcome(e164, 'missing-there', of(e164))),
    ...plan.foreign.map((e164) => outcome(e164, 'foreign', of(e164))),
    ...plan.remove.map((e164) => outcome(e164, 'leaving', of(e164))),
    ...plan.held.map(({ e164, because }) => outcome(e164, 'leaving', { ...of(e164), error: [null, HELD[because]] })),
  ];
}
