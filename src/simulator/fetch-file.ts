import { exchange, failureOf, type HttpAnswer, type HttpRequest, textOf } from './http-exchange.ts';
import type { HttpLogin } from './http-login.ts';

export interface FileRequest extends Omit<HttpRequest, 'method' | 'headers'> {
  readonly userAgent: string;
  readonly login: HttpLogin;
  /** Of the file that the phone has already. */
  readonly etag: string | undefined;
}

export type FileAnswer =
  | { readonly outcome: 'file'; readonly text: string; readonly etag: string | undefined }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'missing' };

/** Asks once, and a second time where the server wants proof and the phone has some. */
export async function fetchFile(request: FileRequest): Promise<FileAnswer> {
  let answer = await get(request);
  const challenges = answer.message.headersDistinct['www-authenticate'] ?? [];
  if (answer.status === 401 && request.login.accept(challenges)) answer = await get(request);
  const { status, message } = answer;
  if (status === 200) return { outcome: 'file', text: textOf(request, answer), etag: message.headers.etag };
  if (status === 304) return { outcome: 'unchanged' };
  if (status === 404 || status === 410) return { outcome: 'missing' };
  throw failureOf(request, answer);
}

function get({ url, userAgent, login, etag, agents, signal }: FileRequest): Promise<HttpAnswer> {
  const authorization = login.authorization('GET', url);
  const headers = {
    'User-Agent': userAgent,
    Accept: '*/*',
    ...(etag && { 'If-None-Match': etag }),
    ...(authorization && { Authorization: authorization }),
  };
  return exchange({ method: 'GET', url, headers, agents, signal });
}
