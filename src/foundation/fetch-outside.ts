import { lookup } from 'node:dns/promises';
import * as http from 'node:http';
import * as https from 'node:https';
import { isIP } from 'node:net';
import { addressProblem, hostOf, targetProblem } from './outbound-target.ts';

/** What is asked of a server that somebody else named. */
export interface OutsideRequest {
  method: string;
  headers: Record<string, string>;
  body: string | undefined;
  /** Ends it, whatever it is doing. */
  signal: AbortSignal;
  /** Networks of the operator's own that may be reached. */
  allowed: readonly string[];
}

const LARGEST_HEADER_BYTES = 16 * 1024;
const LARGEST_ANSWER_BYTES = 512 * 1024;

/**
 * As `fetch`, for URLs that come from outside. The name is looked up once, what it leads to is judged, and that very address is
 * connected to: a name that leads elsewhere a moment later changes nothing. Redirects are not followed, and no answer is read without end.
 */
export async function fetchOutside(field: string, target: string, request: OutsideRequest): Promise<Response> {
  const problem = targetProblem(field, target, request.allowed);
  if (problem) throw new Error(problem);
  const url = new URL(target);
  const host = hostOf(url);
  const addresses = isIP(host) === 0 ? await orAborted(lookup(host, { all: true }), request.signal) : [{ address: host }];
  for (const { address } of addresses) {
    const refused = addressProblem(field, url, address, request.allowed);
    if (refused) throw new Error(refused);
  }
  const [first, ...others] = addresses.map(({ address }) => address);
  if (first === undefined) throw new Error(`The name in '${field}' has no address.`);
  return others.reduce(
    (answer, next) => answer.catch((error) => (isNobodyThere(error) ? send(url, next, request) : Promise.reject(error))),
    send(url, first, request),
  );
}

/** Nothing was sent, so that the next address of the name can be tried: `localhost` is two, and a server often listens on one. */
const isNobodyThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'].includes(String(error.code));

/** Looking up a name cannot be called off, so that only its result is left behind. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}

function send(url: URL, address: string, { method, headers, body, signal }: OutsideRequest): Promise<Response> {
  const isTls = url.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const sent = (isTls ? https : http).request(
      {
        host: address,
        port: url.port || (isTls ? 443 : 80),
        path: `${url.pathname}${url.search}`,
        method,
        ...(isIP(hostOf(url)) === 0 && { servername: url.hostname }),
        agent: false,
        signal,
        maxHeaderSize: LARGEST_HEADER_BYTES,
        headers: {
          ...headers,
          host: url.host,
          connection: 'close',
          ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
        },
      },
      (answer) => {
        const pieces: Buffer[] = [];
        let received = 0;
        answer.on('data', (bytes: Buffer) => {
          received += bytes.length;
          if (received > LARGEST_ANSWER_BYTES) answer.destroy(new Error('The answer is too long.'));
          else pieces.push(bytes);
        });
        answer.on('end', () => resolve(asResponse(answer, Buffer.concat(pieces)))).on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const WITHOUT_BODY = new Set([204, 205, 304]);

function asResponse({ statusCode = 0, headers }: http.IncomingMessage, body: Buffer): Response {
  const shown = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  return new Response(WITHOUT_BODY.has(statusCode) ? null : new Uint8Array(body), { status: statusCode, headers: shown });
}
