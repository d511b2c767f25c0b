import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Received {
  headers: IncomingHttpHeaders;
  /** As it came. */
  raw: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever was sent
  body: any;
}

/** Somebody else's server on loopback that receives events, and answers as it is told. */
export interface Receiver {
  url: string;
  port: number;
  received: Received[];
  answer: (response: ServerResponse) => void;
  stop(): Promise<void>;
}

export const answerWith =
  (status: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse): void =>
    void response.writeHead(status, headers).end();

export async function startReceiver(): Promise<Receiver> {
  const server = createServer(async (request, response) => {
    const raw = await text(request);
    receiver.received.push({ headers: request.headers, raw, body: JSON.parse(raw) });
    receiver.answer(response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const receiver: Receiver = {
    url: `http://127.0.0.1:${port}/events`,
    port,
    received: [],
    answer: answerWith(204),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return receiver;
}
