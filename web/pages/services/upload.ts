import type { components } from '../../../client/schema.ts';

export type Upload = components['schemas']['ServiceNumberUpload'];
export type Report = components['schemas']['ServiceNumberUploadReport'];
export type Way = 'single' | 'range' | 'file';
export type UsageType = NonNullable<NonNullable<Upload['usage']>['type']>;

export interface UploadValues {
  way: Way;
  numbers: string;
  first: string;
  last: string;
  csv: string;
  type: UsageType;
  /** As typed; empty is none. */
  concurrentCalls: number | string;
}

export const EMPTY_UPLOAD: UploadValues = {
  ...{ way: 'single', numbers: '', first: '', last: '', csv: '', type: 'User', concurrentCalls: '' },
};

export const LONGEST_FILE = 400_000;
const MOST_NUMBERS = 5_000;
const LONGEST_NUMBER = 64;
const LEAST_CALLS = { Service: 1, 'Contact Center': 2 } as const;
const MOST_CALLS = 100_000;

/** Whether the calls at once are what the type asks for: a user's are given, a service number's required. */
export function areCallsGood({ type, concurrentCalls }: Pick<UploadValues, 'type' | 'concurrentCalls'>): boolean {
  if (type === 'User') return true;
  if (concurrentCalls === '') return type === 'Contact Center';
  const calls = Number(concurrentCalls);
  return Number.isInteger(calls) && calls >= LEAST_CALLS[type] && calls <= MOST_CALLS;
}

/** What is sent; undefined as long as something is missing. */
export function uploadOf(values: UploadValues): Upload | undefined {
  const { way, numbers, first, last, csv, type, concurrentCalls } = values;
  if (way === 'file') return csv === '' ? undefined : { csv };
  if (!areCallsGood(values)) return undefined;
  const usage = { type, ...(type !== 'User' && concurrentCalls !== '' ? { concurrentCalls: Number(concurrentCalls) } : {}) };
  if (way === 'range') {
    if (first.trim() === '' || last.trim() === '') return undefined;
    return { range: { first: first.trim(), last: last.trim() }, usage };
  }
  const phoneNumbers = numbers
    .split(/[\n,;\t]/)
    .map((line) => line.trim().slice(0, LONGEST_NUMBER))
    .filter(Boolean);
  return phoneNumbers.length === 0 || phoneNumbers.length > MOST_NUMBERS ? undefined : { phoneNumbers, usage };
}
