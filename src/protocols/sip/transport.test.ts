import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createCertificate } from './certificate.fixture.ts';
import type { RequestHandler, Source } from './flow.ts';
import { createResponse, headerValue, type SipResponse } from './message.ts';
import { type SipServer, type SipServerOptions, startSipServer } from './transport.ts';

const host = '127.0.0.1';
const everywhere = [
  { transport: 'udp', host, port: 0 },
  { transport: 'tcp', host, port: 0 },
] as const;

const opened: { close(): unknown }[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const one of opened.splice(0).reverse()) await one.close();
});

const answerOk: RequestHandler = (request) => createResponse(request, 200);

async function start(handler: RequestHandler, options: Partial<SipServerOptions> = {}): Promise<SipServer> {
  const server = await startSipServer({ listen: everywhere, handler, ...options });
  opened.push(server);
  return server;
}

function portOf(server: SipServer, transport: string): number {
  return server.addresses.find((address) => address.transport === transport)?.port ?? 0;
}

async function openUdp(): Promise<UdpSocket> {
  const socket = createSocket('udp4');
  socket.bind(0, host);
  await once(socket, 'listening');
  opened.push(socket);
  return socket;
}

async function openTcp(server: SipServer): Promise<Socket> {
  const socket = connect({ host, port: portOf(server, 'tcp') });
  opened.push({ close: () => socket.destroy() });
  await once(socket, 'connect');
  return socket;
}

/** Resolves also where the peer resets the connection, because it has not read everything. */
function closeOf(socket: Socket): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  socket.on('error', () => {}).on('close', () => resolve());
  socket.resume();
  return promise;
}

/** Reads until the text so far contains what is looked for. */
async function readUntil(socket: Socket, wanted: string): Promise<string> {
  let text = '';
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    text += String(chunk);
    if (text.includes(wanted)) return text;
  }
  return text;
}

function requestText(via: string, method = 'OPTIONS', branch = '1'): string {
  const headers = [
    `Via: ${via};branch=z9hG4bK${branch}`,
    'From: <sip:a@b>;tag=1',
    'To: <sip:a@b>',
    'Call-ID: 1',
    `CSeq: 1 ${method}`,
  ];
  return `${method} sip:example.com SIP/2.0\r\n${headers.join('\r\n')}\r\nContent-Length: 0\r\n\r\n`;
}

describe('over UDP', () => {
  test('a request with rport is answered to the port it came from', async () => {
    const server = await start(answerOk);
    const phone = await openUdp();
    phone.send(requestText('SIP/2.0/UDP 10.0.0.1:5062;rport'), portOf(server, 'udp'), host);
    const [answer] = await once(phone, 'message');
    const { port } = phone.address();
    expect(String(answer)).toContain(`Via: SIP/2.0/UDP 10.0.0.1:5062;rport=${port};branch=z9hG4bK1;received=127.0.0.1\r\n`);
  });

  test('a request without rport is answered to the port of its Via', async () => {
    const server = await start(answerOk);
    const [phone, other] = [await openUdp(), await openUdp()];
    phone.send(requestText(`SIP/2.0/UDP 127.0.0.1:${other.address().port}`), portOf(server, 'udp'), host);
    const [answer] = await once(other, 'message');
    expect(String(answer)).toMatch(/^SIP\/2\.0 200 OK\r\n/);
  });

  test('the handler learns where a request came from', async () => {
    let seen: Source | undefined;
    const server = await start((request, source) => {
      seen = source;
      return createResponse(request, 200);
    });
    const phone = await openUdp();
    phone.send(requestText('SIP/2.0/UDP a;rport'), portOf(server, 'udp'), host);
    await once(phone, 'message');
    expect(seen).toEqual({
      transport: 'udp',
      remoteAddress: host,
      remotePort: phone.address().port,
      localPort: portOf(server, 'udp'),
      secure: false,
    });
  });

  test('garbage and keepalives get no answer, a malformed request gets 400', async () => {
    const server = await start(answerOk);
    const phone = await openUdp();
    const malformed = requestText('SIP/2.0/UDP a;rport').replace('Call-ID', 'Call ID');
    for (const datagram of ['\r\n\r\n', '\u0000', 'x'.repeat(1_000), malformed])
      phone.send(datagram, portOf(server, 'udp'), host);
    const [answer] = await once(phone, 'message');
    expect(String(answer)).toMatch(/^SIP\/2\.0 400 Bad Header\r\n/);
  });

  test('a handler that fails is answered 500 and reported', async () => {
    const errors: unknown[] = [];
    const failure = new Error('broken');
    const server = await start(() => Promise.reject(failure), { onError: (error) => errors.push(error) });
    const phone = await openUdp();
    phone.send(requestText('SIP/2.0/UDP a;rport'), portOf(server, 'udp'), host);
    const [answer] = await once(phone, 'message');
    expect(String(answer)).toMatch(/^SIP\/2\.0 500 /);
    expect(errors).toEqual([failure]);
  });
});

