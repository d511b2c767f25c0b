import { setTimeout as sleep } from 'node:timers/promises';
import { ClientTransactions } from './client-transactions.ts';
import { type Listen, type ListenAddress, type Listener, type RequestHandler, type Source, sentBy } from './flow.ts';
import {
  createMalformedResponse,
  createResponse,
  type MalformedMessage,
  type SipMessage,
  type SipRequest,
  type SipResponse,
} from './message.ts';
import { serializeMessage } from './serialize.ts';
import { listenStream, type StreamLimits } from './stream.ts';
import { listenUdp } from './udp.ts';
import { responsePort, stampReceived } from './via.ts';

export interface SipServerOptions {
  readonly listen: readonly Listen[];
  readonly handler: RequestHandler;
  readonly limits?: Partial<StreamLimits>;
  /** How long `close` waits for requests in work. */
  readonly drainMilliseconds?: number;
  /** What our own requests are sent by where a listener is on every address. */
  readonly publicHost?: string | undefined;
  /** RFC 3261's T1, for our own requests. */
  readonly t1Milliseconds?: number | undefined;
  /** Told of what a handler throws and of a socket that fails; a peer's misbehavior is neither. */
  readonly onError?: (error: unknown) => void;
}

export interface SipServer {
  /** Where it listens, in the order asked for. */
  readonly addresses: readonly ListenAddress[];
  /** Sends a request over the flow on which its receiver last spoke; Via is added. Rejects where the flow is gone or silent. */
  request(request: SipRequest, flow: Source): Promise<SipResponse>;
  close(): Promise<void>;
}

export async function startSipServer(options: SipServerOptions): Promise<SipServer> {
  const { listen, handler, limits, drainMilliseconds = 5_000, publicHost, t1Milliseconds, onError = () => {} } = options;
  const inWork = new Set<Promise<void>>();
  const client = new ClientTransactions({ t1Milliseconds });
  let closed: Promise<void> | undefined;

  async function answer(request: SipRequest, source: Source, listener: Listener): Promise<void> {
    try {
      const response = await handler(request, source);
      if (response) sendResponse(response, source, listener);
    } catch (error) {
      onError(error);
      if (request.method !== 'ACK') sendResponse(createResponse(request, 500), source, listener);
    }
  }

  function receive(message: SipMessage | MalformedMessage, source: Source, listener: Listener): void {
    if (message.kind === 'response') {
      client.receive(message);
      return;
    }
    if (closed) return;
    const stamped = { ...message, headers: stampReceived(message.headers, source.remoteAddress, source.remotePort) };
    if (stamped.kind === 'malformed') {
      const response = createMalformedResponse(stamped);
      if (response) sendResponse(response, source, listener);
      return;
    }
    const work = answer(stamped, source, listener);
    inWork.add(work);
    work.then(() => inWork.delete(work));
  }

  const listeners: Listener[] = [];
  try {
    for (const where of listen) {
      const opened =
        where.transport === 'udp' ? listenUdp(where, receive, onError) : listenStream(where, limits ?? {}, receive, onError);
      listeners.push(await opened);
    }
  } catch (error) {
    await Promise.all(listeners.map((listener) => listener.close()));
    throw error;
  }

  async function drain(): Promise<void> {
    for (const listener of listeners) listener.stopAccepting();
    await Promise.race([Promise.allSettled(inWork), sleep(drainMilliseconds, undefined, { ref: false })]);
    client.close();
    await Promise.all(listeners.map((listener) => listener.close()));
  }

  return {
    addresses: listeners.map((listener) => listener.address),
    request(request, flow) {
      const candidates = listeners.filter(
        ({ address }) => address.transport === flow.transport && address.port === flow.localPort,
      );
      const host = candidates[0]?.address.host ?? 'invalid';
      return client.send(request, {
        transport: flow.transport,
        sentBy: sentBy({ host: isEveryAddress(host) ? (publicHost ?? host) : host, port: flow.localPort }),
        transmit: (bytes) => candidates.some((listener) => listener.send(bytes, flow)),
      });
    },
    close: () => (closed ??= drain()),
  };
}

const isEveryAddress = (host: string): boolean => host === '0.0.0.0' || host === '::';

/** 18.2.2: over the same connection for streams, over UDP as the top Via says. */
function sendResponse(response: SipResponse, source: Source, listener: Listener): void {
  const remotePort = source.transport === 'udp' ? responsePort(response.headers, source.remotePort) : source.remotePort;
  listener.send(serializeMessage(response), { ...source, remotePort });
}
