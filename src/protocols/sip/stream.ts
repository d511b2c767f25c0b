import { once } from 'node:events';
import { createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { type Listen, type Listener, plainAddress, type Receive, type Source } from './flow.ts';
import { MessageFramer } from './framing.ts';

export interface StreamLimits {
  /** Per listener; more are refused. */
  readonly maxConnections: number;
  /** Without a byte in either direction; must exceed the interval of registrations and keepalives. */
  readonly idleMilliseconds: number;
  /** From a message's first byte to its last. */
  readonly messageMilliseconds: number;
  /** Unread by the peer; then it is cut off. */
  readonly maxUnsentBytes: number;
}

const defaultLimits: StreamLimits = {
  maxConnections: 10_000,
  idleMilliseconds: 3_700_000,
  messageMilliseconds: 10_000,
  maxUnsentBytes: 262_144,
};

const TLS_HANDSHAKE_MILLISECONDS = 10_000;
const FAREWELL_MILLISECONDS = 1_000;
/** The answer to a keepalive (RFC 5626 section 4.4.1). */
const PONG = Buffer.from('\r\n');

export async function listenStream(
  listen: Listen,
  limits: Partial<StreamLimits>,
  receive: Receive,
  onError: (error: unknown) => void,
): Promise<Listener> {
  const { maxConnections, ...connectionLimits } = { ...defaultLimits, ...limits };
  const connections = new Map<string, Socket>();
  const server = createStreamServer(listen, (socket) => accept(socket));
  server.maxConnections = maxConnections;
  server.listen(listen.port, listen.host);
  await once(server, 'listening');
  server.on('error', onError);

  const localPort = portOf(server);
  const listener: Listener = {
    address: { transport: listen.transport, host: listen.host, port: localPort },
    send(bytes, to) {
      const socket = connections.get(connectionKey(to));
      return socket !== undefined && write(socket, bytes, connectionLimits.maxUnsentBytes);
    },
    stopAccepting() {
      server.close();
    },
    async close() {
      for (const socket of connections.values()) {
        socket.destroySoon();
        // A peer that does not read what is left for it holds nobody up for longer than this.
        socket.setTimeout(FAREWELL_MILLISECONDS);
      }
      if (server.listening) server.close();
      await Promise.all([...connections.values()].map((socket) => once(socket, 'close')));
    },
  };

  function accept(socket: Socket): void {
    const { remoteAddress, remotePort } = socket;
    if (remoteAddress === undefined || remotePort === undefined) {
      socket.destroy();
      return;
    }
    const source: Source = {
      transport: listen.transport,
      remoteAddress: plainAddress(remoteAddress),
      remotePort,
      localPort,
      secure: listen.transport === 'tls',
    };
    const key = connectionKey(source);
    connections.set(key, socket);
    socket.on('close', () => connections.delete(key));
    readMessages(socket, connectionLimits, (message) => receive(message, source, listener));
  }

  return listener;
}

function createStreamServer(listen: Listen, onConnection: (socket: Socket) => void): Server {
  if (listen.transport !== 'tls') return createTcpServer({ noDelay: true }, onConnection);
  const { cert, key } = listen;
  const tls = { cert, key, minVersion: 'TLSv1.2', handshakeTimeout: TLS_HANDSHAKE_MILLISECONDS, noDelay: true } as const;
  return createTlsServer(tls, onConnection);
}

function readMessages(
  socket: Socket,
  limits: Omit<StreamLimits, 'maxConnections'>,
  onMessage: (message: Parameters<Receive>[0]) => void,
): void {
  const framer = new MessageFramer();
  let insideSince: number | undefined;
  socket.setTimeout(limits.idleMilliseconds, () => socket.destroy());
  // A peer that goes away is no error of ours; `close` follows and tidies up.
  socket.on('error', () => {});
  socket.on('data', (chunk: Buffer) => {
    for (const frame of framer.push(chunk)) {
      insideSince = undefined;
      if (frame.kind === 'ping') write(socket, PONG, limits.maxUnsentBytes);
      else onMessage(frame);
      if (frame.kind === 'malformed') {
        socket.destroySoon();
        return;
      }
    }
    const now = performance.now();
    insideSince = framer.isInsideMessage ? (insideSince ?? now) : undefined;
    if (insideSince !== undefined && now - insideSince > limits.messageMilliseconds) socket.destroy();
  });
}

function write(socket: Socket, bytes: Buffer, maxUnsentBytes: number): boolean {
  if (!socket.writable) return false;
  if (socket.writableLength > maxUnsentBytes) {
    socket.destroy();
    return false;
  }
  socket.write(bytes);
  return true;
}

function connectionKey({ remoteAddress, remotePort }: Source): string {
  return `${remoteAddress} ${remotePort}`;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on a port.');
  return address.port;
}
