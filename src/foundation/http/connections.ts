import { randomUUID } from 'node:crypto';
import { type ServerOptions, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { networkOf } from '../source-network.ts';
import { errorBody } from './error-body.ts';

/** How long somebody may take to say what they want, and how much of it. */
export const PATIENCE = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
} satisfies ServerOptions;

const MOST_CONNECTIONS = 10_000;
/** An office behind one address may have this many, and one guest cannot take all there are. */
const MOST_OF_ONE_SOURCE = 1_000;

/** Bounds how many connections there are. Behind a proxy they are all the proxy's, which has its own bounds. */
export function boundConnections(server: FastifyInstance, trustedProxies: readonly string[]): void {
  server.server.maxConnections = MOST_CONNECTIONS;
  if (trustedProxies.length > 0) return;
  const open = new Map<string, number>();
  server.server.on('connection', (socket: Socket) => {
    const source = networkOf(socket.remoteAddress ?? '');
    const count = (open.get(source) ?? 0) + 1;
    if (count > MOST_OF_ONE_SOURCE) return void socket.destroy();
    open.set(source, count);
    socket.once('close', () => {
      const left = (open.get(source) ?? 1) - 1;
      if (left > 0) open.set(source, left);
      else open.delete(source);
    });
  });
}

const UNREADABLE = { status: 400, message: 'The request could not be read as HTTP.' };
const REFUSED_UNREAD: Record<string, typeof UNREADABLE> = {
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, message: 'The request took too long to arrive.' },
  HPE_HEADER_OVERFLOW: { status: 431, message: `The headers are larger than ${PATIENCE.maxHeaderSize / 1024} KiB.` },
};

/** Answers what never became a request, in the words of the API, and takes nothing more from that connection. */
export function refuseUnread(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const { status, message } = REFUSED_UNREAD[error.code ?? ''] ?? UNREADABLE;
  const trackingId = newTrackingId();
  const body = JSON.stringify(errorBody('', trackingId, message, []));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `trackingid: ${trackingId}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

export const newTrackingId = (): string => `BELLHOP_${randomUUID()}`;
