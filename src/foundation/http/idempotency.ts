import { createHash } from 'node:crypto';
import type { Context } from '../context.ts';
import { Refused } from '../errors.ts';
import { type KeyUse, readOutcome, saveOutcome, takeKey } from './idempotency.store.ts';

const LIFETIME_MS = 24 * 60 * 60 * 1000;
const LONGEST_KEY = 255;
/** A larger answer is not kept; that the request was done is. */
const LARGEST_ANSWER = 256 * 1024;

/** What a client sent under a key that it will send again if it hears no answer. */
export interface KeyedRequest {
  key: string;
  /** Tells this request from any other. */
  hash: string;
}

export interface Answered {
  status: number;
  body: unknown;
  /** Whether the answer is the one of an earlier request with the same key. */
  replayed: boolean;
}

/** The key of a POST, from its header; undefined where there is none. */
export function keyedRequest(request: { method: string; url: string; header: unknown; body: unknown }): KeyedRequest | undefined {
  const { method, url, header: key, body } = request;
  if (method !== 'POST' || key === undefined) return undefined;
  if (typeof key !== 'string' || key === '' || key.length > LONGEST_KEY)
    throw new Refused('invalid', 'request.idempotency-key', `'Idempotency-Key' must have 1 to ${LONGEST_KEY} characters.`);
  return {
    key,
    hash: createHash('sha256')
      .update(JSON.stringify([url, body]))
      .digest('base64'),
  };
}

/**
 * Does something once per key, in the transaction that also keeps its answer: whoever sends the same request again gets that
 * answer, and nothing is done twice. What failed was rolled back with its key, so it may be tried again.
 */
export async function answerOnce(
  ctx: Context,
  request: KeyedRequest | undefined,
  work: () => Promise<Omit<Answered, 'replayed'>>,
): Promise<Answered> {
  const callerId = ctx.actor.id;
  if (!request || callerId === undefined) return { ...(await work()), replayed: false };

  const use: KeyUse = { organizationId: ctx.actor.organizationId, callerId, key: request.key };
  if (!(await takeKey(ctx.db, use, ctx.now, new Date(ctx.now.getTime() - LIFETIME_MS)))) return replay(ctx, use, request);
  const done = await work();
  await saveOutcome(ctx.db, use, ctx.installation.secrets.seal(JSON.stringify(outcomeOf(request, done))));
  return { ...done, replayed: false };
}

interface Outcome {
  hash: string;
  status: number;
  body?: unknown;
  /** The answer was too large to be kept. */
  dropped?: true;
}

function outcomeOf({ hash }: KeyedRequest, { status, body }: Omit<Answered, 'replayed'>): Outcome {
  const isTooLarge = (JSON.stringify(body) ?? '').length > LARGEST_ANSWER;
  return isTooLarge ? { hash, status, dropped: true } : { hash, status, body };
}

async function replay(ctx: Context, use: KeyUse, request: KeyedRequest): Promise<Answered> {
  const sealed = await readOutcome(ctx.db, use);
  // Between our attempt and this look its row was deleted as too old: the next attempt will have it.
  if (!sealed) throw new Refused('locked', 'request.key-in-use', 'This Idempotency-Key is in use. Try again.');
  const outcome: Outcome = JSON.parse(ctx.installation.secrets.open(sealed));
  if (outcome.hash !== request.hash)
    throw new Refused(
      'conflict',
      'request.key-reused',
      'This Idempotency-Key was used for another request. Use a new key for a new request.',
    );
  if (outcome.dropped)
    throw new Refused(
      'conflict',
      'request.answer-not-kept',
      'The request with this Idempotency-Key has been done; its answer was too large to be kept. Read what it made.',
    );
  return { status: outcome.status, body: outcome.body, replayed: true };
}