describe('over TCP', () => {
  test('requests in one piece are answered one by one on the same connection', async () => {
    const server = await start(answerOk);
    const phone = await openTcp(server);
    phone.write(requestText('SIP/2.0/TCP a', 'OPTIONS', 'one') + requestText('SIP/2.0/TCP a', 'OPTIONS', 'two'));
    const answers = await readUntil(phone, 'two');
    expect(answers.match(/SIP\/2\.0 200 OK/g)).toHaveLength(2);
  });

  test('a double CRLF is answered by one', async () => {
    const server = await start(answerOk);
    const phone = await openTcp(server);
    phone.write('\r\n\r\n');
    const [pong] = await once(phone, 'data');
    expect(String(pong)).toBe('\r\n');
  });

  test('a malformed request is answered 400 and the connection closed', async () => {
    const server = await start(answerOk);
    const phone = await openTcp(server);
    phone.write(requestText('SIP/2.0/TCP a').replace('Content-Length: 0', 'Content-Length: x'));
    expect(await readUntil(phone, 'never')).toMatch(/^SIP\/2\.0 400 Bad Content-Length\r\n/);
  });

  test.each(['GET / HTTP/1.1\r\nHost: a\r\n\r\n', 'x'.repeat(70_000)])(
    'garbage closes the connection without a word',
    async (garbage) => {
      const server = await start(answerOk);
      const phone = await openTcp(server);
      phone.on('error', () => {});
      phone.write(garbage);
      phone.resume();
      await once(phone, 'close');
      expect(phone.bytesRead).toBe(0);
    },
  );

  test('an idle connection is closed', async () => {
    const server = await start(answerOk, { limits: { idleMilliseconds: 5 } });
    const phone = await openTcp(server);
    phone.resume();
    await once(phone, 'close');
  });

  test('a message that never ends closes the connection although bytes keep coming', async () => {
    const server = await start(answerOk, { limits: { messageMilliseconds: 1 } });
    const phone = await openTcp(server);
    phone.write(requestText('SIP/2.0/TCP a'));
    const drip = setInterval(() => phone.write('x'), 1);
    await closeOf(phone);
    clearInterval(drip);
    expect(phone.bytesWritten).toBeLessThan(10_000);
  });

  describe('with all the time it wants', () => {
    const advance = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

    /** Resolves when the server has read it: a ping is answered at once. */
    async function say(phone: Socket, text: string): Promise<void> {
      phone.write(`${text}\r\n\r\n`);
      await readUntil(phone, '\r\n');
    }

    async function startPatient(): Promise<Socket> {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      return openTcp(await start(answerOk));
    }

    test('a connection that says nothing but pings is closed after ten seconds', async () => {
      const phone = await startPatient();
      await say(phone, '');
      advance(9_999);
      await say(phone, '');
      advance(1);
      await closeOf(phone);
    });

    test('a connection that falls silent inside its first message is closed after ten seconds', async () => {
      const phone = await startPatient();
      await say(phone, '');
      phone.write('REG');
      advance(10_000);
      await closeOf(phone);
    });

    test('a connection that falls silent inside a later message is closed after ten seconds', async () => {
      const phone = await startPatient();
      phone.write(`${requestText('SIP/2.0/TCP a')}REG`);
      await readUntil(phone, '200 OK');
      advance(10_000);
      await closeOf(phone);
    });

    test('a connection that has said something may be silent for an hour', async () => {
      const phone = await startPatient();
      phone.write(requestText('SIP/2.0/TCP a'));
      await readUntil(phone, '200 OK');
      advance(3_600_000);
      phone.write(requestText('SIP/2.0/TCP a', 'OPTIONS', 'later'));
      expect(await readUntil(phone, 'later')).toContain('200 OK');
    });
  });

  test('one connection more than an address may have is closed, until another one of it ends', async () => {
    const server = await start(answerOk, { limits: { maxConnectionsPerAddress: 1 } });
    const connectFrom = async (localAddress: string) => {
      const phone = connect({ host, port: portOf(server, 'tcp'), localAddress });
      opened.push({ close: () => phone.destroy() });
      phone.on('error', () => {}).write('\r\n\r\n');
      const isHeard = (await readUntil(phone, '\r\n')) !== '';
      return { phone, isHeard };
    };
    const first = await connectFrom('127.0.0.1');
    expect([first.isHeard, (await connectFrom('127.0.0.1')).isHeard]).toEqual([true, false]);
    expect((await connectFrom('127.0.0.2')).isHeard).toBe(true);
    first.phone.destroy();
    await expect.poll(async () => (await connectFrom('127.0.0.1')).isHeard).toBe(true);
  });

  test('one connection more than allowed is closed', async () => {
    const server = await start(answerOk, { limits: { maxConnections: 1 } });
    const first = await openTcp(server);
    first.write('\r\n\r\n');
    await once(first, 'data');
    const second = connect({ host, port: portOf(server, 'tcp') });
    second.on('error', () => {}).resume();
    await once(second, 'close');
    first.write(requestText('SIP/2.0/TCP a'));
    expect(await readUntil(first, '\r\n\r\n')).toContain('200 OK');
  });
});

