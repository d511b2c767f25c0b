import { hasControlCharacters, isToken, TOKEN, trimWhiteSpace } from './grammar.ts';
import { canonicalHeaderName, type Header, headerValues, type MalformedMessage, NO_BODY, type SipMessage } from './message.ts';

export const MAX_MESSAGE_BYTES = 65_535;
/** The longest torture message has 50 headers, and none over 1,500 characters. */
const MAX_HEADERS = 128;
const MAX_HEADER_LENGTH = 8_192;

export const END_OF_HEAD = Buffer.from('\r\n\r\n');

const requestLine = new RegExp(`^(${TOKEN}) ([^\\s<>"]+) SIP/([0-9]+\\.[0-9]+)$`, 'i');
const statusLine = /^SIP\/2\.0 ([1-6][0-9]{2})(?: (.*))?$/is;
const firstWord = new RegExp(`^${TOKEN}(?= )`);

/** Parses one datagram. Never throws; what is wrong is said in the result. */
export function parseMessage(datagram: Buffer): SipMessage | MalformedMessage {
  const tooLarge = datagram.length > MAX_MESSAGE_BYTES;
  const bytes = tooLarge ? datagram.subarray(0, MAX_MESSAGE_BYTES) : datagram;
  const endOfHead = bytes.indexOf(END_OF_HEAD);
  const head = parseHead(bytes.toString('utf8', 0, endOfHead < 0 ? bytes.length : endOfHead));
  if (head.kind === 'malformed') return head;
  if (tooLarge) return malformed(head, 513, 'Message Too Large');
  if (endOfHead < 0) return malformed(head, 400, 'Headers Do Not End');
  return withBody(head, bytes.subarray(endOfHead + END_OF_HEAD.length));
}

/**
 * RFC 3261 section 18.3: bytes after the body are discarded; if there are too few, "and the message is a response, it MUST be
 * discarded", if a request, answered with 400. Without Content-Length the body is the rest of the datagram.
 */
function withBody(head: SipMessage, rest: Buffer): SipMessage | MalformedMessage {
  const length = contentLength(head);
  if (length === 'invalid') return malformed(head, 400, 'Bad Content-Length');
  if (length !== undefined && length > rest.length) return malformed(head, 400, 'Body Shorter Than Content-Length');
  return { ...head, body: length === undefined ? rest : rest.subarray(0, length) };
}

/** What Content-Length says; two that differ make the end of the message unknowable. */
export function contentLength(message: { readonly headers: readonly Header[] }): number | undefined | 'invalid' {
  const [length, ...others] = headerValues(message, 'Content-Length');
  if (length === undefined) return undefined;
  if (!/^[0-9]{1,9}$/.test(length) || others.some((other) => other !== length)) return 'invalid';
  return Number(length);
}

/** Parses start line and headers: everything before the empty line, without it. */
export function parseHead(text: string): SipMessage | MalformedMessage {
  const [startLine = '', ...lines] = unfold(text).split('\r\n', MAX_HEADERS + 2);
  const start = parseStartLine(startLine);
  const headers: Header[] = [];
  let problem = lines.length > MAX_HEADERS ? 'Too Many Headers' : undefined;
  for (const line of lines) {
    const header = parseHeader(line);
    if (header) headers.push(header);
    else problem ??= 'Bad Header';
  }
  const message = { ...start, headers };
  return message.kind === 'malformed' || problem === undefined ? message : malformed(message, 400, problem);
}

/** 7.3.1: a line that starts with white space continues the one before; the break counts as a single space. */
function unfold(text: string): string {
  return text.includes('\r\n ') || text.includes('\r\n\t') ? text.replace(/\r\n[ \t]+/g, ' ') : text;
}

function parseStartLine(line: string): SipMessage | MalformedMessage {
  const isSensible = line.length <= MAX_HEADER_LENGTH && !hasControlCharacters(line);
  if (/^SIP\//i.test(line)) return parseStatusLine(isSensible ? line : '');

  const match = isSensible ? requestLine.exec(line) : null;
  const [, method = firstWord.exec(line)?.[0], uri = '', version] = match ?? [];
  if (!match || method === undefined) return { kind: 'malformed', status: 400, reason: 'Bad Request Line', method, headers: [] };
  if (version !== '2.0') return { kind: 'malformed', status: 505, reason: 'Version Not Supported', method, headers: [] };
  return { kind: 'request', method, uri, headers: [], body: NO_BODY };
}

function parseStatusLine(line: string): SipMessage | MalformedMessage {
  const match = statusLine.exec(line);
  if (!match) return { kind: 'malformed', status: 400, reason: 'Bad Status Line', method: undefined, headers: [] };
  return { kind: 'response', status: Number(match[1]), reason: match[2] ?? '', headers: [], body: NO_BODY };
}

/** A bare CR or LF inside a value is refused: echoed in a response it could forge a header. */
function parseHeader(line: string): Header | undefined {
  if (line.length > MAX_HEADER_LENGTH) return undefined;
  const colon = line.indexOf(':');
  if (colon < 1) return undefined;
  const name = trimWhiteSpace(line.slice(0, colon));
  const value = trimWhiteSpace(line.slice(colon + 1));
  if (!isToken(name) || value.includes('\r') || value.includes('\n')) return undefined;
  return { name: canonicalHeaderName(name), value };
}

function malformed(message: SipMessage, status: MalformedMessage['status'], reason: string): MalformedMessage {
  const method = message.kind === 'request' ? message.method : undefined;
  return { kind: 'malformed', status, reason, method, headers: message.headers };
}
