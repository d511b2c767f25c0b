import { hash, timingSafeEqual } from 'node:crypto';
import { hasControlCharacters, quote, TOKEN, trimWhiteSpace, unquote } from './grammar.ts';

/**
 * HTTP Digest as SIP uses it: RFC 3261 section 22, RFC 7616, and RFC 8760 for algorithms other than MD5. Only qop=auth:
 * without qop (RFC 2069) there is no count to refuse replays by, and 3261 obliges a client that is offered qop to use it.
 */
export type Algorithm = 'MD5' | 'SHA-256';

const algorithms = {
  MD5: { hashName: 'md5', response: /^[0-9a-f]{32}$/i },
  'SHA-256': { hashName: 'sha256', response: /^[0-9a-f]{64}$/i },
} as const satisfies Record<Algorithm, { hashName: string; response: RegExp }>;

/** What a server asks for, in WWW-Authenticate. */
export interface Challenge {
  readonly realm: string;
  readonly nonce: string;
  readonly algorithm: Algorithm;
  readonly stale: boolean;
}

/** What a client answers, in Authorization. */
export interface DigestAuthorization {
  readonly username: string;
  readonly realm: string;
  readonly nonce: string;
  readonly uri: string;
  readonly algorithm: Algorithm;
  readonly cnonce: string;
  /** The nonce count as sent: eight hexadecimal digits. */
  readonly nc: string;
  readonly response: string;
}

/** H(username ":" realm ":" password): the only form in which a password is stored. */
export function ha1(username: string, realm: string, password: string, algorithm: Algorithm): string {
  return digest(algorithm, `${username}:${realm}:${password}`);
}

/** RFC 7616 section 3.4.1 with qop=auth. */
export function digestResponse(authorization: Omit<DigestAuthorization, 'response'>, method: string, ha1: string): string {
  const { algorithm, nonce, nc, cnonce, uri } = authorization;
  return digest(algorithm, `${ha1}:${nonce}:${nc}:${cnonce}:auth:${digest(algorithm, `${method}:${uri}`)}`);
}

/** Whether the sender knew the password behind this HA1; takes the same time whatever the answer. */
export function isRightResponse(authorization: DigestAuthorization, method: string, ha1: string): boolean {
  const expected = digestResponse(authorization, method, ha1);
  return timingSafeEqual(Buffer.from(expected), Buffer.from(authorization.response));
}

function digest(algorithm: Algorithm, text: string): string {
  return hash(algorithms[algorithm].hashName, text, 'hex');
}

export function formatChallenge({ realm, nonce, algorithm, stale }: Challenge): string {
  const parts = [`realm=${quote(realm)}`, `nonce=${quote(nonce)}`, `algorithm=${algorithm}`, 'qop="auth"'];
  if (stale) parts.push('stale=true');
  return `Digest ${parts.join(', ')}`;
}

/** Undefined for another scheme, an algorithm we cannot do, or a challenge without qop=auth. */
export function parseChallenge(value: string): Challenge | undefined {
  const params = parseDigestParams(value);
  const realm = params?.get('realm');
  const nonce = params?.get('nonce');
  const algorithm = toAlgorithm(params?.get('algorithm'));
  const offersAuth = params
    ?.get('qop')
    ?.split(',')
    .some((qop) => qop.trim().toLowerCase() === 'auth');
  if (realm === undefined || nonce === undefined || !algorithm || !offersAuth) return undefined;
  return { realm, nonce, algorithm, stale: params?.get('stale')?.toLowerCase() === 'true' };
}

export function formatAuthorization(authorization: DigestAuthorization): string {
  const { username, realm, nonce, uri, algorithm, cnonce, nc, response } = authorization;
  return [
    `Digest username=${quote(username)}`,
    `realm=${quote(realm)}`,
    `nonce=${quote(nonce)}`,
    `uri=${quote(uri)}`,
    `response="${response}"`,
    `algorithm=${algorithm}`,
    `cnonce=${quote(cnonce)}`,
    'qop=auth',
    `nc=${nc}`,
  ].join(', ');
}

/** `other` covers schemes and algorithms that we do not know, which are ignored; `malformed` is worth a 400. */
export type ParsedAuthorization = DigestAuthorization | 'other' | 'malformed';

export function parseAuthorization(value: string): ParsedAuthorization {
  if (!/^Digest[ \t]/i.test(value)) return 'other';
  const params = parseDigestParams(value);
  if (!params) return 'malformed';
  const algorithm = toAlgorithm(params.get('algorithm'));
  if (!algorithm) return 'other';

  const [username, realm, nonce, uri] = [params.get('username'), params.get('realm'), params.get('nonce'), params.get('uri')];
  const [cnonce, nc, response] = [params.get('cnonce'), params.get('nc'), params.get('response')];
  if (!username || realm === undefined || nonce === undefined || uri === undefined) return 'malformed';
  if (params.get('qop')?.toLowerCase() !== 'auth' || cnonce === undefined) return 'malformed';
  if (nc === undefined || !/^[0-9a-f]{8}$/i.test(nc)) return 'malformed';
  if (response === undefined || !algorithms[algorithm].response.test(response)) return 'malformed';
  return { username, realm, nonce, uri, algorithm, cnonce, nc, response: response.toLowerCase() };
}

/** RFC 7616 section 3.4: a missing algorithm "is assumed to be MD5". */
function toAlgorithm(name = 'MD5'): Algorithm | undefined {
  const upper = name.toUpperCase();
  return upper === 'MD5' || upper === 'SHA-256' ? upper : undefined;
}

const digestParam = new RegExp(
  `(${TOKEN})[ \\t]*=[ \\t]*("[^"\\\\]*(?:\\\\[\\s\\S][^"\\\\]*)*"|[^\\s",]+)[ \\t]*(?:,[ \\t,]*|$)`,
  'y',
);

/** `Digest name=value, name="value"`; undefined for anything else, a name that comes twice, or control characters. */
function parseDigestParams(value: string): ReadonlyMap<string, string> | undefined {
  const text = trimWhiteSpace(value);
  const scheme = /^Digest[ \t]+/i.exec(text)?.[0];
  if (scheme === undefined) return undefined;

  const params = new Map<string, string>();
  for (let at = scheme.length; at < text.length; at = digestParam.lastIndex) {
    digestParam.lastIndex = at;
    const [, name, quoted] = digestParam.exec(text) ?? [];
    if (name === undefined || quoted === undefined) return undefined;
    const unquoted = unquote(quoted);
    if (params.has(name.toLowerCase()) || hasControlCharacters(unquoted)) return undefined;
    params.set(name.toLowerCase(), unquoted);
  }
  return params;
}
