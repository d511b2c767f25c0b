import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLog } from '../foundation/log.ts';
import { ManualClock } from './clock.fixture.ts';
import { type Fleet, type PhoneSpec, simulatePhones } from './fleet.ts';
import { runSimulation } from './run-simulation.ts';
import { ConfigurationServer, lineOf, type SipServers, startRegistrar } from './servers.fixture.ts';
import { renderSummary, renderTable } from './table.ts';

const log = createLog('silent');
const phone = { vendorId: 'yealink', model: 'T46U', firmware: '108.86.0.20', mac: '805ec0000001' };

let registrar: SipServers;
let server: ConfigurationServer;
let fleet: Fleet | undefined;

beforeEach(async () => {
  registrar = await startRegistrar();
  server = new ConfigurationServer(phone, [lineOf(1, 'UDP', registrar)], 'http');
  await server.open();
});

afterEach(async () => {
  await fleet?.stop();
  fleet = undefined;
  await server.close();
  await registrar.close();
});

/** Yealink files name no MAC address, so one serves as many phones as a test wants. */
const specs = (count: number): PhoneSpec[] =>
  Array.from({ length: count }, (_, index) => ({
    ...phone,
    mac: `805ec000${index.toString(16).padStart(4, '0')}`,
    url: server.url,
  }));

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 5 });

test('many phones boot a few at a time, stay up, and leave nothing behind', async () => {
  let most = 0;
  const onChange = () => {
    const { fetching = 0, registering = 0 } = fleet?.counts() ?? {};
    most = Math.max(most, fetching + registering);
  };
  fleet = simulatePhones(specs(100), { log, concurrency: 7, onChange });
  await fleet.booted;
  expect(fleet.counts()).toEqual({ off: 0, fetching: 0, registering: 0, registered: 100, refused: 0, failed: 0 });
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(7);
  const [aor = ''] = registrar.store.updates.map((update) => update.aor);
  expect(await registrar.store.readBindings({ aor })).toHaveLength(100);

  await fleet.stop();
  expect(fleet.counts()).toMatchObject({ off: 100 });
  expect(await registrar.store.readBindings({ aor })).toEqual([]);
});

test('phones start no faster than they shall', async () => {
  const clock = new ManualClock();
  const running = simulatePhones(specs(3), { log, clock, paceMs: 1_000 });
  fleet = running;
  await eventually(() => expect(running.counts()).toMatchObject({ registered: 1, off: 2 }));
  clock.advance(1);
  await eventually(() => expect(running.counts()).toMatchObject({ registered: 2, off: 1 }));
  clock.advance(1);
  await running.booted;
  expect(running.counts()).toMatchObject({ registered: 3 });
});

test('a fleet that is stopped while it boots boots no further', async () => {
  const clock = new ManualClock();
  fleet = simulatePhones(specs(3), { log, clock, paceMs: 1_000 });
  await fleet.stop();
  await fleet.booted;
  expect(fleet.counts()).toMatchObject({ off: 3 });
});

test('the table shows what needs a look first, and as much as there is room for', async () => {
  fleet = simulatePhones(specs(4), { log });
  await fleet.booted;
  server.statusOfAll = 403;
  const refused = simulatePhones(specs(1), { log });
  await refused.booted;

  const table = renderTable(fleet, { rows: 2 }).split('\n');
  expect(table[0]).toMatch(/^MAC +Model +State +Files +Registered as +Since$/);
  expect(table[1]).toMatch(/^80:5e:c0:00:00:00 +T46U +registered +1 +lp-101@example.com +\d\d:\d\d:\d\d$/);
  expect(table.slice(3)).toEqual(['… and 2 more', '', '4 phones: 4 registered', '']);
  expect(renderTable(refused)).toMatch(/T46U +refused +0 +805ec0000000.boot: the configuration server answered 403. +\d\d:/);
  expect(renderSummary(refused)).toBe('1 phone: 1 refused');
  await refused.stop();
});

test('a simulation on a terminal redraws its table until it is ended', async () => {
  const clock = new ManualClock();
  const ended = new AbortController();
  const written: string[] = [];
  const output = { isTTY: true, rows: 10, write: (text: string) => written.push(text) };
  const running = runSimulation({ phones: specs(2), signal: ended.signal, log, clock, output });
  await eventually(() => expect(written.at(-1)).toContain('2 phones: 2 registered'));
  const before = written.length;
  clock.advance(1);
  expect(written).toHaveLength(before + 1);
  expect(written.every((text) => text.startsWith('\u001b[H\u001b[J'))).toBe(true);
  ended.abort();
  await running;
  expect(written.at(-1)).toContain('2 phones: 2 off');
});

test('a simulation elsewhere says a line when something has changed', async () => {
  const clock = new ManualClock();
  const ended = new AbortController();
  const written: string[] = [];
  const running = runSimulation({
    phones: specs(2),
    signal: ended.signal,
    log,
    clock,
    output: { write: (text) => written.push(text) },
  });
  await eventually(() => expect(written).toHaveLength(2));
  clock.advance(5);
  clock.advance(5);
  ended.abort();
  await running;
  expect(written).toEqual([expect.stringMatching(/^2 phones: /), '2 phones: 2 registered\n', '2 phones: 2 off\n']);
});
