import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop } from '../../../test/support/bellhop.ts';
import { asDb, type Db } from '../../foundation/db/sql.ts';
import { createLog } from '../../foundation/log.ts';
import { RefusalBrake } from './refusal-brake.ts';

const OFFICE = '192.0.2.1';
const mac = (number: number) => number.toString(16).padStart(12, '0');

let bellhop: TestBellhop;
let db: Db;
let owner: pg.Client;
let now: number;
let brake: RefusalBrake;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  db = asDb(bellhop.database.pool);
  owner = new pg.Client(bellhop.testDatabase.connection);
  await owner.connect();
});
beforeEach(async () => {
  await owner.query('truncate bellhop.level, provisioning.proof_directory');
  now = Date.UTC(2026, 0, 1);
  brake = server();
});
afterAll(async () => {
  await owner.end();
  await bellhop.stop();
});

/** As each configuration server has one. It settles when the test says so. */
const server = (over = db) =>
  new RefusalBrake({ db: over, log: createLog('silent'), now: () => new Date(now), settlesEveryMs: 2 ** 30 });
const rows = async (table: string) => (await owner.query(`select count(*)::int as count from ${table}`)).rows[0].count as number;

test("a phone's first 401 is no failure", () => {
  expect(brake.refused(OFFICE, mac(1))).toEqual({ delayMs: 0 });
  expect(brake.admits(OFFICE, mac(1), true)).toBe('any-proof');
});

