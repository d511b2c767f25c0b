import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { encodeId, newId } from '../../foundation/ids.ts';

let now = new Date();
let bellhop: TestBellhop;
let platform: TestOrganization;
let acme: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop({ config: { requestsPerToken: 1_000 }, now: () => now });
  platform = await bellhop.createOrganization({ kind: 'platform', parentId: null, displayName: 'Above' });
  acme = await bellhop.createOrganization({ parentId: platform.id });
});
afterAll(() => bellhop.stop());

const pathOf = (id = acme.id) => `/v1/organizations/${encodeId('ORGANIZATION', id)}/requestBudget`;
const set = ({ token = platform.admin.token }, id: string | undefined, body: object) =>
  bellhop.call(token, 'PUT', pathOf(id), body);
const get = (token = platform.admin.token) => bellhop.call(token, 'GET', pathOf());

/** Processes read budgets anew when ten seconds have passed, behind a request. */
async function untilAnswersSay(token: string, limit: string | null): Promise<void> {
  await expect
    .poll(async () => {
      now = new Date(now.getTime() + 60_000);
      return (await bellhop.call(token, 'GET', '/v1/people/me')).headers.get('ratelimit-limit');
    })
    .toBe(limit);
}

test('the platform says how much an organization may ask for, and each of its tokens', async () => {
  expect((await get()).body).toEqual({});
  const saved = await set({}, undefined, { requestsPerMinute: 3, requestsPerMinutePerToken: 7 });
  expect([saved.status, saved.body]).toEqual([200, { requestsPerMinute: 3, requestsPerMinutePerToken: 7 }]);
  expect((await get(platform.reader.token)).body).toEqual(saved.body);
  await untilAnswersSay(acme.admin.token, '3');

  await set({}, undefined, { requestsPerMinutePerToken: 7 });
  await untilAnswersSay(acme.admin.token, '7');
});

test('what is taken back is what the installation says', async () => {
  await set({}, undefined, { requestsPerMinute: 3 });
  expect((await set({}, undefined, {})).body).toEqual({});
  await untilAnswersSay(acme.admin.token, '1000');
});

test('nobody gives budgets to themselves, or to what is not below them', async () => {
  expect((await set({ token: acme.admin.token }, undefined, { requestsPerMinute: 100 })).status).toBe(403);
  expect((await get(acme.admin.token)).status).toBe(403);
  expect((await set({ token: platform.reader.token }, undefined, { requestsPerMinute: 100 })).status).toBe(403);
  const provider = await bellhop.createOrganization({ kind: 'service-provider', parentId: platform.id });
  expect((await set({ token: provider.admin.token }, provider.id, { requestsPerMinute: 100 })).status).toBe(403);
  expect((await set({}, newId(), { requestsPerMinute: 100 })).status).toBe(404);
});

test('a budget is a whole number up to a million', async () => {
  for (const requestsPerMinute of [0, -1, 1.5, 1_000_001, '10', null])
    expect((await set({}, undefined, { requestsPerMinute })).status, String(requestsPerMinute)).toBe(400);
});
