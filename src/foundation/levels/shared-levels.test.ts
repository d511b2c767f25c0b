import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop } from '../../../test/support/bellhop.ts';
import { asDb, type Db } from '../db/sql.ts';
import { createLog } from '../log.ts';
import { type Rule, SharedLevels, secondsUntilFull, secondsUntilOne } from './shared-levels.ts';

const RULE: Rule = { most: 10, perSecond: 2 };
const log = createLog('silent');

let bellhop: TestBellhop;
let db: Db;
let now: Date;
let keys = 0;
let key: string;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  db = asDb(bellhop.database.pool);
});
beforeEach(() => {
  now = new Date('2030-01-01T12:00:00Z');
  key = `key ${keys++}`;
});
afterAll(() => bellhop.stop());

/** As another process has them. It settles when the test says so. */
const process = (over = db) => new SharedLevels({ db: over, log, now: () => now, settlesEveryMs: 2 ** 30 });
const pass = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000);
};
const spend = (levels: SharedLevels, times: number) => {
  for (let time = 0; time < times; time++) levels.spend(key, RULE);
};

test('what is spent comes back with time, and never more than fits', () => {
  const levels = process();
  spend(levels, 10);
  expect(levels.look(key, RULE).left).toBe(0);
  pass(2);
  expect(levels.look(key, RULE).left).toBe(4);
  pass(3600);
  expect(levels.look(key, RULE).left).toBe(10);
});

test('it is said in whole seconds how long until one can be spent, and until all can', () => {
  expect([10, 0.5, 0, -3].map((left) => secondsUntilOne({ ...RULE, left }))).toEqual([1, 1, 1, 2]);
  expect([10, 9.5, 0].map((left) => secondsUntilFull({ ...RULE, left }))).toEqual([0, 1, 5]);
});

test('two processes spend from one level', async () => {
  const [one, other] = [process(), process()];
  spend(one, 4);
  spend(other, 5);
  await one.settle();
  await other.settle();
  expect(other.look(key, RULE).left).toBe(1);
  spend(one, 1);
  await one.settle();
  expect(one.look(key, RULE).left).toBe(0);
});

test('what both spent before they heard of each other is paid for later', async () => {
  const [one, other] = [process(), process()];
  spend(one, 10);
  spend(other, 10);
  await one.settle();
  await other.settle();
  expect(other.look(key, RULE).left).toBe(-10);
  expect(secondsUntilOne(other.look(key, RULE))).toBe(6);
  pass(5);
  expect(other.look(key, RULE).left).toBe(0);
});

test('however many processes spend, nobody waits longer than two refills', async () => {
  for (const levels of [process(), process(), process(), process(), process()]) {
    spend(levels, 10);
    await levels.settle();
    expect(levels.look(key, RULE).left).toBeGreaterThanOrEqual(-10);
  }
});

test('a process that begins anew hears of what was spent before it', async () => {
  const before = process();
  spend(before, 9);
  await before.close();
  const after = process();
  spend(after, 1);
  await after.settle();
  expect(after.look(key, RULE).left).toBe(0);
});

test('what is spent while a settlement is on its way is not lost', async () => {
  const levels = process();
  spend(levels, 3);
  const settled = levels.settle();
  spend(levels, 2);
  await settled;
  expect(levels.look(key, RULE).left).toBe(5);
  await levels.settle();
  expect(levels.look(key, RULE).left).toBe(5);
});

test('what came back before a settlement is not taken again by it', async () => {
  const levels = process();
  spend(levels, 10);
  pass(5);
  await levels.settle();
  expect(levels.look(key, RULE).left).toBe(10);
});

test('what is given back may be spent again', async () => {
  const levels = process();
  spend(levels, 10);
  levels.giveBack(key, RULE);
  await levels.settle();
  expect(levels.look(key, RULE).left).toBe(1);
});

test('what is given back after it was settled may be spent again by everybody', async () => {
  const [one, other] = [process(), process()];
  spend(one, 10);
  await one.settle();
  one.giveBack(key, RULE, 6);
  await one.settle();
  spend(other, 1);
  await other.settle();
  expect([one.look(key, RULE).left, other.look(key, RULE).left]).toEqual([6, 5]);
});

test('what a process keeps to itself until there is more of it is told whole, and what came back before is not', async () => {
  const rule = { most: 10, perSecond: 1, sharedFrom: 3 };
  const [one, other] = [process(), process()];
  const heardByOther = async () => {
    for (let time = 0; time < 3; time++) other.spend(key, rule);
    await other.settle();
    return other.look(key, rule).left;
  };
  one.spend(key, rule);
  pass(60);
  for (let time = 0; time < 2; time++) one.spend(key, rule);
  await one.settle();
  expect(await heardByOther()).toBe(7);
  one.spend(key, rule);
  await one.settle();
  expect(one.look(key, rule).left).toBe(4);
  // From then on each further one, until all has come back.
  pass(5);
  one.spend(key, rule);
  await one.settle();
  expect(await heardByOther()).toBe(5);
});

test('where the database is away each process counts for itself, and settles when it is back', async () => {
  let isAway = true;
  const { pool } = bellhop.database;
  const levels = process(asDb({ query: (query) => (isAway ? Promise.reject(new Error('away')) : pool.query(query)) }));
  spend(levels, 7);
  await levels.settle();
  expect(levels.look(key, RULE).left).toBe(3);
  isAway = false;
  await levels.settle();
  const other = process();
  spend(other, 1);
  await other.settle();
  expect(other.look(key, RULE).left).toBe(2);
});

test('many keys of two processes at once never wait for each other in a circle', async () => {
  const names = Array.from({ length: 500 }, (_, index) => `${key} ${index}`);
  const [one, other] = [process(), process()];
  for (const name of names) one.spend(name, RULE);
  for (const name of names.toReversed()) other.spend(name, RULE);
  await Promise.all([one.settle(), other.settle()]);
  spend(one, 1);
  for (const name of names) one.spend(name, RULE);
  await one.settle();
  for (const name of names) expect(one.look(name, RULE).left).toBe(7);
});

test('a clock that was ahead once keeps nobody from refilling', async () => {
  const [ahead, right] = [process(), process()];
  pass(3600);
  ahead.spend(key, RULE);
  await ahead.settle();
  pass(-3600);
  spend(right, 9);
  await right.settle();
  expect(right.look(key, RULE).left).toBe(0);
  pass(5);
  right.spend(key, RULE);
  await right.settle();
  expect(right.look(key, RULE).left).toBe(9);
});

test('what is full again is forgotten, and what is not is kept', async () => {
  const levels = process();
  const slow = `${key} slow`;
  levels.spend(key, RULE);
  levels.spend(slow, { most: 10, perSecond: 0.0001 });
  await levels.settle();
  await bellhop.database.pool.query('select bellhop.forget_levels($1)', [new Date(now.getTime() + 1_000_000)]);
  const owner = new pg.Client(bellhop.testDatabase.connection);
  await owner.connect();
  const { rows } = await owner.query('select key from bellhop.level where key = any($1)', [[key, slow]]);
  await owner.end();
  expect(rows).toEqual([{ key: slow }]);
});

test('programs reach the table through its functions alone', async () => {
  await expect(bellhop.database.pool.query('select from bellhop.level')).rejects.toThrow(/permission denied/);
});
