import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLog } from '../foundation/log.ts';
import { credentialOf } from '../protocols/sip/memory-store.fixture.ts';
import type { Transport } from '../vendors/define.ts';
import { ManualClock } from './clock.fixture.ts';
import { ConfigurationServer, DOMAIN, lineOf, type SipServers, startRegistrar } from './servers.fixture.ts';
import { createSimulatedPhone, type PhoneState, type SimulatedPhone, type SimulatedPhoneOptions } from './simulated-phone.ts';

const yealink = { vendorId: 'yealink', model: 'T46U', firmware: '108.86.0.20', mac: '805ec0000001' };
const poly = { vendorId: 'poly', model: 'VVX450', firmware: '5.9.7.4477', mac: '64167f000001' };
const grandstream = { vendorId: 'grandstream', model: 'GRP2614', firmware: '1.0.5.15', mac: 'c074ad000001' };
const cisco = { vendorId: 'cisco', model: '8851', firmware: '12.0.7', mac: 'a44c11000001' };
const adapter = { vendorId: 'cisco', model: 'ATA192', firmware: '12.0.1', mac: 'a44c11000002' };

const log = createLog('silent');

let clock: ManualClock;
let registrar: SipServers;
let server: ConfigurationServer;
let phones: SimulatedPhone[];

beforeEach(async () => {
  clock = new ManualClock();
  registrar = await startRegistrar();
  phones = [];
  await serve(yealink, 'UDP');
});

afterEach(async () => {
  await Promise.all(phones.map((phone) => phone.stop()));
  await server.close();
  await registrar.close();
});

/** Replaces the configuration server by one that knows this phone with two lines. */
async function serve(identity: typeof yealink, transport: Transport, scheme: 'http' | 'https' = 'http'): Promise<void> {
  await server?.close();
  server = new ConfigurationServer(identity, [lineOf(1, transport, registrar), lineOf(2, transport, registrar)], scheme);
  await server.open();
}

function phoneOf(options: Partial<SimulatedPhoneOptions> = {}): SimulatedPhone {
  const phone = createSimulatedPhone({
    ...yealink,
    url: server.url,
    log,
    clock,
    random: () => 0.5,
    checkCertificates: false,
    ...options,
  });
  phones.push(phone);
  return phone;
}

/** Real sockets take the time they take. */
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 5 });

const becomes = (phone: SimulatedPhone, state: PhoneState) => eventually(() => expect(phone.state).toBe(state));

const addresses = [`lp-101@${DOMAIN}`, `lp-102@${DOMAIN}`];

describe.each([
  { identity: yealink, sip: 'Yealink SIP-T46U 108.86.0.20', served: ['805ec0000001.cfg'] },
  { identity: poly, sip: 'PolycomVVX-VVX_450-UA/5.9.7.4477', served: ['64167f000001.cfg', '64167f000001-lines.cfg'] },
  { identity: grandstream, sip: 'Grandstream GRP2614 1.0.5.15', served: ['cfgc074ad000001.xml'] },
  { identity: cisco, sip: 'Cisco-CP-8851-3PCC/12.0.7', served: ['a44c11000001.xml'] },
  { identity: adapter, sip: 'Cisco/ATA192-12.0.1', served: ['a44c11000002.xml'] },
])('a $identity.model of $identity.vendorId', ({ identity, sip, served }) => {
  test.each(['UDP', 'TCP', 'TLS'] as const)('fetches its files and registers its lines over %s', async (transport) => {
    await serve(identity, transport);
    const phone = phoneOf({ ...identity, url: server.url });
    expect(phone.state).toBe('off');
    await phone.boot();

    expect([phone.state, phone.reason]).toEqual(['registered', undefined]);
    expect([phone.registeredAs, phone.filesFetched]).toEqual([addresses, served.length]);
    expect(server.served).toEqual(served);
    expect(registrar.store.updates).toHaveLength(2);
    for (const { userAgent, source, contacts } of registrar.store.updates) {
      expect([userAgent, source.transport]).toEqual([sip, transport.toLowerCase()]);
      expect(contacts).toMatchObject([{ expiresSeconds: 600, instance: `urn:uuid:00000000-0000-1000-8000-${identity.mac}` }]);
    }

    await phone.stop();
    expect(phone.state).toBe('off');
    expect(await registrar.store.readBindings({ aor: addresses[0] ?? '' })).toEqual([]);
  });

  test.each(['basic', 'digest'] as const)('proves itself by %s, with what it found in its file', async (scheme) => {
    await serve(identity, 'UDP');
    const phone = phoneOf({ ...identity, url: server.url });
    await phone.boot();
    expect(phone.credentials).toEqual({ userName: 'device-1', password: 'fetch-Pa55' });

    // The first-boot window closes.
    server.demands = scheme;
    server.changeLines({ expiresSeconds: 300 });
    await registrar.send('NOTIFY', 'check-sync');
    await eventually(() => expect(registrar.store.updates).toHaveLength(4));
    expect(server.asked.filter(({ status }) => status === 401)).toHaveLength(1);
    const proofs = server.asked.flatMap(({ authorization }) => authorization ?? []);
    expect(proofs.length).toBeGreaterThan(0);
    for (const proof of proofs) expect(proof.split(' ')[0]?.toLowerCase()).toBe(scheme);
  });
});