describe('over TLS', () => {
  const { cert, key } = createCertificate();
  const listen = [{ transport: 'tls', host, port: 0, cert, key }] as const;

  test('a request is answered and known to be secure', async () => {
    let isSecure: boolean | undefined;
    const server = await start(
      (request, source) => {
        isSecure = source.secure;
        return createResponse(request, 200);
      },
      { listen },
    );
    const phone = connectTls({ host, port: portOf(server, 'tls'), ca: cert });
    opened.push({ close: () => phone.destroy() });
    phone.write(requestText('SIP/2.0/TLS a'));
    expect(await readUntil(phone, '\r\n\r\n')).toContain('200 OK');
    expect(isSecure).toBe(true);
  });

  test('a handshake that does not come to its end closes the connection, although bytes keep coming', async () => {
    const server = await start(answerOk, { listen, limits: { firstMessageMilliseconds: 5 } });
    const phone = connect({ host, port: portOf(server, 'tls') });
    // The beginning of a record that would have 16,384 bytes.
    phone.write(Buffer.from('1603014000', 'hex'));
    const drip = setInterval(() => phone.write(Buffer.from([1])), 1);
    await closeOf(phone);
    clearInterval(drip);
    expect(phone.bytesWritten).toBeLessThan(10_000);
  });

  test('a connection before its handshake counts for its address', async () => {
    const server = await start(answerOk, { listen, limits: { maxConnectionsPerAddress: 1 } });
    const silent = connect({ host, port: portOf(server, 'tls') });
    opened.push({ close: () => silent.destroy() });
    await once(silent, 'connect');
    await closeOf(connect({ host, port: portOf(server, 'tls') }));
    expect(silent.destroyed).toBe(false);
  });

  test('TLS 1.1 is refused', async () => {
    const server = await start(answerOk, { listen });
    const phone = connectTls({
      host,
      port: portOf(server, 'tls'),
      ca: cert,
      minVersion: 'TLSv1.1',
      maxVersion: 'TLSv1.1',
      ciphers: 'DEFAULT:@SECLEVEL=0',
    });
    const [error] = await once(phone, 'error');
    expect(error.code).toMatch(/PROTOCOL_VERSION/);
  });
});

