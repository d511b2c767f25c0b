import { expect, test } from 'vitest';
import { ManualClock } from './clock.fixture.ts';
import { createProxyFinder } from './find-proxy.ts';

const record = (name: string, port: number, priority = 0, weight = 0) => ({ name, port, priority, weight });

const records: Record<string, ReturnType<typeof record>[]> = {
  '_sip._udp.example.com': [
    record('late.example.com', 5_060, 20),
    record('light.example.com', 5_070, 10, 1),
    record('heavy.example.com', 5_080, 10, 9),
  ],
  '_sips._tcp.example.com': [record('secure.example.com', 5_071)],
};

function finder(clock = new ManualClock()) {
  const asked: string[] = [];
  const resolveSrv = async (name: string) => {
    asked.push(name);
    return records[name] ?? Promise.reject(new Error('ENOTFOUND'));
  };
  return { asked, find: createProxyFinder({ checkCertificates: true, clock, resolveSrv }) };
}

test.each([
  ['UDP', { host: 'example.com', port: 5_099 }, { host: 'example.com', port: 5_099, transport: 'udp' }],
  ['UDP', { host: 'example.com', port: undefined }, { host: 'heavy.example.com', port: 5_080, transport: 'udp' }],
  ['TLS', { host: 'example.com', port: undefined }, { host: 'secure.example.com', port: 5_071, transport: 'tls' }],
  ['TCP', { host: 'example.com', port: undefined }, { host: 'example.com', port: 5_060, transport: 'tcp' }],
  ['TLS', { host: '192.0.2.1', port: undefined }, { host: '192.0.2.1', port: 5_061, transport: 'tls' }],
  ['UDP', { host: '::1', port: undefined }, { host: '::1', port: 5_060, transport: 'udp' }],
] as const)('over %s, %j is %j', async (transport, address, proxy) => {
  expect(await finder().find(transport, address)).toEqual(proxy);
});

test('what was found is kept for a minute', async () => {
  const clock = new ManualClock();
  const { asked, find } = finder(clock);
  await Promise.all([
    find('UDP', { host: 'example.com', port: undefined }),
    find('UDP', { host: 'example.com', port: undefined }),
  ]);
  expect(asked).toHaveLength(1);
  clock.advance(60);
  await find('UDP', { host: 'example.com', port: undefined });
  expect(asked).toHaveLength(2);
});