describe('the configuration server', () => {
  test('is spoken to over HTTPS, whose certificate is checked unless told otherwise', async () => {
    await serve(yealink, 'UDP', 'https');
    const strict = phoneOf({ checkCertificates: true });
    await strict.boot();
    expect([strict.state, strict.reason]).toEqual([
      'failed',
      expect.stringContaining('805ec0000001.boot: self-signed certificate'),
    ]);

    const lenient = phoneOf();
    await lenient.boot();
    expect(lenient.state).toBe('registered');
  });

  test('may be a secret link', async () => {
    const phone = phoneOf({ url: `${server.url}s/0123456789abcdef` });
    await phone.boot();
    expect(phone.state).toBe('registered');
    expect(server.asked[0]?.path).toBe('/s/0123456789abcdef/805ec0000001.boot');
  });

  test('gets credentials from the URL', async () => {
    server.demands = 'digest';
    const phone = phoneOf({ url: server.url.replace('//', '//device-1:fetch-Pa55@') });
    await phone.boot();
    expect(phone.state).toBe('registered');
  });

  test('refuses a phone without credentials, and the phone asks again, ever more seldom', async () => {
    server.demands = 'digest';
    const phone = phoneOf();
    await phone.boot();
    expect([phone.state, phone.reason]).toEqual(['refused', '805ec0000001.cfg: the configuration server answered 401.']);
    const waits: number[] = [];
    for (let tries = 0; tries < 9; tries++) {
      const [wait = 0] = clock.dueInSeconds;
      waits.push(wait);
      clock.advance(wait);
      await eventually(() => expect(clock.dueInSeconds).toHaveLength(1));
    }
    expect(waits).toEqual([22.5, 45, 90, 180, 360, 720, 1_440, 2_700, 2_700]);

    server.demands = 'nothing';
    clock.advance(2_700);
    await becomes(phone, 'registered');
  });

  test('sends a broken file, and the phone says where it is broken', async () => {
    server.bodyOfAll = '#!version:1.0.0.1\naccount.1.enable\n';
    const phone = phoneOf();
    await phone.boot();
    expect([phone.state, phone.reason]).toEqual(['failed', 'Line 2 is not a setting.']);
  });

  test('has a file without lines', async () => {
    server.configuration = { ...server.configuration, lines: [] };
    const phone = phoneOf();
    await phone.boot();
    expect([phone.state, phone.reason]).toEqual(['failed', 'Its file has no line to register.']);
  });

  test('is away: who has a configuration already goes on with it', async () => {
    const phone = phoneOf();
    await phone.boot();
    server.statusOfAll = 503;
    await registrar.send('NOTIFY', 'check-sync');
    await eventually(() => expect(server.asked.at(-1)?.status).toBe(503));
    expect(phone.state).toBe('registered');
    expect(phone.registeredAs).toEqual(addresses);
  });

  test('is away from the beginning', async () => {
    await server.close();
    const phone = phoneOf();
    await phone.boot();
    expect([phone.state, phone.reason]).toEqual(['failed', expect.stringContaining('ECONNREFUSED')]);
  });
});

