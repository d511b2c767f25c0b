import { type Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { type Agent as HttpsAgent, request as requestHttps } from 'node:https';

export interface HttpRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly agents: { readonly 'http:': HttpAgent; readonly 'https:': HttpsAgent };
  readonly signal: AbortSignal;
}

export interface HttpAnswer {
  readonly status: number;
  readonly message: IncomingMessage;
  readonly body: Buffer;
}

/** The configuration server refused a file or a code, cannot serve now, or is not there. */
export class FetchFailed extends Error {
  override name = 'FetchFailed';
  /** Undefined where there was no answer. */
  readonly status: number | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(message: string, answer: { status?: number; retryAfterSeconds?: number | undefined } = {}, options?: ErrorOptions) {
    super(message, options);
    this.status = answer.status;
    this.retryAfterSeconds = answer.retryAfterSeconds;
  }
}

type Asked = Pick<HttpRequest, 'url'>;

const TIMEOUT_MILLISECONDS = 30_000;
// Phones have little memory; no file of theirs is near this.
const MOST_BYTES = 1_000_000;

/** One request and its answer, whatever its status. */
export async function exchange({ method, url, headers, agents, signal }: HttpRequest): Promise<HttpAnswer> {
  const inTime = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MILLISECONDS)]);
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const sent =
    url.protocol === 'https:'
      ? requestHttps(url, { method, headers, signal: inTime, agent: agents['https:'] }, resolve)
      : requestHttp(url, { method, headers, signal: inTime, agent: agents['http:'] }, resolve);
  sent.on('error', reject).end();
  try {
    const message = await promise;
    return { status: message.statusCode ?? 0, message, body: await readBody(message) };
  } catch (error) {
    if (error instanceof FetchFailed) throw error;
    const why = error instanceof Error ? error.message || error.name : String(error);
    throw new FetchFailed(`${nameOf({ url })}: ${why}`, {}, { cause: error });
  }
}

/** What an answer means that is of no use, with how long the server wants to be left alone. */
export function failureOf(asked: Asked, { status, message }: HttpAnswer): FetchFailed {
  const seconds = Number(message.headers['retry-after']);
  const retryAfterSeconds = seconds > 0 ? seconds : undefined;
  return new FetchFailed(`${nameOf(asked)}: the configuration server answered ${status}.`, { status, retryAfterSeconds });
}

export function textOf(asked: Asked, { body }: HttpAnswer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch (error) {
    throw new FetchFailed(`${nameOf(asked)}: the file is not UTF-8.`, {}, { cause: error });
  }
}

async function readBody(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_BYTES) throw new FetchFailed('A file is larger than any phone could take.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The last part of the path: what stands before it may be a secret link. */
const nameOf = ({ url }: Asked) => url.pathname.split('/').at(-1) || 'the configuration';
