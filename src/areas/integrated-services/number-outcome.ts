import type { NumberOutcome } from './sync.model.ts';
import type { WebexNumber } from './webex-client.ts';

interface Circumstances {
  putByUs?: boolean;
  there?: ReadonlyMap<string, WebexNumber>;
  error?: readonly [code: number | null, message: string];
}

/** What is written down of a number. */
export function outcome(e164: string, state: NumberOutcome['state'], circumstances: Circumstances = {}): NumberOutcome {
  const { putByUs = false, there, error } = circumstances;
  const owner = there?.get(e164)?.owner;
  return {
    ...{ e164, state, putByUs },
    errorCode: error?.[0] ?? null,
    errorMessage: error?.[1] ?? null,
    ownerId: owner ? (owner.id ?? owner.name) : null,
    ownerType: owner?.type ?? null,
    ownerName: owner?.name ?? null,
  };
}

const MOST_NAMED = 100;

/** As many as the audit trail names. */
export const named = (e164s: readonly string[]): readonly string[] =>
  e164s.length <= MOST_NAMED ? e164s : [...e164s.slice(0, MOST_NAMED), `and ${e164s.length - MOST_NAMED} more`];
