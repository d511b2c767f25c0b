import { Type } from 'typebox';
import { Refused } from './errors.ts';

/** A list never holds more than this per page, whatever `max` asks; Webex reduces silently, so do we. */
export const PAGE_CEILING = 1000;
/** Pages by number cost what they skip; beyond this the next link (by key) is the way. */
export const START_CEILING = 10_000;

/** The query parameters of every list. `start` is accepted because clients send it; next links carry `pageToken`. */
export const pageQuery = {
  max: Type.Optional(Type.Integer({ minimum: 1, description: 'Most items on one page.' })),
  start: Type.Optional(Type.Integer({ minimum: 0, maximum: START_CEILING, description: 'How many items to skip.' })),
  pageToken: Type.Optional(Type.String({ maxLength: 512, description: 'Opaque position, as found in the next link.' })),
};

export interface Page {
  /** One more than the page holds is read, to know whether another follows. */
  limit: number;
  start: number;
  /** Where the last page ended: the sort key of its last row. */
  after: readonly string[] | undefined;
}

/** What a query needs to know of the page. A token that we did not write is refused. */
export function pageOf(query: { max?: number; start?: number; pageToken?: string }, byDefault: number): Page {
  return {
    limit: Math.min(query.max ?? byDefault, PAGE_CEILING),
    start: query.pageToken === undefined ? (query.start ?? 0) : 0,
    after: query.pageToken === undefined ? undefined : readToken(query.pageToken),
  };
}

export const writeToken = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

function readToken(token: string): string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.every((part) => typeof part === 'string')) return key;
  } catch {
    // Falls through to the refusal below: whatever is wrong with the token, the cure is the same.
  }
  throw new Refused('invalid', 'page.bad-token', "The value of 'pageToken' is not one of ours. Start again without it.");
}

/** Cuts the surplus row off and tells the key of the next page, if there is one. */
export function cutPage<Row>(rows: Row[], page: Page, keyOf: (row: Row) => readonly string[]): { rows: Row[]; nextKey?: string } {
  if (rows.length <= page.limit) return { rows };
  const kept = rows.slice(0, page.limit);
  return { rows: kept, nextKey: writeToken(keyOf(kept.at(-1) as Row)) };
}
