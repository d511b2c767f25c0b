import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { isIPv6 } from 'node:net';
import { type Listener, plainAddress, type Receive, type Source } from './flow.ts';
import { parseMessage } from './parse.ts';

/** Room for the burst after a power cut; the kernel grants less where net.core.rmem_max is smaller. */
const RECEIVE_BUFFER_BYTES = 8 * 1024 * 1024;
/** Keepalives (CRLF, zero bytes) and nothing else are this short: dropped unread. */
const SHORTEST_MESSAGE_BYTES = 16;

export async function listenUdp(
  { host, port }: { readonly host: string; readonly port: number },
  receive: Receive,
  onError: (error: unknown) => void,
): Promise<Listener> {
  const family = isIPv6(host) ? 'udp6' : 'udp4';
  const socket = createSocket({ type: family, recvBufferSize: RECEIVE_BUFFER_BYTES });
  socket.bind(port, host);
  await once(socket, 'listening');
  socket.on('error', onError);

  const localPort = socket.address().port;
  let isOpen = true;
  let unsent = 0;
  let allSent = () => {};
  const sent = () => {
    if (--unsent === 0) allSent();
  };
  const listener: Listener = {
    address: { transport: 'udp', host, port: localPort },
    send(bytes, { remoteAddress, remotePort }) {
      if (!isOpen) return false;
      const address = family === 'udp6' && !isIPv6(remoteAddress) ? `::ffff:${remoteAddress}` : remoteAddress;
      unsent++;
      // An unreachable peer is the peer's matter: it asks again.
      socket.send(bytes, remotePort, address, sent);
      return true;
    },
    stopAccepting() {},
    async close() {
      isOpen = false;
      // A datagram leaves a moment after send(): the last answers are not cut off.
      if (unsent > 0) await new Promise<void>((resolve) => (allSent = resolve));
      socket.close();
      await once(socket, 'close');
    },
  };

  socket.on('message', (datagram, { address, port: remotePort }) => {
    // Nobody can be answered on port 0; only forged packets come from there.
    if (datagram.length < SHORTEST_MESSAGE_BYTES || remotePort === 0) return;
    const source: Source = { transport: 'udp', remoteAddress: plainAddress(address), remotePort, localPort, secure: false };
    receive(parseMessage(datagram), source, listener);
  });
  return listener;
}
