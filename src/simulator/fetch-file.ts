import { type Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { type Agent as HttpsAgent, request as requestHttps } from 'node:https';
import type { HttpLogin } from './http-login.ts';

export interface FileRequest {
  readonly url: URL;
  readonly userAgent: string;
  readonly login: HttpLogin;
  /** Of the file that the phone has already. */
  readonly etag: string | undefined;
  readonly agents: { readonly 'http:': HttpAgent; readonly 'https:': HttpsAgent };
  readonly signal: AbortSignal;
}

export type FileAnswer =
  | { readonly outcome: 'file'; readonly text: string; readonly etag: string | undefined }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'missing' };

/** The configuration server refused a file, cannot serve it now, or is not there. */
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

const TIMEOUT_MILLISECONDS = 30_000;
// Phones have little memory; no file of theirs is near this.
const MOST_BYTES = 1_000_000;

interface HttpAnswer {
  readonly status: number;
  readonly message: IncomingMessage;
  readonly body: Buffer;
}

/** Asks once, and a second time where the server wants proof and the phone has some. */
export async function fetchFile(request: FileRequest): Promise<FileAnswer> {
  let answer = await get(request);
  const challenges = answer.message.headersDistinct['www-authenticate'] ?? [];
  if (answer.status === 401 && request.login.accept(challenges)) answer = await get(request);
  const { status, message, body } = answer;
  if (status === 200) return { outcome: 'file', text: decode(request, body), etag: message.headers.etag };
  if (status === 304) return { outcome: 'unchanged' };
  if (status === 404 || status === 410) return { outcome: 'missing' };
  const seconds = Number(message.headers['retry-after']);
  const retryAfterSeconds = seconds > 0 ? seconds : undefined;
  throw new FetchFailed(`${nameOf(request)}: the configuration server answered ${status}.`, { status, retryAfterSeconds });
}

async function get(request: FileRequest): Promise<HttpAnswer> {
  const { url, userAgent, login, etag, agents } = request;
  const authorization = login.authorization('GET', url);
  const headers = {
    'User-Agent': userAgent,
    Accept: '*/*',
    ...(etag && { 'If-None-Match': etag }),
    ...(authorization && { Authorization: authorization }),
  };
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(TIMEOUT_MILLISECONDS)]);
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const sent =
    url.protocol === 'https:'
      ? requestHttps(url, { headers, signal, agent: agents['https:'] }, resolve)
      : requestHttp(url, { headers, signal, agent: agents['http:'] }, resolve);
  sent.on('error', reject).end();
  try {
    const message = await promise;
    return { status: message.statusCode ?? 0, message, body: await readBody(message) };
  } catch (error) {
    if (error instanceof FetchFailed) throw error;
    const why = error instanceof Error ? error.message || error.name : String(error);
    throw new FetchFailed(`${nameOf(request)}: ${why}`, {}, { cause: error });
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

function decode(request: FileRequest, body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch (error) {
    throw new FetchFailed(`${nameOf(request)}: the file is not UTF-8.`, {}, { cause: error });
  }
}

/** The last part of the path: what stands before it may be a secret link. */
const nameOf = ({ url }: FileRequest) => url.pathname.split('/').at(-1) || 'the configuration';
