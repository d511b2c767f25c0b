import { type Static, type TSchema, Type } from 'typebox';
import { Value } from 'typebox/value';
import type { WebexAccess } from '../../foundation/context.ts';
import { fetchOutside } from '../../foundation/fetch-outside.ts';
import { RefusalAnswer, RefusalsOfNumbers, TokenRefusal } from './webex-answer.schema.ts';
import { type NumberRefusal, type RefusalCode, WebexTrouble } from './webex-trouble.ts';

export interface WebexQuestion {
  method: 'GET' | 'POST' | 'DELETE';
  /** Below the address of Webex, or a next page as Webex named it. */
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

const PATIENCE_MS = 15_000;
const LONGEST_MESSAGE = 500;
const LONGEST_PAUSE_SECONDS = 3_600;
const USUAL_PAUSE_SECONDS = 30;
/** The operator has said where Webex is, so that it may be anywhere; what Webex names itself stays within its origin. */
const ANYWHERE = ['0.0.0.0/0', '::/0'];

/** Webex has nothing to say where it did as asked. */
export const NOTHING: TSchema = Type.Undefined();

export interface WebexAnswer<Body> {
  body: Body;
  /** Of the next page, if there is one. */
  next: string | undefined;
}

/** One request and its answer, or a WebexTrouble: an answer that is not as documented counts as none. */
export async function askWebex<Schema extends TSchema>(
  { url }: WebexAccess,
  question: WebexQuestion,
  schema: Schema,
): Promise<WebexAnswer<Static<Schema>>> {
  const target = addressOf(url, question.path);
  const response = await send(target, question);
  const text = await response.text();
  if (!response.ok) throw troubleOf(response, text);
  const body = text === '' || schema === NOTHING ? undefined : read(text);
  if (!Value.Check(schema, body))
    throw unavailable(`Webex answered ${question.method} ${target.pathname} in a way that is not documented.`);
  return { body, next: nextOf(response.headers.get('link')) };
}

const unavailable = (message: string) => new WebexTrouble({ kind: 'unavailable' }, message);

function addressOf(base: string, path: string): URL {
  const root = new URL(base);
  const target = path.startsWith('/') ? new URL(`${base.replace(/\/$/, '')}${path}`) : new URL(path);
  // A token goes nowhere but to Webex, whatever an answer says where to go on.
  if (target.origin !== root.origin) throw unavailable(`Webex named a next page at ${target.origin}, which is not where it is.`);
  return target;
}

async function send(target: URL, { method, headers = {}, body }: WebexQuestion): Promise<Response> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    return await fetchOutside('BELLHOP_WEBEX_URL', target.href, {
      method,
      headers: { accept: 'application/json', 'user-agent': 'Bellhop', ...headers },
      body,
      signal,
      allowed: ANYWHERE,
    });
  } catch (error) {
    if (signal.aborted) throw unavailable(`Webex did not answer within ${PATIENCE_MS / 1000} seconds.`);
    throw unavailable(`The connection to Webex failed: ${error instanceof Error ? error.message : 'unknown'}`);
  }
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unavailable('The answer of Webex was cut off, or is no JSON.');
  }
}

const NEXT = /<(?<next>[^>]+)>\s*;[^,]*\brel="?next"?/;

const nextOf = (link: string | null): string | undefined => NEXT.exec(link ?? '')?.groups?.next;

function troubleOf(response: Response, text: string): WebexTrouble {
  const { status } = response;
  const said = tryToRead(text);
  const { code, message } = describe(said, status);
  const pause = pauseOf(response.headers.get('retry-after'));
  if (status === 429) return new WebexTrouble({ kind: 'rate-limited' }, message, pause ?? USUAL_PAUSE_SECONDS);
  // In the words of RFC 6749: whoever has granted it, or Webex, has put an end to it.
  if (Value.Check(TokenRefusal, said) && said.error === 'invalid_grant')
    return new WebexTrouble({ kind: 'grant-ended' }, 'Webex no longer accepts what the customer has granted.');
  if (status === 401) return new WebexTrouble({ kind: 'unauthorized' }, message);
  if (status === 403) return new WebexTrouble({ kind: 'forbidden' }, message);
  if (status === 404) return new WebexTrouble({ kind: 'not-found' }, message);
  const hidden = Number(response.headers.get('cisco-spark-error-codes')?.split(',')[0]);
  // Numbers that are not there are refused with 502 and a code of their own.
  if (status >= 500 && !Number.isInteger(hidden)) return new WebexTrouble({ kind: 'unavailable' }, message, pause);
  if (status === 423) return new WebexTrouble({ kind: 'unavailable' }, message, pause);
  const known = code ?? (Number.isInteger(hidden) ? hidden : undefined);
  return new WebexTrouble({ kind: 'refused', code: known, numbers: refusalsOf(said) }, message);
}

function tryToRead(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The status says enough.
    return undefined;
  }
}

function describe(said: unknown, status: number): { code: RefusalCode | undefined; message: string } {
  const [first] = refusalsOf(said);
  if (first) return { code: first.code, message: first.message };
  if (!Value.Check(RefusalAnswer, said)) return { code: undefined, message: `Webex answered with status ${status}.` };
  const [inner] = said.errors ?? [];
  const message = inner?.description ?? said.message ?? `Webex answered with status ${status}.`;
  return { code: said.errorCode ?? inner?.errorCode, message: message.slice(0, LONGEST_MESSAGE) };
}

const refusalsOf = (said: unknown): NumberRefusal[] =>
  Value.Check(RefusalsOfNumbers, said)
    ? said
        .flatMap(({ errors }) => errors)
        .map(({ number, errorCode, errorMessage }) => ({
          number,
          code: errorCode,
          message: (errorMessage ?? 'Webex refuses this number.').slice(0, LONGEST_MESSAGE),
        }))
    : [];

/** Webex writes seconds; RFC 9110 allows a date as well. */
function pauseOf(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1000);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 1), LONGEST_PAUSE_SECONDS) : undefined;
}
