import { record } from '../audit/index.ts';
import { named, outcome } from './number-outcome.ts';
import { targetOf } from './sync.model.ts';
import { forgetNumbers, saveOutcomes } from './sync.store.ts';
import { inLease, type WebexRun } from './sync-run.ts';
import { WebexTrouble } from './webex-trouble.ts';

/** Webex does not have the number: whether that is so is read again. */
const UNKNOWN_THERE = new Set<unknown>([25089, 4251]);

/** Takes numbers away that were put there. Returns those of which Webex says that it does not have them. */
export async function takeNumbers(run: WebexRun, remoteLocationId: string, e164s: readonly string[]): Promise<string[]> {
  const doubtful: string[] = [];
  const batches = [e164s];
  for (let batch = batches.pop(); batch !== undefined; batch = batches.pop()) {
    const trouble = await attempt(run, remoteLocationId, batch);
    if (trouble === undefined) continue;
    const [only] = batch;
    if (batch.length > 1) batches.push(...batch.map((e164) => [e164]));
    else if (only !== undefined && UNKNOWN_THERE.has(trouble.code)) doubtful.push(only);
    else if (only !== undefined) await keepLeaving(run, only, trouble);
  }
  return doubtful;
}

async function attempt(run: WebexRun, remoteLocationId: string, batch: readonly string[]): Promise<WebexTrouble | undefined> {
  try {
    await run.webex.removeNumbers(remoteLocationId, batch);
  } catch (error) {
    if (error instanceof WebexTrouble && error.kind === 'refused' && !error.isAboutLocation) return error;
    throw error;
  }
  await inLease(run, async (ctx, service) => {
    await forgetNumbers(ctx.db, service, batch);
    await record(ctx, {
      action: 'integrated-service.numbers-taken',
      category: 'WEBEX_CALLING',
      target: targetOf(service),
      before: { phoneNumbers: named(batch) },
    });
  });
  return undefined;
}

const keepLeaving = (run: WebexRun, e164: string, { code, message }: WebexTrouble) =>
  inLease(run, (ctx, service) => {
    const error = [typeof code === 'number' ? code : null, message] as const;
    return saveOutcomes(ctx.db, service, [outcome(e164, 'leaving', { putByUs: true, error })], ctx.now);
  });
