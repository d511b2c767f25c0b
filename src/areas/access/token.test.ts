import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { many, sql } from '../../foundation/db/sql.ts';
import { issueToken } from './issue-token.ts';
import { hashToken, parseLifetime } from './token.model.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization();
});
afterAll(() => bellhop.stop());

test('a token is kept as its hash only', async () => {
  const token = await acme.asSystem((ctx) => issueToken(ctx, { personId: acme.admin.id }));
  expect(token).toMatch(/^bellhop_pat_[\w-]{43}$/);
  const rows = await acme.asSystem((ctx) =>
    many<{ hash: Buffer }>(ctx.db, sql`select hash from access.token where person_id = ${acme.admin.id}`),
  );
  expect(rows.some(({ hash }) => hash.equals(hashToken(token)))).toBe(true);
});

test('a token without the scope of an operation is refused with the words clients look for', async () => {
  const token = await acme.asSystem((ctx) => issueToken(ctx, { personId: acme.admin.id, scopes: ['spark-admin:people_read'] }));
  const { status, body } = await bellhop.call(token, 'GET', '/v1/devices');
  expect(status).toBe(403);
  expect(body.message).toMatch(/^Missing required scope: spark-admin:devices_read/);
});

test('an expired token is no token', async () => {
  const token = await acme.asSystem((ctx) =>
    issueToken({ ...ctx, now: new Date(Date.now() - 10_000) }, { personId: acme.admin.id, expiresAfterSeconds: 5 }),
  );
  expect((await bellhop.call(token, 'GET', '/v1/devices')).status).toBe(401);
});

test.each([
  ['12h', 43_200],
  ['30m', 1_800],
  ['90d', 7_776_000],
  ['1', undefined],
  ['forever', undefined],
])('the lifetime %s is %s seconds', (text, seconds) => {
  expect(parseLifetime(text)).toBe(seconds);
});

test('an unknown scope and an endless lifetime are refused', async () => {
  await expect(acme.asSystem((ctx) => issueToken(ctx, { personId: acme.admin.id, scopes: ['everything'] }))).rejects.toThrow(
    /no scope everything/,
  );
  await expect(acme.asSystem((ctx) => issueToken(ctx, { personId: acme.admin.id, expiresAfterSeconds: 1e9 }))).rejects.toThrow(
    /400 days/,
  );
});

test('a token whose Authorization header is odd in any way answers 401', async () => {
  for (const authorization of ['', 'Bearer', 'Bearer ', 'Basic eDp5', `Bearer ${'x'.repeat(600)}`, `Bearer ${acme.admin.token}x`])
    expect((await bellhop.call(undefined, 'GET', '/v1/devices', undefined, { authorization })).status, authorization).toBe(401);
});
