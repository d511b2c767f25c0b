import { randomBytes } from 'node:crypto';

/** A header field as it was sent, unfolded, its name in its usual spelling. Nothing in the value is parsed until someone asks. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

export interface SipRequest {
  readonly kind: 'request';
  readonly method: string;
  readonly uri: string;
  readonly headers: readonly Header[];
  readonly body: Buffer;
}

export interface SipResponse {
  readonly kind: 'response';
  readonly status: number;
  readonly reason: string;
  readonly headers: readonly Header[];
  readonly body: Buffer;
}

export type SipMessage = SipRequest | SipResponse;

/** What could not be parsed, with the headers read until then: enough to answer it. */
export interface MalformedMessage {
  readonly kind: 'malformed';
  readonly status: 400 | 505 | 513;
  readonly reason: string;
  /** Absent where the start line is not a request's: such a message is never answered. */
  readonly method: string | undefined;
  readonly headers: readonly Header[];
}

const headerNames = [
  'Accept',
  'Allow',
  'Allow-Events',
  'Authorization',
  'Call-ID',
  'Contact',
  'Content-Encoding',
  'Content-Length',
  'Content-Type',
  'CSeq',
  'Date',
  'Event',
  'Expires',
  'From',
  'Max-Forwards',
  'Min-Expires',
  'Path',
  'Proxy-Authenticate',
  'Proxy-Authorization',
  'Proxy-Require',
  'Record-Route',
  'Refer-To',
  'Require',
  'Retry-After',
  'Route',
  'Server',
  'Subject',
  'Subscription-State',
  'Supported',
  'To',
  'Unsupported',
  'User-Agent',
  'Via',
  'Warning',
  'WWW-Authenticate',
] as const;

/** The headers this folder reads or writes; any other is carried along under the name it came with. */
export type HeaderName = (typeof headerNames)[number];

/** RFC 3261 section 7.3.3, and RFC 6665 and 3515 for the last three. */
const compactNames = {
  c: 'Content-Type',
  e: 'Content-Encoding',
  f: 'From',
  i: 'Call-ID',
  k: 'Supported',
  l: 'Content-Length',
  m: 'Contact',
  s: 'Subject',
  t: 'To',
  v: 'Via',
  o: 'Event',
  u: 'Allow-Events',
  r: 'Refer-To',
} as const satisfies Record<string, HeaderName>;

const usualSpelling = new Map<string, string>([
  ...headerNames.flatMap((name): [string, string][] => [
    [name, name],
    [name.toLowerCase(), name],
  ]),
  ...Object.entries(compactNames),
]);

/** Header names are case-insensitive (7.3.1); known ones get one spelling, so that looking them up is a plain comparison. */
export function canonicalHeaderName(name: string): string {
  return usualSpelling.get(name) ?? usualSpelling.get(name.toLowerCase()) ?? name;
}

/** The first field of that name. */
export function headerValue(message: { readonly headers: readonly Header[] }, name: HeaderName): string | undefined {
  for (const header of message.headers) if (header.name === name) return header.value;
  return undefined;
}

/** Every field of that name, in order; each may hold several values. */
export function headerValues(message: { readonly headers: readonly Header[] }, name: HeaderName): string[] {
  const values: string[] = [];
  for (const header of message.headers) if (header.name === name) values.push(header.value);
  return values;
}

export const NO_BODY = Buffer.alloc(0);

export const reasonPhrases = {
  200: 'OK',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  416: 'Unsupported URI Scheme',
  420: 'Bad Extension',
  423: 'Interval Too Brief',
  481: 'Call/Transaction Does Not Exist',
  489: 'Bad Event',
  500: 'Server Internal Error',
  501: 'Not Implemented',
  503: 'Service Unavailable',
  505: 'Version Not Supported',
  513: 'Message Too Large',
} as const;

export type Status = keyof typeof reasonPhrases;

const copiedHeaders: readonly string[] = ['Via', 'From', 'To', 'Call-ID', 'CSeq'] satisfies HeaderName[];

/** A response to a request, or to what remains of a malformed one, as RFC 3261 section 8.2.6.2 builds it. */
export function createResponse(
  request: SipRequest | MalformedMessage,
  status: Status,
  { reason, headers = [] }: { readonly reason?: string; readonly headers?: readonly Header[] } = {},
): SipResponse {
  const copied = request.headers
    .filter((header) => copiedHeaders.includes(header.name))
    .map((header) => (header.name === 'To' ? { name: 'To', value: withTag(header.value) } : header));
  return { kind: 'response', status, reason: reason ?? reasonPhrases[status], headers: [...copied, ...headers], body: NO_BODY };
}

/** A response to what could not be parsed; undefined where there is nobody to answer, or (17.1.1.3) an ACK. */
export function createMalformedResponse(malformed: MalformedMessage): SipResponse | undefined {
  if (malformed.method === undefined || malformed.method === 'ACK') return undefined;
  if (headerValue(malformed, 'Via') === undefined) return undefined;
  return createResponse(malformed, malformed.status, { reason: malformed.reason });
}

/** "The UAS MUST add a tag to the To header field in the response" unless the request had one. */
function withTag(to: string): string {
  const afterUri = to.slice(to.lastIndexOf('>') + 1);
  return /;[ \t]*tag[ \t]*=/i.test(afterUri) ? to : `${to};tag=${createTag()}`;
}

/** RFC 3261 section 19.3: "globally unique and cryptographically random with at least 32 bits of randomness". */
export function createTag(): string {
  return randomBytes(8).toString('hex');
}
