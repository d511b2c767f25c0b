import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { many, sql } from '../db/sql.ts';

let now = new Date('2030-01-01T12:00:00Z');
let bellhop: TestBellhop;
let acme: TestOrganization;
let globex: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop({ now: () => now });
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  globex = await bellhop.createOrganization({ displayName: 'Globex' });
});
afterAll(() => bellhop.stop());

const post = (token: string, key: string, body: object, path = '/v1/workspaces') =>
  bellhop.call(token, 'POST', path, body, { 'idempotency-key': key });
const named = async (name: string, token = acme.admin.token) =>
  (await bellhop.call(token, 'GET', `/v1/workspaces?displayName=${name}`)).body.items.length;

test('a POST that is repeated with its key is done once and answered the same, success code and all', async () => {
  const first = await post(acme.admin.token, 'once', { displayName: 'Once' });
  const second = await post(acme.admin.token, 'once', { displayName: 'Once' });
  expect([first.status, first.headers.get('idempotent-replayed')]).toEqual([201, null]);
  expect([second.status, second.headers.get('idempotent-replayed')]).toEqual([201, 'true']);
  expect(second.body).toEqual(first.body);
  expect(await named('Once')).toBe(1);
});

test('parallel calls with one key do it once; all of them get the answer', async () => {
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => post(acme.admin.token, 'parallel', { displayName: 'Parallel' })),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  expect(answers.filter(({ headers }) => headers.get('idempotent-replayed') === null)).toHaveLength(1);
  expect(await named('Parallel')).toBe(1);
});

test('the same key for another body or another path is refused', async () => {
  await post(acme.admin.token, 'reused', { displayName: 'Reused' });
  const other = await post(acme.admin.token, 'reused', { displayName: 'Reused again' });
  expect([other.status, other.body.message]).toEqual([409, expect.stringContaining('Idempotency-Key')]);
  expect((await post(acme.admin.token, 'reused', { displayName: 'Reused' }, '/v1/workspaces?orgId=')).status).toBe(409);
  expect(await named('Reused')).toBe(1);
});

test('a key belongs to its caller: somebody else, and another tenant, may use the same', async () => {
  const body = { displayName: 'Everybody' };
  const statuses = [await post(acme.admin.token, 'shared', body), await post(globex.admin.token, 'shared', body)];
  expect(statuses.map(({ status }) => status)).toEqual([201, 201]);
  expect((await post(acme.reader.token, 'shared', body)).status).toBe(403);
  expect([await named('Everybody'), await named('Everybody', globex.admin.token)]).toEqual([1, 1]);
});

test('what failed may be tried again with its key', async () => {
  const body = { emails: ['late@acme.test'], displayName: 'Late' };
  const taken = (await bellhop.call(globex.admin.token, 'POST', '/v1/people', body)).body.id;
  expect((await post(acme.admin.token, 'retried', body, '/v1/people')).status).toBe(409);
  expect((await bellhop.call(globex.admin.token, 'DELETE', `/v1/people/${taken}`)).status).toBe(204);
  expect((await post(acme.admin.token, 'retried', body, '/v1/people')).status).toBe(200);
});

test('a key is forgotten after a day', async () => {
  await post(acme.admin.token, 'daily', { displayName: 'Daily' });
  now = new Date(now.getTime() + 24 * 60 * 60 * 1000 + 1000);
  expect((await post(acme.admin.token, 'daily', { displayName: 'Daily' })).headers.get('idempotent-replayed')).toBe(null);
  expect(await named('Daily')).toBe(2);
});

test('what is kept is sealed, and a key that is too long is refused', async () => {
  const denver = {
    name: 'Denver',
    timeZone: 'America/Denver',
    preferredLanguage: 'en_us',
    announcementLanguage: 'en_us',
    address: { address1: '1 Main St.', city: 'Denver', state: 'CO', postalCode: '80202', country: 'US' },
  };
  const { id } = (await post(acme.admin.token, 'denver', denver, '/v1/locations')).body;
  const path = `/v1/telephony/config/locations/${id}/actions/generatePassword/invoke`;
  const first = (await post(acme.admin.token, 'secret', {}, path)).body.exampleSipPassword;
  expect((await post(acme.admin.token, 'secret', {}, path)).body.exampleSipPassword).toBe(first);
  const rows = await acme.asSystem((ctx) =>
    many<{ text: string }>(ctx.db, sql`select encode(outcome_encrypted, 'escape') as text from bellhop.idempotency_key`),
  );
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.filter(({ text }) => text.includes(first))).toEqual([]);
  expect((await post(acme.admin.token, 'k'.repeat(256), { displayName: 'Long' })).status).toBe(400);
});

test('a GET with a key is answered as without', async () => {
  const headers = { 'idempotency-key': 'get' };
  for (const _ of [1, 2]) {
    const answer = await bellhop.call(acme.admin.token, 'GET', '/v1/workspaces', undefined, headers);
    expect([answer.status, answer.headers.get('idempotent-replayed')]).toEqual([200, null]);
  }
});
