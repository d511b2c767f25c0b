import { beforeEach, expect, test } from 'vitest';
import { Nonces } from './nonce.ts';

const secret = Buffer.from('a secret of the test');
let time = 0;
const now = () => time;

beforeEach(() => {
  time = Date.UTC(2026, 0, 1);
});

test('a nonce serves again and again as long as its count rises', () => {
  const nonces = new Nonces({ secret, now });
  const nonce = nonces.issue('r');
  expect(['00000001', '00000002', '0000000a'].map((nc) => nonces.use(nonce, nc, 'r'))).toEqual(['fresh', 'fresh', 'fresh']);
});

test('a count that was used, or is lower, is a replay', () => {
  const nonces = new Nonces({ secret, now });
  const nonce = nonces.issue('r');
  expect(['00000002', '00000002', '00000001'].map((nc) => nonces.use(nonce, nc, 'r'))).toEqual(['fresh', 'replayed', 'replayed']);
});

test('a nonce expires', () => {
  const nonces = new Nonces({ secret, lifetimeSeconds: 60, now });
  const [used, unused] = [nonces.issue('r'), nonces.issue('r')];
  nonces.use(used, '00000001', 'r');
  time += 60_001;
  expect([nonces.use(used, '00000002', 'r'), nonces.use(unused, '00000001', 'r')]).toEqual(['stale', 'stale']);
});

test('a nonce of another realm, another secret, or nobody is as good as stale', () => {
  const nonces = new Nonces({ secret, now });
  const nonce = nonces.issue('r');
  const foreign = new Nonces({ secret: Buffer.from('another'), now }).issue('r');
  const padded = `${nonce}=`;
  expect(nonces.use(nonce, '00000001', 'other')).toBe('stale');
  for (const made of [foreign, padded, '', 'x', nonce.replace(/^../, 'zz')])
    expect(nonces.use(made, '00000001', 'r')).toBe('stale');
});

test('a nonce that was forgotten for lack of room is stale, not new', () => {
  const nonces = new Nonces({ secret, maxRemembered: 2, now });
  const [first, second, third] = [1, 2, 3].map(() => {
    time += 1;
    return nonces.issue('r');
  }) as [string, string, string];
  for (const nonce of [first, second, third]) expect(nonces.use(nonce, '00000001', 'r')).toBe('fresh');
  expect(nonces.use(first, '00000001', 'r')).toBe('stale');
  expect(nonces.use(second, '00000001', 'r')).toBe('replayed');
  time += 1;
  expect(nonces.use(nonces.issue('r'), '00000001', 'r')).toBe('fresh');
});

test('a nonce from before a restart is stale, since nobody knows its count any more', () => {
  const nonce = new Nonces({ secret, now }).issue('r');
  time += 1;
  const restarted = new Nonces({ secret, now });
  expect(restarted.use(nonce, '00000001', 'r')).toBe('stale');
  expect(restarted.use(restarted.issue('r'), '00000001', 'r')).toBe('fresh');
});