describe('a request of ours', () => {
  test.each(['udp', 'tcp'] as const)(
    'reaches a phone on the flow it opened over %s, and its answer comes back',
    async (transport) => {
      let flow: Source | undefined;
      const server = await start((request, source) => {
        flow = source;
        return createResponse(request, 200);
      });
      const phone = transport === 'udp' ? await openUdp() : await openTcp(server);
      const say = (text: string) => ('write' in phone ? phone.write(text) : phone.send(text, portOf(server, 'udp'), host));
      const hear = async () => String((await once(phone, 'write' in phone ? 'data' : 'message'))[0]);
      say(requestText(`SIP/2.0/${transport} a;rport`));
      await hear();

      const notify = { kind: 'request', method: 'NOTIFY', uri: 'sip:phone', body: Buffer.alloc(0) } as const;
      const answer = server.request({ ...notify, headers: [{ name: 'CSeq', value: '1 NOTIFY' }] }, flow as Source);
      const [, via] = /^(Via: .*)\r\n/m.exec(await hear()) ?? [];
      say(`SIP/2.0 200 OK\r\n${via}\r\nCSeq: 1 NOTIFY\r\nContent-Length: 0\r\n\r\n`);
      expect(headerValue(await answer, 'CSeq')).toBe('1 NOTIFY');
    },
  );

  test('fails at once where the connection is gone', async () => {
    const server = await start(answerOk);
    const gone: Source = {
      transport: 'tcp',
      remoteAddress: host,
      remotePort: 9,
      localPort: portOf(server, 'tcp'),
      secure: false,
    };
    const request = { kind: 'request', method: 'NOTIFY', uri: 'sip:phone', headers: [], body: Buffer.alloc(0) } as const;
    await expect(server.request(request, gone)).rejects.toThrow('The connection is gone.');
  });
});

describe('closing', () => {
  test('waits for what is in work, and answers it', async () => {
    const { promise: work, resolve: finish } = Promise.withResolvers<void>();
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const server = await start(async (request): Promise<SipResponse> => {
      begin();
      await work;
      return createResponse(request, 200);
    });
    const phone = await openTcp(server);
    phone.write(requestText('SIP/2.0/TCP a'));
    await begun;
    const closed = server.close();
    finish();
    expect(await readUntil(phone, 'never')).toContain('200 OK');
    await closed;
    opened.splice(opened.indexOf(server), 1);
  });

  test('does not wait for ever', async () => {
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const server = await start(
      () => {
        begin();
        return new Promise(() => {});
      },
      { drainMilliseconds: 1 },
    );
    const phone = await openUdp();
    phone.send(requestText('SIP/2.0/UDP a;rport'), portOf(server, 'udp'), host);
    await begun;
    await server.close();
    opened.splice(opened.indexOf(server), 1);
  });

  test('a port that is taken is said at the start, and nothing stays open', async () => {
    const server = await start(answerOk);
    const taken = { transport: 'tcp', host, port: portOf(server, 'tcp') } as const;
    await expect(startSipServer({ listen: [{ ...taken, port: 0 }, taken], handler: answerOk })).rejects.toThrow('EADDRINUSE');
  });
});
