import { record } from '../audit/index.ts';
import { named, outcome } from './number-outcome.ts';
import { type NumberOutcome, targetOf } from './sync.model.ts';
import { saveOutcomes } from './sync.store.ts';
import { inLease, type WebexRun } from './sync-run.ts';
import type { WebexNumberType, WebexValidation } from './webex-client.ts';
import { type NumberRefusal, WebexTrouble } from './webex-trouble.ts';

const CODES: Readonly<Record<string, number>> = { 'Duplicate In List': 8360, Unavailable: 8361, Invalid: 8362 };
/** Webex has the number already: whether in this location is read again. */
const THERE_ALREADY = new Set<unknown>([25223, 8363]);

/** What is put where, in one request as long as Webex takes it. */
export interface NumbersToPut {
  remoteLocationId: string;
  numberType: WebexNumberType;
  e164s: readonly string[];
}

/** Puts numbers into a location at Webex. Returns those of which Webex says that it has them already. */
export async function putNumbers(run: WebexRun, toPut: NumbersToPut): Promise<string[]> {
  const { e164s } = toPut;
  const found = new Map((await run.webex.validateNumbers(e164s)).map((validation) => [validation.number, validation]));
  const isIn =
    (...states: string[]) =>
    (e164: string) =>
      states.includes(found.get(e164)?.state ?? 'Available');
  const doubtful = e164s.filter(isIn('Duplicate'));
  const available = e164s.filter(isIn('Available'));
  const invalid = e164s.filter((e164) => !isIn('Duplicate', 'Available')(e164));
  await inLease(run, (ctx, service) =>
    saveOutcomes(
      ctx.db,
      service,
      [
        ...invalid.map((e164) => refusedBy(found.get(e164) as WebexValidation)),
        // From here on they may be there, whatever happens to the answer: that they are ours is known from now.
        ...available.map((e164) => outcome(e164, 'waiting', { putByUs: true })),
      ],
      ctx.now,
    ),
  );
  if (available.length > 0) doubtful.push(...(await add(run, { ...toPut, e164s: available })));
  return doubtful;
}

const refusedBy = ({ number, state, detail }: WebexValidation): NumberOutcome =>
  outcome(number, 'refused', { error: [CODES[state] ?? null, detail ?? `Webex says of the number: ${state}.`] });

/**
 * Webex takes all of a batch or none of it. Where it does not say which ones it refuses, halves are tried until the culprit is
 * alone: the others are not kept waiting for it.
 */
async function add(run: WebexRun, toPut: NumbersToPut): Promise<string[]> {
  const refused: NumberRefusal[] = [];
  const doubtful: string[] = [];
  const stack = [toPut.e164s];
  for (let batch = stack.pop(); batch !== undefined; batch = stack.pop()) {
    const trouble = await attempt(run, toPut, batch);
    if (trouble === undefined) continue;
    const [only] = batch;
    const culprits = trouble.numbers.filter(({ number }) => batch?.includes(number));
    if (culprits.length > 0) {
      refused.push(...culprits);
      const names = new Set(culprits.map(({ number }) => number));
      const rest = batch.filter((e164) => !names.has(e164));
      if (rest.length > 0) stack.push(rest);
    } else if (batch.length > 1) {
      const middle = Math.ceil(batch.length / 2);
      stack.push(batch.slice(middle), batch.slice(0, middle));
    } else if (only !== undefined) refused.push({ number: only, code: trouble.code, message: trouble.message });
  }
  const outcomes: NumberOutcome[] = [];
  for (const { number, code, message } of refused) {
    if (THERE_ALREADY.has(code)) doubtful.push(number);
    else outcomes.push(outcome(number, 'refused', { error: [typeof code === 'number' ? code : null, message] }));
  }
  await inLease(run, (ctx, service) => saveOutcomes(ctx.db, service, outcomes, ctx.now));
  return doubtful;
}

/** Undefined where Webex has taken them, which is written down; else why it refuses them. */
async function attempt(
  run: WebexRun,
  { remoteLocationId, numberType }: NumbersToPut,
  batch: readonly string[],
): Promise<WebexTrouble | undefined> {
  try {
    await run.webex.addNumbers(remoteLocationId, batch, numberType);
  } catch (error) {
    if (error instanceof WebexTrouble && error.kind === 'refused' && !error.isAboutLocation) return error;
    throw error;
  }
  await inLease(run, async (ctx, service) => {
    const outcomes = batch.map((e164) => outcome(e164, 'synced', { putByUs: true }));
    await saveOutcomes(ctx.db, service, outcomes, ctx.now);
    await record(ctx, {
      action: 'integrated-service.numbers-put',
      category: 'WEBEX_CALLING',
      target: targetOf(service),
      after: { phoneNumbers: named(batch) },
    });
  });
  return undefined;
}