test('a phone that keeps being refused is answered more and more slowly, then sent away', () => {
  const paces = Array.from({ length: 10 }, () => brake.refused(OFFICE, mac(1)));
  const delays = paces.slice(0, 9).map(({ delayMs }) => delayMs);
  expect(delays.slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
  expect(delays).toEqual(delays.toSorted((a, b) => a - b));
  expect(delays.at(-1)).toBeGreaterThan(1_000);
  expect(paces.at(-1)?.retryAfterSeconds).toBe(10);
  expect(brake.admits(OFFICE, mac(1), true)).toBe('none');

  now += 10_000;
  expect(brake.admits(OFFICE, mac(1), true)).toBe('any-proof');
});

test('what was paid for in advance and not refused costs a phone nothing, and buys it nothing', () => {
  for (let i = 0; i < 1_000; i++) {
    expect(brake.refused(OFFICE, mac(1))).toEqual({ delayMs: 0 });
    brake.giveBack(OFFICE, mac(1));
  }
  for (let i = 0; i < 10; i++) brake.refused(OFFICE, mac(1));
  expect(brake.admits(OFFICE, mac(1), true)).toBe('none');
  for (let i = 0; i < 20; i++) brake.giveBack(OFFICE, mac(1));
  const paces = Array.from({ length: 10 }, () => brake.refused(OFFICE, mac(1)));
  expect(paces.at(-1)?.retryAfterSeconds).toBe(10);
});

test('one broken phone costs its address once, and the others behind it nothing', () => {
  for (let i = 0; i < 1_000; i++) brake.refused(OFFICE, mac(1));
  expect(brake.admits(OFFICE, mac(2), false)).toBe('any-proof');
  expect(brake.refused(OFFICE, mac(2))).toEqual({ delayMs: 0 });
});

test('an address that asks for many strange phones is slowed down, then sent away; another address is not', () => {
  const paces = Array.from({ length: 100 }, (_, i) => brake.refused(OFFICE, mac(i + 1)));
  expect(paces[40]).toEqual({ delayMs: 0 });
  expect(paces[80]?.delayMs).toBeGreaterThan(1_000);
  expect(paces[99]?.retryAfterSeconds).toBe(2);
  expect(brake.admits(OFFICE, mac(500), false)).toBe('none');
  expect(brake.admits('192.0.2.2', mac(500), false)).toBe('any-proof');

  now += 2_000;
  expect(brake.admits(OFFICE, mac(500), false)).toBe('any-proof');
});

test('from a scanning address, credentials are still looked at, and nothing else; wrong ones wait as long as any', () => {
  for (let i = 1; i <= 200; i++) brake.refused(OFFICE, mac(i));
  expect(brake.admits(OFFICE, mac(500), true)).toBe('credentials-only');
  expect(brake.refused(OFFICE, mac(500))).toEqual({ delayMs: 2_000, retryAfterSeconds: 2 });
  brake.proved(OFFICE, mac(501));
  expect(brake.admits(OFFICE, mac(501), false)).toBe('any-proof');
});

test('a flood of wrong credentials does not make the brake forget who proved itself elsewhere', () => {
  brake.proved('192.0.2.2', mac(1));
  for (let i = 1; i <= 120_000; i++) {
    brake.admits(OFFICE, mac(i), true);
    brake.refused(OFFICE, mac(i));
  }
  for (let i = 1; i <= 200; i++) brake.refused('192.0.2.2', mac(200_000 + i));
  expect(brake.admits('192.0.2.2', mac(1), false)).toBe('any-proof');
});

test('a phone that proved itself is neither sent away nor a stranger afterwards', () => {
  brake.refused(OFFICE, mac(1));
  brake.proved(OFFICE, mac(1));
  for (let i = 2; i <= 200; i++) brake.refused(OFFICE, mac(i));
  expect(brake.admits(OFFICE, mac(1), false)).toBe('any-proof');
  expect(brake.refused(OFFICE, mac(1))).toEqual({ delayMs: 0 });
});

test('a building that comes back after a power cut is not taken for a scan', () => {
  for (let i = 1; i <= 5_000; i++) {
    expect(brake.admits(OFFICE, mac(i), false)).toBe('any-proof');
    expect(brake.refused(OFFICE, mac(i))).toEqual({ delayMs: 0 });
    brake.proved(OFFICE, mac(i));
  }
});

test('a flood of refusals is written down for a while only', () => {
  const recorded = Array.from({ length: 5_000 }, () => brake.mayRecord(OFFICE)).filter(Boolean);
  expect(recorded).toHaveLength(2_000);
  expect(brake.mayRecord('192.0.2.2')).toBe(true);
  now += 1_000;
  expect(brake.mayRecord(OFFICE)).toBe(true);
});

// Several servers

/** What one of these servers and then the other answers, turn by turn, until both send away; they settle every so many turns. */
async function triesUntilStopped(servers: readonly RefusalBrake[], macOf: (turn: number) => string): Promise<number> {
  for (let turn = 0; turn < 1_000; turn++) {
    if (servers.every((each) => each.admits(OFFICE, macOf(turn), false) === 'none')) return turn;
    const asked = servers[turn % servers.length] as RefusalBrake;
    if (asked.admits(OFFICE, macOf(turn), false) !== 'none') asked.refused(OFFICE, macOf(turn));
    if (turn % 4 === 3) for (const each of servers) await each.settle();
  }
  return Number.POSITIVE_INFINITY;
}

test('a scan that alternates between two servers is stopped after about as many addresses as at one', async () => {
  expect(await triesUntilStopped([server()], (turn) => mac(turn))).toBe(100);
  await owner.query('truncate bellhop.level');
  const tries = await triesUntilStopped([server(), server()], (turn) => mac(turn));
  expect(tries).toBeGreaterThanOrEqual(100);
  expect(tries).toBeLessThanOrEqual(115);
});

test("guesses at one phone's password that alternate between two servers are stopped after about as many as at one", async () => {
  const tries = await triesUntilStopped([server(), server()], () => mac(1));
  expect(tries).toBeGreaterThanOrEqual(10);
  expect(tries).toBeLessThanOrEqual(14);
});

test('a phone that proved itself at one server is let in by the other from a tired source, and nobody else is', async () => {
  const [one, other] = [server(), server()];
  one.proved(OFFICE, mac(1));
  for (let i = 100; i < 300; i++) other.refused(OFFICE, mac(i));
  expect(other.admits(OFFICE, mac(1), false)).toBe('none');
  await one.settle();
  await other.settle();
  expect(other.admits(OFFICE, mac(1), false)).toBe('any-proof');
  expect(other.admits(OFFICE, mac(2), false)).toBe('none');
  expect(other.admits('192.0.2.2', mac(1), false)).toBe('any-proof');
});

test('a server that begins anew hears who proved themselves before it', async () => {
  for (let i = 1; i <= 6_000; i++) brake.proved(OFFICE, mac(i));
  for (let page = 0; page < 2; page++) await brake.settle();
  const begun = server();
  for (let page = 0; page < 2; page++) await begun.settle();
  for (let i = 10_000; i < 10_200; i++) begun.refused(OFFICE, mac(i));
  for (const i of [1, 5_000, 6_000]) expect(begun.admits(OFFICE, mac(i), false)).toBe('any-proof');
  now += 25 * 3_600_000;
  for (let i = 10_000; i < 10_200; i++) begun.refused(OFFICE, mac(i));
  expect(begun.admits(OFFICE, mac(1), false)).toBe('none');
});

test('a first 401 at one server costs nothing in the end, though the password came to the other, before or after it was heard of', async () => {
  const [one, other] = [server(), server()];
  for (let round = 0; round < 20; round++) {
    for (let i = 0; i < 60; i++) {
      const phone = mac(round * 60 + i);
      expect(one.admits(OFFICE, phone, false)).toBe('any-proof');
      expect(one.refused(OFFICE, phone).retryAfterSeconds).toBeUndefined();
      other.proved(OFFICE, phone);
    }
    for (const each of round % 2 ? [one, other, one] : [other, one]) await each.settle();
  }
  await other.settle();
  for (const each of [one, other]) expect(each.refused(OFFICE, mac(9_999))).toEqual({ delayMs: 0 });
});

test('one phone that two servers keep refusing is charged to its source by each of them once', async () => {
  const servers = [server(), server()];
  for (let i = 0; i < 500; i++) for (const each of servers) each.refused(OFFICE, mac(1));
  for (const each of [...servers, ...servers]) await each.settle();
  for (const each of servers) {
    expect(each.admits(OFFICE, mac(1), true)).toBe('none');
    expect(each.admits(OFFICE, mac(2), false)).toBe('any-proof');
    expect(each.refused(OFFICE, mac(2))).toEqual({ delayMs: 0 });
  }
});

test('phones that begin with a 401 and prove themselves leave one row each, once an hour at most, and nothing else', async () => {
  const numbers = async () =>
    (await owner.query('select max(number)::int as last from provisioning.proof_directory')).rows[0].last;
  const boot = async () => {
    for (let i = 1; i <= 200; i++) {
      brake.refused(OFFICE, mac(i));
      brake.proved(OFFICE, mac(i));
    }
    await brake.settle();
  };
  await boot();
  const last = await numbers();
  await boot();
  expect([await numbers(), await rows('provisioning.proof_directory'), await rows('bellhop.level')]).toEqual([last, 200, 0]);
  now += 3_600_000;
  await boot();
  expect([await numbers(), await rows('provisioning.proof_directory')]).toEqual([last + 200, 200]);
});

test('a flood of MAC addresses leaves a row or two for its source and none for the addresses', async () => {
  for (let i = 1; i <= 20_000; i++) {
    brake.admits(OFFICE, mac(i), true);
    brake.refused(OFFICE, mac(i));
    brake.mayRecord(OFFICE);
  }
  await brake.settle();
  expect(await rows('bellhop.level')).toBe(2);
  expect(await rows('provisioning.proof_directory')).toBe(0);
});

test('of proofs the last hundred thousand are kept', async () => {
  const tell = (from: number, count: number) =>
    owner.query(
      `select from provisioning.share_proofs(array(select 'proof ' || n from generate_series($1::int, $2::int) n),
        array(select now() from generate_series($1::int, $2::int)), 0, 1, 100000)`,
      [from, from + count - 1],
    );
  await tell(1, 100_000);
  await tell(100_001, 500);
  expect(await rows('provisioning.proof_directory')).toBe(100_000);
});

test('while the database is away each server goes by its own, and settles when it is back', async () => {
  let isAway = true;
  const { pool } = bellhop.database;
  const cutOff = server(asDb({ query: (query) => (isAway ? Promise.reject(new Error('away')) : pool.query(query)) }));
  cutOff.proved(OFFICE, mac(1));
  for (let i = 100; i < 300; i++) cutOff.refused(OFFICE, mac(i));
  await cutOff.settle();
  expect(cutOff.admits(OFFICE, mac(1), false)).toBe('any-proof');
  expect(cutOff.admits(OFFICE, mac(2), false)).toBe('none');
  isAway = false;
  await cutOff.settle();
  for (let i = 100; i < 115; i++) brake.refused(OFFICE, mac(i));
  await brake.settle();
  expect(brake.admits(OFFICE, mac(2), false)).toBe('none');
  expect(brake.admits(OFFICE, mac(1), false)).toBe('any-proof');
});

test('programs reach what is shared of proofs through its function alone', async () => {
  await expect(bellhop.database.pool.query('select from provisioning.proof_directory')).rejects.toThrow(/permission denied/);
});