describe('registrations', () => {
  test('are refreshed between half and nine tenths of their time', async () => {
    for (const [random, due] of [
      [0, 300],
      [0.999_999_999, 540],
    ] as const) {
      const phone = phoneOf({ random: () => random });
      await phone.boot();
      expect(clock.dueInSeconds[0]).toBeCloseTo(due);
      const before = registrar.store.updates.length;
      clock.advance(due);
      await eventually(() => expect(registrar.store.updates).toHaveLength(before + 2));
      const callIds = registrar.store.updates.slice(-4).map(({ aor, callId }) => `${aor} ${callId}`);
      expect(new Set(callIds).size).toBe(2);
      await phone.stop();
    }
  });

  test('take as long as the registrar grants', async () => {
    registrar.store.realm = { ...registrar.store.realm, maxExpiresSeconds: 100 };
    await phoneOf().boot();
    expect(clock.dueInSeconds).toEqual([70]);
  });

  test('are asked for a longer time where the first is too brief', async () => {
    server.changeLines({ expiresSeconds: 30 });
    const phone = phoneOf();
    await phone.boot();
    expect(phone.state).toBe('registered');
    expect(registrar.store.updates).toMatchObject([
      { contacts: [{ expiresSeconds: 60 }] },
      { contacts: [{ expiresSeconds: 60 }] },
    ]);
  });

  test('that are refused make the phone fetch its file again and use what is new in it', async () => {
    const phone = phoneOf();
    await phone.boot();
    registrar.store.credentials = [1, 2].map((line) => credentialOf(`auth-10${line}`, `lp-10${line}`, 'new password'));
    clock.advance(420);
    await becomes(phone, 'refused');
    expect([phone.reason, phone.registeredAs]).toEqual([`lp-101@${DOMAIN}: 401 Unauthorized`, []]);

    server.changeLines({ password: 'new password' });
    clock.advance(22.5);
    await becomes(phone, 'registered');
    expect(server.served).toEqual(['805ec0000001.cfg', '805ec0000001.cfg']);
  });

  test('of one line do not wait for another that is refused', async () => {
    registrar.store.credentials = [credentialOf('auth-101', 'lp-101')];
    const phone = phoneOf();
    await phone.boot();
    expect([phone.state, phone.registeredAs]).toEqual(['refused', [addresses[0]]]);
  });

  test('wait as long as the registrar says', async () => {
    registrar.store.nextOutcome = { saved: false, because: 'unavailable', retryAfterSeconds: 100 };
    const phone = phoneOf();
    await phone.boot();
    expect(phone.reason).toContain('503');
    expect(clock.dueInSeconds).toEqual([100]);
  });

  test('that nobody answers fail, and are tried again', async () => {
    await registrar.close();
    const phone = phoneOf({ t1Milliseconds: 20 });
    await phone.boot();
    expect([phone.state, phone.reason]).toEqual(['failed', 'No answer to REGISTER.']);

    registrar = await startRegistrar();
    server.changeLines({ outboundProxy: { host: '127.0.0.1', port: registrar.portOf('UDP') } });
    clock.advance(22.5);
    await becomes(phone, 'registered');
  });

  test('whose connection is lost are made again', async () => {
    await serve(yealink, 'TCP');
    const phone = phoneOf();
    await phone.boot();
    await registrar.close();
    await becomes(phone, 'failed');
    expect([phone.reason, phone.registeredAs]).toEqual(['The connection is gone.', []]);

    registrar = await startRegistrar();
    server.changeLines({ outboundProxy: { host: '127.0.0.1', port: registrar.portOf('TCP') } });
    clock.advance(22.5);
    await becomes(phone, 'registered');
  });

  test('over TLS want a certificate that can be trusted unless told otherwise', async () => {
    await serve(yealink, 'TLS');
    const phone = phoneOf({ checkCertificates: true });
    await phone.boot();
    expect([phone.state, phone.reason]).toEqual(['failed', expect.stringContaining('self-signed certificate')]);
  });
});

