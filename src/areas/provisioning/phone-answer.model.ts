import type { Proof } from './prove-phone.ts';
import type { RequestOutcome } from './request.model.ts';

/** What a phone asked over HTTP, as the listener read it. */
export interface PhoneRequest {
  method: string;
  /** Without its query. */
  path: string;
  authorization: string | undefined;
  userAgent: string | undefined;
  ifNoneMatch: string | undefined;
  sourceIp: string;
  protocol: 'http' | 'https';
}

/** What goes back, and what is written down about it. */
export interface PhoneAnswer {
  status: number;
  headers: Record<string, string | string[]>;
  body?: Buffer;
  outcome: RequestOutcome;
  proof?: Proof;
}

/** What the listener refuses before anything is asked of anybody. */
export const REFUSED_AT_THE_DOOR = {
  malformed: 400,
  'too-slow': 408,
  'upload-too-large': 413,
  'target-too-long': 414,
  'headers-too-large': 431,
} as const satisfies Partial<Record<RequestOutcome, number>>;

export type RefusedAtTheDoor = keyof typeof REFUSED_AT_THE_DOOR;

const NEVER_KEEP = { 'cache-control': 'no-store' };

/** Without a body and without a word on why. */
export const emptyAnswer = (status: number, outcome: RequestOutcome, headers: PhoneAnswer['headers'] = {}): PhoneAnswer => ({
  status,
  outcome,
  headers: { ...headers, ...(status === 204 ? {} : { 'content-length': '0' }) },
});

export const tellToWait = (status: 429 | 503, outcome: RequestOutcome, seconds: number): PhoneAnswer =>
  emptyAnswer(status, outcome, { 'retry-after': String(seconds) });

interface File {
  body: Buffer;
  contentType: string;
  /** Strong: the same for the same bytes only. */
  etag: string;
}

/** The file, or that the phone has it already. */
export function fileAnswer({ method, ifNoneMatch }: PhoneRequest, { body, contentType, etag }: File, proof: Proof): PhoneAnswer {
  const headers = { ...NEVER_KEEP, etag };
  if (ifNoneMatch !== undefined && names(ifNoneMatch, etag)) return { status: 304, headers, outcome: 'not-modified', proof };
  const described = { ...headers, 'content-type': contentType, 'content-length': String(body.length) };
  return { status: 200, headers: described, outcome: 'served', proof, ...(method === 'HEAD' ? {} : { body }) };
}

/** RFC 9110, section 13.1.2: compared weakly. */
const names = (ifNoneMatch: string, etag: string): boolean =>
  ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);

/** Where the file of a phone is that has presented its code; read like any other file of its vendor. */
export function activationAnswer(folder: string): PhoneAnswer {
  const rule = `<flat-profile>\n  <Profile_Rule ua="na">${folder}$MA.xml</Profile_Rule>\n</flat-profile>\n`;
  const body = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${rule}`);
  const headers = { ...NEVER_KEEP, 'content-type': 'application/xml; charset=utf-8', 'content-length': String(body.length) };
  return { status: 200, headers, body, outcome: 'activated' };
}
