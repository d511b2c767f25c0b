import { type CSeq, parseCSeq } from './cseq.ts';
import { splitList } from './grammar.ts';
import {
  createResponse,
  type Header,
  type HeaderName,
  headerValue,
  headerValues,
  type SipRequest,
  type SipResponse,
} from './message.ts';
import { type NameAddr, parseNameAddr } from './name-addr.ts';
import { parseSipUri, type SipUri, uriScheme } from './uri.ts';
import { parseVia } from './via.ts';

/** A request whose mandatory parts are there and mean something. */
export interface SoundRequest {
  readonly request: SipRequest;
  readonly uri: SipUri;
  readonly to: NameAddr;
  readonly callId: string;
  readonly cseq: CSeq;
}

/** What is wrong with a request, as the response that says so. */
export interface Unsound {
  readonly refusal: SipResponse;
}

const servedMethods = ['REGISTER', 'OPTIONS'];
export const ALLOW: Header = { name: 'Allow', value: servedMethods.join(', ') };
/** Option tags a client may Require of us. */
export const supportedOptions: readonly string[] = [];

/** Every method registered with IANA: what is none of these is not recognized (501), the rest is not allowed (405). */
const knownMethods = new Set(
  'ACK BYE CANCEL INFO INVITE MESSAGE NOTIFY OPTIONS PRACK PUBLISH REFER REGISTER SUBSCRIBE UPDATE'.split(' '),
);

const singleHeaders = ['Call-ID', 'CSeq', 'From', 'To', 'Max-Forwards', 'Expires'] as const satisfies HeaderName[];

/**
 * The checks before any method's own, in the order of RFC 3261 section 8.2. Max-Forwards of zero is no reason to refuse: 483
 * is for who would have to forward, and we are always the last hop.
 */
export function inspectRequest(request: SipRequest): SoundRequest | Unsound {
  const parts = readMandatoryHeaders(request);
  if ('problem' in parts) return refuse(request, 400, parts.problem);

  const scheme = uriScheme(request.uri);
  if (scheme === undefined) return refuse(request, 400, 'Bad Request-URI');
  if (!isSipScheme(scheme)) return refuse(request, 416);
  const uri = parseSipUri(request.uri);
  // 19.1.1: headers are not allowed in a Request-URI.
  if (!uri || uri.headers !== undefined) return refuse(request, 400, 'Bad Request-URI');

  if (!servedMethods.includes(request.method)) {
    return { refusal: createResponse(request, knownMethods.has(request.method) ? 405 : 501, { headers: [ALLOW] }) };
  }
  // 8.2.2.1: a To with a scheme we do not understand is refused like such a Request-URI.
  if (!isSipScheme(uriScheme(parts.to.uri))) return refuse(request, 416);

  const unsupported = headerValues(request, 'Require').flatMap(splitList).filter(isUnsupported);
  if (unsupported.length > 0) {
    return { refusal: createResponse(request, 420, { headers: [{ name: 'Unsupported', value: unsupported.join(', ') }] }) };
  }
  return { request, uri, ...parts };
}

function readMandatoryHeaders(request: SipRequest): Pick<SoundRequest, 'to' | 'callId' | 'cseq'> | { readonly problem: string } {
  for (const name of singleHeaders) {
    if (hasSeveral(request, name)) return { problem: `Several ${name} Headers` };
  }
  const [from, to] = [nameAddr(request, 'From'), nameAddr(request, 'To')];
  if (!from) return { problem: 'Missing or Bad From' };
  if (!to) return { problem: 'Missing or Bad To' };

  const callId = headerValue(request, 'Call-ID');
  if (!callId || /[\s\p{Cc}]/u.test(callId)) return { problem: 'Missing or Bad Call-ID' };
  const cseq = parseCSeq(headerValue(request, 'CSeq') ?? '');
  if (!cseq) return { problem: 'Missing or Bad CSeq' };
  if (cseq.method !== request.method) return { problem: 'CSeq Method Does Not Match' };

  const vias = headerValues(request, 'Via').flatMap(splitList);
  if (vias.length === 0 || !vias.every(parseVia)) return { problem: 'Missing or Bad Via' };
  // Absent from requests of RFC 2543, hence not demanded.
  const maxForwards = headerValue(request, 'Max-Forwards');
  if (maxForwards !== undefined && !isMaxForwards(maxForwards)) return { problem: 'Bad Max-Forwards' };
  return { to, callId, cseq };
}

function hasSeveral(request: SipRequest, name: HeaderName): boolean {
  const first = request.headers.findIndex((header) => header.name === name);
  return first >= 0 && request.headers.findLastIndex((header) => header.name === name) !== first;
}

function nameAddr(request: SipRequest, name: 'From' | 'To'): NameAddr | undefined {
  const value = headerValue(request, name);
  return value === undefined ? undefined : parseNameAddr(value);
}

/** 20.22: "an integer in the range 0-255". */
function isMaxForwards(text: string): boolean {
  return /^[0-9]{1,10}$/.test(text) && Number(text) <= 255;
}

function isSipScheme(scheme: string | undefined): boolean {
  return scheme === 'sip' || scheme === 'sips';
}

function isUnsupported(option: string): boolean {
  return option !== '' && !supportedOptions.includes(option.toLowerCase());
}

function refuse(request: SipRequest, status: 400 | 416, reason?: string): Unsound {
  return { refusal: createResponse(request, status, reason === undefined ? {} : { reason }) };
}