describe('the registrar asks for', () => {
  test('OPTIONS, and the phone answers', async () => {
    await phoneOf().boot();
    expect((await registrar.send('OPTIONS', '')).status).toBe(200);
  });

  test('a resync: nothing changed, so nothing is registered again', async () => {
    const phone = phoneOf();
    await phone.boot();
    expect((await registrar.send('NOTIFY', 'check-sync;reboot=false')).status).toBe(200);
    await eventually(() => expect(server.asked.at(-1)?.status).toBe(304));
    expect([phone.state, phone.filesFetched]).toEqual(['registered', 1]);
    expect(registrar.store.updates).toHaveLength(2);
  });

  test('a resync: a line that is gone is unregistered, the other one stays', async () => {
    const phone = phoneOf();
    await phone.boot();
    server.configuration = { ...server.configuration, lines: server.configuration.lines.slice(0, 1) };
    await registrar.send('NOTIFY', 'check-sync');
    await eventually(() => expect(phone.registeredAs).toEqual([addresses[0]]));
    expect(await registrar.store.readBindings({ aor: addresses[0] ?? '' })).toHaveLength(1);
    expect(await registrar.store.readBindings({ aor: addresses[1] ?? '' })).toEqual([]);
  });

  test('a resync: lines move to another transport', async () => {
    const phone = phoneOf();
    await phone.boot();
    server.changeLines({ transport: 'TCP', outboundProxy: { host: '127.0.0.1', port: registrar.portOf('TCP') } });
    await registrar.send('NOTIFY', 'check-sync');
    await eventually(() => expect(registrar.store.updates.at(-1)?.source.transport).toBe('tcp'));
    await becomes(phone, 'registered');
    const bindings = await registrar.store.readBindings({ aor: addresses[0] ?? '' });
    expect(bindings.map(({ uri }) => uri)).toEqual([expect.stringContaining('transport=tcp')]);
  });

  test('a restart: the phone unregisters and boots', async () => {
    const changes: PhoneState[] = [];
    const phone = phoneOf({ onChange: ({ state }) => changes.push(state) });
    await phone.boot();
    await registrar.send('NOTIFY', 'check-sync;reboot=true');
    await eventually(() => expect(registrar.store.updates).toHaveLength(6));
    await becomes(phone, 'registered');
    expect(changes).toEqual(['fetching', 'registering', 'registered', 'fetching', 'registering', 'registered']);
    expect(server.served).toEqual(['805ec0000001.cfg', '805ec0000001.cfg']);
  });

  test('anything else, which is answered and changes nothing', async () => {
    const phone = phoneOf();
    await phone.boot();
    const asked = server.asked.length;
    expect((await registrar.send('NOTIFY', 'message-summary')).status).toBe(200);
    await phone.stop();
    expect(server.asked).toHaveLength(asked);
  });
});

describe('a phone that is stopped', () => {
  test('while it boots ends soon and stays off', async () => {
    const phone = phoneOf();
    const booting = phone.boot();
    await phone.stop();
    await booting;
    expect([phone.state, phone.registeredAs]).toEqual(['off', []]);
    expect(clock.dueInSeconds).toEqual([]);
  });

  test('while it starts over opens no socket any more', async () => {
    const phone = phoneOf();
    await phone.boot();
    const before = registrar.received.length;
    registrar.store.nextOutcome = { saved: false, because: 'unavailable' };
    clock.advance(420);
    await becomes(phone, 'refused');
    clock.advance(22.5);
    expect(phone.state).toBe('refused');
    await phone.stop();
    expect(registrar.received.length).toBe(before + 2);
    expect([phone.state, clock.dueInSeconds]).toEqual(['off', []]);
  });

  test('can boot again', async () => {
    const phone = phoneOf();
    await phone.boot();
    await phone.stop();
    await phone.boot();
    expect(phone.state).toBe('registered');
  });

  test('does not wait long for a registrar that is gone', async () => {
    const phone = phoneOf();
    await phone.boot();
    await registrar.close();
    const stopped = phone.stop();
    clock.advance(2);
    await stopped;
    expect(phone.state).toBe('off');
    registrar = await startRegistrar();
  });
});

test('phones of a vendor that nobody wrote a behavior for are refused', () => {
  expect(() => phoneOf({ vendorId: 'audiocodes' })).toThrow('Phones of audiocodes cannot be simulated.');
});
