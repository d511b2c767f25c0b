import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { many, run, sql } from '../../foundation/db/sql.ts';
import { addLicense } from '../licenses/index.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let denver: string;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  await acme.asSystem((ctx) => addLicense(ctx, { kind: 'professional', totalUnits: 10 }));
  const address = { address1: '1 Main St.', city: 'Denver', state: 'CO', postalCode: '80202', country: 'US' };
  const place = {
    name: 'Denver',
    timeZone: 'America/Denver',
    preferredLanguage: 'en_us',
    announcementLanguage: 'en_us',
    address,
  };
  denver = (await call('POST', '/v1/locations', place)).body.id;
  await call('POST', '/v1/telephony/config/locations', { id: denver, ...place });
});
afterAll(() => bellhop.stop());

const call = (method: string, path: string, body?: unknown, headers?: Record<string, string>) =>
  bellhop.call(acme.admin.token, method, path, body, headers);
const add = (phoneNumber: string, body: object = {}) =>
  call('POST', `/v1/telephony/config/locations/${denver}/numbers`, { phoneNumbers: [phoneNumber], ...body });
const setUsage = (phoneNumber: string, usage: object) =>
  call('PUT', `/v1/telephony/config/locations/${denver}/numbers/usage`, { phoneNumbers: [phoneNumber], usage });
const shown = async (phoneNumber: string, query = '&extensions=true', headers?: Record<string, string>) =>
  (await call('GET', `/v1/telephony/config/numbers?phoneNumber=${encodeURIComponent(phoneNumber)}${query}`, undefined, headers))
    .body.phoneNumbers[0];

test('a number is for users unless somebody says otherwise, with two calls at once', async () => {
  await add('+13035550100');
  expect((await shown('+13035550100')).usage).toEqual({ type: 'User', concurrentCalls: 2 });
  await add('+13035550101', { usage: { type: 'User', concurrentCalls: 2 } });
  expect((await shown('+13035550101')).usage).toEqual({ type: 'User', concurrentCalls: 2 });
});

test('services say how many calls they have at once, contact centers may', async () => {
  expect((await add('+13035550110', { usage: { type: 'Service', concurrentCalls: 30 } })).status).toBe(201);
  expect(await shown('+13035550110')).toMatchObject({ isServiceNumber: true, usage: { type: 'Service', concurrentCalls: 30 } });
  expect((await add('+13035550111', { usage: { type: 'Contact Center' } })).status).toBe(201);
  expect((await shown('+13035550111')).usage).toEqual({ type: 'Contact Center' });
  expect((await add('+13035550112', { usage: { type: 'Contact Center', concurrentCalls: 2 } })).status).toBe(201);
  expect(await shown('+13035550112')).toMatchObject({
    isServiceNumber: false,
    usage: { type: 'Contact Center', concurrentCalls: 2 },
  });
});

test.each([
  [{ type: 'Service' }, 'is required for Service'],
  [{ type: 'User', concurrentCalls: 3 }, 'is always 2'],
  [{ type: 'User', concurrentCalls: 1 }, 'is always 2'],
  [{ type: 'Contact Center', concurrentCalls: 1 }, 'at least 2'],
  [{ type: 'Service', concurrentCalls: 0 }, 'concurrentCalls'],
  [{ type: 'Service', concurrentCalls: 1.5 }, 'concurrentCalls'],
  [{ type: 'Fax', concurrentCalls: 2 }, 'none of: User, Service, Contact Center'],
  [{}, "'usage.type' is required"],
])('%j breaks the rules of its type, when numbers are added and later', async (usage, words) => {
  for (const { status, body } of [await add('+13035550190', { usage }), await setUsage('+13035550100', usage)])
    expect([status, body.message]).toEqual([400, expect.stringContaining(words)]);
  expect(await shown('+13035550190')).toBeUndefined();
});

test('a type can be changed later, with its calls, and leaves an audit event', async () => {
  await add('+13035550120');
  expect((await setUsage('+13035550120', { type: 'Service', concurrentCalls: 8 })).status).toBe(204);
  expect((await setUsage('+13035550120', { type: 'Service', concurrentCalls: 9 })).status).toBe(204);
  expect((await shown('+13035550120')).usage).toEqual({ type: 'Service', concurrentCalls: 9 });
  expect((await setUsage('+13035550120', { type: 'User' })).status).toBe(204);
  expect(await shown('+13035550120')).toMatchObject({ isServiceNumber: false, usage: { type: 'User', concurrentCalls: 2 } });
  const events = await acme.asSystem((ctx) => many(ctx.db, sql`select from audit.event where action = 'number.usage-changed'`));
  expect(events).toHaveLength(3);
  expect((await setUsage('+13035559999', { type: 'User' })).status).toBe(400);
  const reader = `/v1/telephony/config/locations/${denver}/numbers/usage`;
  const refused = await bellhop.call(acme.reader.token, 'PUT', reader, {
    phoneNumbers: ['+13035550120'],
    usage: { type: 'User' },
  });
  expect(refused.status).toBe(403);
});

test("a number that somebody has stays a user's", async () => {
  await add('+13035550130');
  const { id } = (await call('GET', '/v1/licenses')).body.items[0];
  const person = { emails: ['ann@acme.test'], displayName: 'Ann', licenses: [id], locationId: denver };
  await call('POST', '/v1/people?callingData=true', { ...person, phoneNumbers: [{ type: 'work', value: '+13035550130' }] });
  const { status, body } = await setUsage('+13035550130', { type: 'Service', concurrentCalls: 8 });
  expect([status, body.message]).toEqual([409, expect.stringContaining('free it first')]);
  expect((await setUsage('+13035550130', { type: 'User' })).status).toBe(204);
});

test('a service number of a client that knows Webex only has no calls until somebody says them', async () => {
  await add('+13035550140', { numberUsageType: 'SERVICE' });
  expect((await shown('+13035550140')).usage).toEqual({ type: 'Service' });
  const contradiction = await add('+13035550141', { numberUsageType: 'NONE', usage: { type: 'Service', concurrentCalls: 2 } });
  expect([contradiction.status, contradiction.body.message]).toEqual([400, expect.stringContaining('contradict')]);
});

test('who does not ask for extensions sees none, and the header asks as the query does', async () => {
  for (const query of ['', '&extensions=false', '&extensions='])
    expect(await shown('+13035550110', query)).not.toHaveProperty('usage');
  const header = { 'bellhop-extensions': 'true' };
  expect((await shown('+13035550110', '', header)).usage).toEqual({ type: 'Service', concurrentCalls: 30 });
  expect(await shown('+13035550110', '&extensions=false', header)).not.toHaveProperty('usage');
  const odd = await call('GET', '/v1/telephony/config/numbers?extensions=maybe');
  expect([odd.status, odd.body.message]).toEqual([400, expect.stringContaining('true or false')]);
});

test('the database itself keeps the rules', async () => {
  const breakRule = (calls: number, usage: string) =>
    acme.asSystem((ctx) =>
      run(ctx.db, sql`update numbers.number set concurrent_calls = ${calls}, usage = ${usage} where e164 = '+13035550100'`),
    );
  await expect(breakRule(3, 'User')).rejects.toThrow(/number_calls_fit_usage/);
  await expect(breakRule(1, 'Contact Center')).rejects.toThrow(/number_calls_fit_usage/);
});
