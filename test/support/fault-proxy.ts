import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What a network, or a server behind it, does to one request. */
export type Fault =
  /** Goes on after so many milliseconds. */
  | { kind: 'late'; ms: number }
  /** The connection breaks before anything has arrived. */
  | { kind: 'lost-request' }
  /** All of it is done, and nobody hears of it. */
  | { kind: 'lost-answer' }
  /** All of it is done, and half of the answer arrives. */
  | { kind: 'cut-off' }
  /** The request arrives twice; the second answer is heard. */
  | { kind: 'twice' }
  /** The answer arrives twice, one behind the other. */
  | { kind: 'answered-twice' }
  | { kind: 'too-many-requests'; retryAfter: string }
  | { kind: 'error'; status: number }
  /** What somebody else would answer. */
  | { kind: 'other-answer'; status: number; body: object }
  /** Nothing happens until this is resolved. */
  | { kind: 'held'; until: Promise<unknown> };

export interface Asked {
  method: string;
  /** With its query. */
  path: string;
  authorization: string | undefined;
  body: string;
}

export interface Passed extends Asked {
  fault: Fault['kind'] | undefined;
}

/** Stands between a client and a server on loopback, and does to requests what the test says. */
export interface FaultProxy {
  url: string;
  /** Every request, in the order of their arrival. */
  passed: Passed[];
  /** Asked for each request; the clean way by default. */
  fault: (request: Asked) => Fault | undefined;
  stop(): Promise<void>;
}

/** A stream of numbers in [0, 1) that is the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of everything, each as often as the others, for so large a part of the requests. */
export function allFaults(random: () => number, part: number): () => Fault | undefined {
  const kinds: readonly (() => Fault)[] = [
    () => ({ kind: 'late', ms: Math.floor(random() * 20) }),
    () => ({ kind: 'lost-request' }),
    () => ({ kind: 'lost-answer' }),
    () => ({ kind: 'cut-off' }),
    () => ({ kind: 'twice' }),
    () => ({ kind: 'answered-twice' }),
    () => ({ kind: 'too-many-requests', retryAfter: String(1 + Math.floor(random() * 60)) }),
    () => ({ kind: 'error', status: 500 + Math.floor(random() * 5) }),
  ];
  return () => (random() < part ? kinds[Math.floor(random() * kinds.length)]?.() : undefined);
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const server = createServer((request, response) => {
    pass(request, response).catch(() => response.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url: path = '/', headers } = request;
    const body = await buffer(request);
    const asked = { method, path, authorization: headers.authorization, body: body.toString() };
    const fault = proxy.fault(asked);
    proxy.passed.push({ ...asked, fault: fault?.kind });
    const forward = () => ask(target, { method, path, headers, body });
    switch (fault?.kind) {
      case 'lost-request':
        return void response.destroy();
      case 'too-many-requests':
        return void response.writeHead(429, { 'retry-after': fault.retryAfter }).end('{"message":"Too many requests."}');
      case 'error':
        return void response.writeHead(fault.status).end('<html>Something went wrong.</html>');
      case 'other-answer':
        return void response.writeHead(fault.status, { 'content-type': 'application/json' }).end(JSON.stringify(fault.body));
      case 'lost-answer':
        await forward();
        return void response.destroy();
      case 'cut-off':
        return cutOff(response, await forward());
      case 'answered-twice':
        return answerTwice(response, await forward());
      case 'twice':
        await forward();
        return answer(response, await forward());
      case 'late':
        await new Promise((resolve) => setTimeout(resolve, fault.ms));
        return answer(response, await forward());
      case 'held':
        await fault.until;
        return answer(response, await forward());
      case undefined:
        return answer(response, await forward());
    }
  }

  const proxy: FaultProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    passed: [],
    fault: () => undefined,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return proxy;
}

function ask(
  target: string,
  request: { method: string; path: string; headers: IncomingHttpHeaders; body: Buffer },
): Promise<Answer> {
  const { method, path, headers, body } = request;
  return new Promise((resolve, reject) => {
    send(`${target}${path}`, { method, headers: { ...headers, connection: 'close' }, agent: false }, async (answer) => {
      resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: await buffer(answer) });
    })
      .on('error', reject)
      .end(body);
  });
}

const headersOf = ({ headers, body }: Answer) => {
  const { 'transfer-encoding': _, connection: __, 'keep-alive': ___, ...kept } = headers;
  return { ...kept, 'content-length': body.length };
};

function answer(response: ServerResponse, given: Answer): void {
  const hasBody = given.status !== 204 && given.status !== 304;
  const { 'content-length': length, ...headers } = headersOf(given);
  response.writeHead(given.status, hasBody ? { ...headers, 'content-length': length } : headers).end(given.body);
}

/** What has no body loses its head. */
function cutOff(response: ServerResponse, given: Answer): void {
  if (given.body.length === 0) return void response.destroy();
  response.writeHead(given.status, headersOf(given));
  response.write(given.body.subarray(0, Math.floor(given.body.length / 2)), () => response.destroy());
}

function answerTwice(response: ServerResponse, given: Answer): void {
  const head = Object.entries(headersOf(given)).map(([name, value]) => `${name}: ${value}\r\n`);
  const text = Buffer.concat([Buffer.from(`HTTP/1.1 ${given.status} Said\r\n${head.join('')}\r\n`), given.body]);
  response.socket?.end(Buffer.concat([text, text]));
}
