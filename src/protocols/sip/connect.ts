import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { connect as connectTcp, isIPv6, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { plainAddress, type Transport } from './flow.ts';
import { MessageFramer } from './framing.ts';
import type { MalformedMessage, SipMessage } from './message.ts';
import { parseMessage } from './parse.ts';

/** Where a user agent sends everything. */
export interface OutboundProxy {
  readonly transport: Transport;
  /** An address, or a name for the system's resolver. */
  readonly host: string;
  readonly port: number;
  /** For TLS: whom to trust besides the system, and which name the certificate must have if not the host's. */
  readonly ca?: string | Buffer;
  readonly servername?: string;
}

/** A user agent's end of a flow. */
export interface Connection {
  readonly localAddress: string;
  readonly localPort: number;
  /** False once it is closed. */
  send(bytes: Buffer): boolean;
  close(): Promise<void>;
}

interface Events {
  onMessage(message: SipMessage | MalformedMessage): void;
  onClose(): void;
}

export function connectToProxy(proxy: OutboundProxy, events: Events): Promise<Connection> {
  return proxy.transport === 'udp' ? connectUdp(proxy, events) : connectStream(proxy, events);
}

/** A connected socket: it hears nobody but the proxy, and learns its own address without asking. */
async function connectUdp({ host, port }: OutboundProxy, { onMessage, onClose }: Events): Promise<Connection> {
  const socket = createSocket(isIPv6(host) ? 'udp6' : 'udp4');
  socket.connect(port, host);
  await once(socket, 'connect');
  const { address, port: localPort } = socket.address();
  let isOpen = true;
  // A proxy that is not there shows as ECONNREFUSED; the request's own timer says so in the end.
  socket.on('error', () => {});
  socket.on('message', (datagram) => onMessage(parseMessage(datagram)));
  socket.on('close', onClose);
  return {
    localAddress: address,
    localPort,
    send(bytes) {
      if (isOpen) socket.send(bytes, () => {});
      return isOpen;
    },
    async close() {
      if (!isOpen) return;
      isOpen = false;
      socket.close();
      await once(socket, 'close');
    },
  };
}

async function connectStream(proxy: OutboundProxy, { onMessage, onClose }: Events): Promise<Connection> {
  const socket = await openSocket(proxy);
  const framer = new MessageFramer();
  socket.on('error', () => {});
  socket.on('close', onClose);
  socket.on('data', (chunk: Buffer) => {
    for (const frame of framer.push(chunk)) {
      if (frame.kind !== 'ping') onMessage(frame);
      if (frame.kind === 'malformed') socket.destroy();
    }
  });
  return {
    localAddress: plainAddress(socket.localAddress ?? ''),
    localPort: socket.localPort ?? 0,
    send(bytes) {
      if (socket.writable) socket.write(bytes);
      return socket.writable;
    },
    async close() {
      if (socket.destroyed) return;
      socket.destroySoon();
      await once(socket, 'close');
    },
  };
}

async function openSocket({ transport, host, port, ca, servername }: OutboundProxy): Promise<Socket> {
  if (transport !== 'tls') {
    const socket = connectTcp({ host, port, noDelay: true });
    await once(socket, 'connect');
    return socket;
  }
  const socket = connectTls({ host, port, minVersion: 'TLSv1.2', ...(ca && { ca }), ...(servername && { servername }) });
  await once(socket, 'secureConnect');
  return socket;
}
