import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCertificate } from './certificate.fixture.ts';
import type { OutboundProxy } from './connect.ts';
import type { Source, Transport } from './flow.ts';
import { DOMAIN, MemoryStore, PASSWORD, realm } from './memory-store.fixture.ts';
import { headerValue, NO_BODY, type SipRequest } from './message.ts';
import { Nonces } from './nonce.ts';
import { createRegistrar } from './registrar.ts';
import { serverTransactions } from './transactions.ts';
import { type SipServer, startSipServer } from './transport.ts';
import { openUserAgent, type UserAgent, type UserAgentOptions } from './user-agent.ts';

const host = '127.0.0.1';
const { cert, key } = createCertificate();
const line = { user: 'line1', domain: DOMAIN, authUser: '392829', password: PASSWORD, userAgent: 'Phone/1.0' };

let store: MemoryStore;
let server: SipServer;
let received: SipRequest[];
let agents: UserAgent[];

beforeEach(async () => {
  store = new MemoryStore();
  received = [];
  agents = [];
  const handler = serverTransactions(createRegistrar({ store, nonces: new Nonces({ secret: Buffer.from('secret') }) }));
  server = await startSipServer({
    listen: [
      { transport: 'udp', host, port: 0 },
      { transport: 'tcp', host, port: 0 },
      { transport: 'tls', host, port: 0, cert, key },
    ],
    handler: (request, source) => {
      received.push(request);
      return handler(request, source);
    },
  });
});

afterEach(async () => {
  await Promise.all(agents.map((agent) => agent.close()));
  await server.close();
});

function proxyOf(transport: Transport): OutboundProxy {
  const port = server.addresses.find((address) => address.transport === transport)?.port ?? 0;
  return { transport, host, port, ca: cert };
}

async function open(options: Partial<UserAgentOptions> = {}): Promise<UserAgent> {
  const agent = await openUserAgent({ proxy: proxyOf('udp'), ...options });
  agents.push(agent);
  return agent;
}

describe.each(['udp', 'tcp', 'tls'] as const)('over %s', (transport) => {
  test('a phone registers, refreshes in one round trip, and unregisters', async () => {
    const phone = await open({ proxy: proxyOf(transport) });
    const registered = await phone.register({ ...line, expires: 120 });
    expect([registered.status, registered.contacts[0]?.params.get('expires')]).toEqual([200, '120']);
    expect(received).toHaveLength(2);

    expect((await phone.refresh(line)).status).toBe(200);
    expect(received).toHaveLength(3);
    expect(new Set(received.map((request) => headerValue(request, 'Call-ID'))).size).toBe(1);

    const unregistered = await phone.unregister(line);
    expect([unregistered.status, unregistered.contacts]).toEqual([200, []]);
  });

  test('a phone answers NOTIFY and OPTIONS on its flow, refuses others, and reports them', async () => {
    const heard: string[] = [];
    const phone = await open({ proxy: proxyOf(transport), onRequest: ({ method }) => heard.push(method) });
    await phone.register(line);
    const flow = store.updates[0]?.source as Source;
    const answers = [];
    for (const method of ['NOTIFY', 'OPTIONS', 'INVITE']) {
      const headers = [{ name: 'CSeq', value: `1 ${method}` }];
      answers.push(await server.request({ kind: 'request', method, uri: 'sip:line1', headers, body: NO_BODY }, flow));
    }
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 405]);
    expect(heard).toEqual(['NOTIFY', 'OPTIONS', 'INVITE']);
  });
});

describe('registering', () => {
  test.each(['MD5', 'SHA-256'] as const)('answers the first challenge it knows: %s', async (algorithm) => {
    store.realm = { ...realm, algorithms: algorithm === 'MD5' ? ['MD5', 'SHA-256'] : ['SHA-256', 'MD5'] };
    const phone = await open();
    expect((await phone.register(line)).status).toBe(200);
    expect(headerValue(received[1] as SipRequest, 'Authorization')).toContain(`algorithm=${algorithm},`);
  });

  test('with a wrong password ends with 401 after one try', async () => {
    const phone = await open();
    expect((await phone.register({ ...line, password: 'wrong' })).status).toBe(401);
    expect(received).toHaveLength(2);
  });

  test('sends instance and user agent', async () => {
    const phone = await open();
    const instance = 'urn:uuid:00000000-0000-1000-8000-000a95a0e128';
    await phone.register({ ...line, instance });
    expect(store.updates).toMatchObject([{ userAgent: 'Phone/1.0', contacts: [{ instance, expiresSeconds: 3_600 }] }]);
  });

  test('many phones register at once', async () => {
    const phones = await Promise.all(Array.from({ length: 50 }, () => open()));
    const results = await Promise.all(phones.map((phone) => phone.register(line)));
    expect(results.every(({ status }) => status === 200)).toBe(true);
  });
});

describe('a proxy that fails', () => {
  test('by silence is given up over UDP after repeating', async () => {
    const silent = createSocket('udp4').bind(0, host);
    await once(silent, 'listening');
    let copies = 0;
    silent.on('message', () => copies++);
    const phone = await open({ proxy: { transport: 'udp', host, port: silent.address().port }, t1Milliseconds: 2 });
    await expect(phone.register(line)).rejects.toThrow('No answer to REGISTER.');
    expect(copies).toBeGreaterThan(3);
    silent.close();
  });

  test('by not being there is said when opening a stream', async () => {
    const proxy = proxyOf('tcp');
    await server.close();
    await expect(openUserAgent({ proxy })).rejects.toThrow('ECONNREFUSED');
  });

  test('by closing the connection fails what waits, and is reported', async () => {
    const { promise: closed, resolve: onClose } = Promise.withResolvers<void>();
    const phone = await open({ proxy: proxyOf('tcp'), onClose });
    await phone.register(line);
    await server.close();
    await closed;
    await expect(phone.refresh(line)).rejects.toThrow('The connection is gone.');
  });

  test('by a certificate of another name is not trusted', async () => {
    await expect(openUserAgent({ proxy: { ...proxyOf('tls'), servername: 'other.example' } })).rejects.toThrow(/altnames/);
  });
});
