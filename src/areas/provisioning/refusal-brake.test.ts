import { beforeEach, expect, test } from 'vitest';
import { RefusalBrake } from './refusal-brake.ts';

const OFFICE = '192.0.2.1';
const mac = (number: number) => number.toString(16).padStart(12, '0');

let now: number;
let brake: RefusalBrake;
beforeEach(() => {
  now = Date.UTC(2026, 0, 1);
  brake = new RefusalBrake(() => now);
});

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
