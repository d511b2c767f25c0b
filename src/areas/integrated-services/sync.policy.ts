import { createHash } from 'node:crypto';

/** How a number stands at Webex. */
export type NumberSyncState = 'waiting' | 'synced' | 'refused' | 'missing-there' | 'foreign' | 'elsewhere' | 'leaving';

/** What is known of a number from before. */
export interface KnownNumber {
  e164: string;
  state: NumberSyncState;
  /** Written down before Webex is asked for it, so that what may have been put there is known to be ours. */
  putByUs: boolean;
}

/** A number that the location at Webex has. */
export interface NumberThere {
  e164: string;
  isMain: boolean;
  isAssigned: boolean;
}

/** What makes both sides equal, where Bellhop may. Each number stands in one of the lists at most. */
export interface NumberPlan {
  /** Missing there, and nobody has taken them away: put them there. */
  add: string[];
  /** Were there and are there no more. Somebody did that at Webex, so that people decide: they are shown and left alone. */
  missing: string[];
  /** There, as they should be. */
  synced: string[];
  /** Put there by Bellhop and no longer wanted. */
  remove: string[];
  /** The same, and Webex does not give them away as long as this is so. */
  held: { e164: string; because: 'assigned' | 'main' }[];
  /** There, and neither wanted nor put there by Bellhop. */
  foreign: string[];
  /** Known from before, and of no account any more. */
  forget: string[];
}

/** What a number that is wanted and not there needs. */
const ABSENT: Record<NumberSyncState, 'add' | 'missing'> = {
  waiting: 'add',
  refused: 'add',
  elsewhere: 'add',
  foreign: 'add',
  leaving: 'add',
  synced: 'missing',
  'missing-there': 'missing',
};

/** Compares what Bellhop has with what Webex has. Everything that is done follows from this, however often and after whatever end. */
export function planNumberSync(
  desired: Iterable<string>,
  there: readonly NumberThere[],
  known: readonly KnownNumber[],
): NumberPlan {
  const plan: NumberPlan = { add: [], missing: [], synced: [], remove: [], held: [], foreign: [], forget: [] };
  const wanted = new Set(desired);
  const found = new Set(there.map(({ e164 }) => e164));
  const knownBy = new Map(known.map((number) => [number.e164, number]));
  for (const e164 of wanted) {
    if (found.has(e164)) plan.synced.push(e164);
    else plan[ABSENT[knownBy.get(e164)?.state ?? 'waiting']].push(e164);
  }
  for (const { e164, isMain, isAssigned } of there) {
    if (wanted.has(e164)) continue;
    if (!knownBy.get(e164)?.putByUs) plan.foreign.push(e164);
    else if (isAssigned) plan.held.push({ e164, because: 'assigned' });
    else if (isMain) plan.held.push({ e164, because: 'main' });
    else plan.remove.push(e164);
  }
  for (const e164 of knownBy.keys()) if (!wanted.has(e164) && !found.has(e164)) plan.forget.push(e164);
  return plan;
}

export function inBatches<Item>(items: readonly Item[], most: number): Item[][] {
  const batches: Item[][] = [];
  for (let start = 0; start < items.length; start += most) batches.push(items.slice(start, start + most));
  return batches;
}

/** Connections whose numbers the public API may not touch: the operator of the connection puts them there. */
const OPERATED_BY_OTHERS = new Set(['INTEGRATED_CCP', 'CISCO_PSTN']);

/** Why no number is put into a location with this connection, as a sentence; undefined where they may be. */
export function pstnProblem(pstnType: string | undefined): string | undefined {
  if (pstnType === undefined)
    return 'No PSTN connection has been chosen for the location at Webex yet. Choose one in Control Hub, then sync now.';
  if (!OPERATED_BY_OTHERS.has(pstnType)) return undefined;
  return `The PSTN connection of the location is ${pstnType}: its numbers are ordered in Control Hub and cannot be put there by others.`;
}

const WAIT_SECONDS = [10, 30, 120, 600, 1800, 3600];

/** When to try again after failures, as long as Webex asks for or longer, and never everybody at once: `chance` is in [0, 1). */
export function retryAt(now: Date, failuresInARow: number, askedSeconds: number | undefined, chance: number): Date {
  const usual = WAIT_SECONDS[Math.min(failuresInARow, WAIT_SECONDS.length) - 1] ?? 0;
  const least = Math.max(usual / 2, askedSeconds ?? 0);
  return new Date(now.getTime() + (least + (usual / 2) * chance) * 1000);
}

/** From so many failures in a row on, the service says that its sync is failing; before that it is nobody's concern. */
export const FAILURES_THAT_SHOW = 3;

const DAY_MS = 86_400_000;

/** When a service is looked at next without anybody having asked: once a day, each at a time of its own, which its id says. */
export function nextDailyAt(serviceId: string, now: Date): Date {
  const offset = createHash('sha256').update(serviceId).digest().readUInt32BE(0) % DAY_MS;
  const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS + offset;
  return new Date(today > now.getTime() ? today : today + DAY_MS);
}
