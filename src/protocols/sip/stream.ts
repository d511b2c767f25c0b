import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import { type Listen, type Listener, plainAddress, type Receive, type Source } from './flow.ts';
import { MessageFramer } from './framing.ts';

export interface StreamLimits {
  /** Per listener; more are refused. */
  readonly maxConnections: number;
  /** Of these, per remote address, behind which there may be an office full of phones. */
  readonly maxConnectionsPerAddress: number;
  /** From the connection, and through the handshake of TLS, to the end of the first message. */
  readonly firstMessageMilliseconds: number;
  /** After that, without a byte in either direction; must exceed the interval of registrations and keepalives. */
  readonly idleMilliseconds: number;
  /** From a message's first byte to its last. */
  readonly messageMilliseconds: number;
  /** Unread by the peer; then it is cut off. */
  readonly maxUnsentBytes: number;
}

const defaultLimits: StreamLimits = {
  maxConnections: 10_000,
  maxConnectionsPerAddress: 200,
  firstMessageMilliseconds: 10_000,
  idleMilliseconds: 3_700_000,
  messageMilliseconds: 10_000,
  maxUnsentBytes: 262_144,
};

const FAREWELL_MILLISECONDS = 1_000;
/** The answer to a keepalive (RFC 5626 section 4.4.1). */
const PONG = Buffer.from('\r\n');

export async function listenStream(
  listen: Listen,
  limits: Partial<StreamLimits>,
  receive: Receive,
  onError: (error: unknown) => void,
): Promise<Listener> {
  const { maxConnections, maxConnectionsPerAddress, ...connectionLimits } = { ...defaultLimits, ...limits };
  const connections = new Map<string, Socket>();
  const perAddress = new Map<string, number>();
  const encrypt = listen.transport === 'tls' ? encryptWith(listen) : (socket: Socket) => socket;
  const server = createServer({ noDelay: true }, accept);
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

  function accept(plain: Socket): void {
    const { remoteAddress, remotePort } = plain;
    if (remoteAddress === undefined || remotePort === undefined || !hasRoomFor(remoteAddress)) {
      plain.destroy();
      return;
    }
    count(remoteAddress, +1);
    const socket = encrypt(plain);
    const source: Source = {
      transport: listen.transport,
      remoteAddress: plainAddress(remoteAddress),
      remotePort,
      localPort,
      secure: listen.transport === 'tls',
    };
    const key = connectionKey(source);
    connections.set(key, socket);
    socket.on('close', () => {
      connections.delete(key);
      count(remoteAddress, -1);
    });
    readMessages(socket, connectionLimits, (message) => receive(message, source, listener));
  }

  function hasRoomFor(address: string): boolean {
    return (perAddress.get(address) ?? 0) < maxConnectionsPerAddress;
  }

  function count(address: string, change: 1 | -1): void {
    const open = (perAddress.get(address) ?? 0) + change;
    if (open > 0) perAddress.set(address, open);
    else perAddress.delete(address);
  }

  return listener;
}

/** The handshake belongs to the connection like everything else, so that the same limits hold for it. */
function encryptWith({ cert, key }: Listen & { transport: 'tls' }): (plain: Socket) => Socket {
  const secureContext = createSecureContext({ cert, key, minVersion: 'TLSv1.2', honorCipherOrder: true });
  return (plain) => {
    // Whatever happens to it happens to the encrypted one, too.
    plain.on('error', () => {});
    return new TLSSocket(plain, { isServer: true, secureContext });
  };
}

function readMessages(
  socket: Socket,
  limits: Omit<StreamLimits, 'maxConnections' | 'maxConnectionsPerAddress'>,
  onMessage: (message: Parameters<Receive>[0]) => void,
): void {
  const framer = new MessageFramer();
  const closeAfter = (milliseconds: number) => setTimeout(() => socket.destroy(), milliseconds);
  /** Runs until a message is complete, however many bytes come meanwhile; absent between messages. */
  let deadline: NodeJS.Timeout | undefined = closeAfter(limits.firstMessageMilliseconds);
  socket.on('close', () => clearTimeout(deadline));
  socket.setTimeout(limits.idleMilliseconds, () => socket.destroy());
  // A peer that goes away is no error of ours; `close` follows and tidies up.
  socket.on('error', () => {});
  socket.on('data', (chunk: Buffer) => {
    for (const frame of framer.push(chunk)) {
      if (frame.kind === 'ping') {
        write(socket, PONG, limits.maxUnsentBytes);
        continue;
      }
      clearTimeout(deadline);
      deadline = undefined;
      onMessage(frame);
      if (frame.kind === 'malformed') {
        socket.destroySoon();
        return;
      }
    }
    if (framer.isInsideMessage) deadline ??= closeAfter(limits.messageMilliseconds);
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
