import { createHmac } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import * as http from 'node:http';
import * as https from 'node:https';
import { isIP } from 'node:net';
import { addressProblem, hostOf } from '../../foundation/outbound-target.ts';

/** What is sent where. */
export interface Sending {
  url: string;
  eventId: string;
  /** Signed and sent as it is. */
  body: string;
  secret: string | undefined;
  /** Networks of the operator's own that may be reached. */
  allowed: readonly string[];
  deadlineMs?: number;
  /** How a name becomes addresses. */
  resolve?: (name: string) => Promise<readonly string[]>;
}

export type Outcome = { status: number } | { error: string };

const DEADLINE_MS = 5_000;
const LARGEST_HEADER_BYTES = 8 * 1024;
const LARGEST_ANSWER_BYTES = 16 * 1024;

/**
 * One POST. The name is looked up once, what it leads to is judged, and that very address is connected to: a name that leads
 * elsewhere a moment later changes nothing. Redirects are answers like any other.
 */
export async function sendEvent(sending: Sending): Promise<Outcome> {
  const { deadlineMs = DEADLINE_MS, resolve = addressesOf } = sending;
  const url = new URL(sending.url);
  const signal = AbortSignal.timeout(deadlineMs);
  try {
    const host = hostOf(url);
    const addresses = isIP(host) === 0 ? await orAborted(resolve(host), signal) : [host];
    const problem = addresses.map((address) => addressProblem('targetUrl', url, address, sending.allowed)).find(Boolean);
    if (problem) return { error: problem };
    const [address] = addresses;
    return address === undefined ? { error: 'The name has no address.' } : { status: await post(url, address, sending, signal) };
  } catch (error) {
    return { error: signal.aborted ? `No answer within ${deadlineMs} ms.` : sentenceOf(error) };
  }
}

const addressesOf = async (name: string): Promise<readonly string[]> =>
  (await lookup(name, { all: true })).map(({ address }) => address);

/** Looking up a name cannot be called off, so that only its result is left behind. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}

function post(url: URL, address: string, { body, secret, eventId }: Sending, signal: AbortSignal): Promise<number> {
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: address,
        port: url.port || (url.protocol === 'https:' ? 443 : 80),
        path: `${url.pathname}${url.search}`,
        method: 'POST',
        ...(isIP(hostOf(url)) === 0 && { servername: url.hostname }),
        agent: false,
        signal,
        maxHeaderSize: LARGEST_HEADER_BYTES,
        headers: {
          host: url.host,
          'user-agent': 'Bellhop',
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
          connection: 'close',
          'x-bellhop-event-id': eventId,
          ...(secret === undefined ? {} : signaturesOf(body, secret)),
        },
      },
      (answer) => {
        const done = () => resolve(answer.statusCode ?? 0);
        let received = 0;
        // What a receiver has to say beyond its status is of no interest; a little of it is read so that it is not cut off.
        answer.on('data', (bytes: Buffer) => {
          received += bytes.length;
          if (received > LARGEST_ANSWER_BYTES) answer.destroy();
        });
        answer.on('end', done).on('close', done).on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The first as Webex signs; the others because SHA-1 is old. */
export const signaturesOf = (body: string, secret: string): Record<string, string> => ({
  'x-spark-signature': hmac('sha1', secret, body),
  'x-bellhop-signature-sha256': hmac('sha256', secret, body),
  'x-bellhop-signature-sha512': hmac('sha512', secret, body),
});

const hmac = (algorithm: string, secret: string, body: string): string =>
  createHmac(algorithm, secret).update(body).digest('hex');

function sentenceOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  return `The connection failed${code === undefined ? '' : ` (${code})`}.`;
}
