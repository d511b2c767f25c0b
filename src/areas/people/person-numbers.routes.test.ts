import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { run, sql } from '../../foundation/db/sql.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { addLicense } from '../licenses/index.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let globex: TestOrganization;
let denver: string;
let ann: string;

const call = (method: string, path: string, body?: object) => bellhop.call(acme.admin.token, method, path, body);
const numbersOf = async (id: string) => (await call('GET', `/v1/people/${id}/features/numbers?preferE164Format=true`)).body;
const change = (id: string, ...phoneNumbers: object[]) =>
  call('PUT', `/v1/telephony/config/people/${id}/numbers`, { phoneNumbers });
const add = (directNumber: string, more: object = {}) => ({ action: 'ADD', primary: false, directNumber, ...more });
const remove = (directNumber: string) => ({ action: 'DELETE', primary: false, directNumber });

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  globex = await bellhop.createOrganization({ displayName: 'Globex' });
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
  const phoneNumbers = ['+13035550101', '+13035550102', '+13035550103', '+13035550104'];
  await call('POST', `/v1/telephony/config/locations/${denver}/numbers`, { phoneNumbers });
  const locationId = decodeUuid(denver);
  await acme.asSystem((ctx) => run(ctx.db, sql`update tenancy.location set routing_prefix = '83' where id = ${locationId}`));
  const [license] = (await call('GET', '/v1/licenses')).body.items;
  const person = { emails: ['ann@acme.test'], firstName: 'Ann', lastName: 'Lee', licenses: [license.id], locationId: denver };
  const work = [{ type: 'work', value: '+13035550101' }];
  ann = (await call('POST', '/v1/people', { ...person, extension: '201', phoneNumbers: work })).body.id;
});
afterAll(() => bellhop.stop());

test('the numbers of a person are shown with routing prefix and ESN, in E.164 on request', async () => {
  const primary = { primary: true, extension: '201', routingPrefix: '83', esn: '83201', ringPattern: 'NORMAL' };
  expect(await numbersOf(ann)).toEqual({
    distinctiveRingEnabled: false,
    phoneNumbers: [{ ...primary, directNumber: '+13035550101' }],
  });
  const { body } = await call('GET', `/v1/people/${ann}/features/numbers`);
  expect(body.phoneNumbers).toEqual([{ ...primary, directNumber: '3035550101' }]);
});

test("calling data shows the extension as it is dialed from everywhere, and what the person's phone registers", async () => {
  const device = { mac: '805EC0000001', model: 'Yealink T46U Partner Managed', password: 'Quarz-47-lampe', personId: ann };
  const { body: phone } = await call('POST', '/v1/devices', device);
  const { body } = await call('GET', `/v1/people/${ann}?callingData=true`);
  expect(body.extension).toBe('201');
  expect(body.phoneNumbers).toContainEqual({ type: 'work_extension', value: '83201' });
  expect(body.sipAddresses).toEqual([{ type: 'cloud-calling', value: phone.primarySipUrl, primary: true }]);
});

test('alternate numbers come and go, each with its ring pattern', async () => {
  const pattern = { ringPattern: 'LONG_LONG' };
  const answer = await call('PUT', `/v1/telephony/config/people/${ann}/numbers`, {
    distinctiveRingEnabled: true,
    phoneNumbers: [add('+13035550102', pattern), add('303 555 0103')],
  });
  expect([answer.status, answer.body]).toEqual([204, '']);
  expect(await numbersOf(ann)).toMatchObject({
    distinctiveRingEnabled: true,
    phoneNumbers: [
      { primary: true, directNumber: '+13035550101' },
      { primary: false, directNumber: '+13035550102', ringPattern: 'LONG_LONG' },
      { primary: false, directNumber: '+13035550103', ringPattern: 'NORMAL' },
    ],
  });
  expect((await change(ann, remove('+13035550102'))).status).toBe(204);
  expect((await change(ann, add('+13035550103', { primary: true, extension: '202' }))).status).toBe(204);
  expect(await numbersOf(ann)).toMatchObject({
    phoneNumbers: [
      { primary: true, directNumber: '+13035550103', extension: '202' },
      { primary: false, directNumber: '+13035550101' },
    ],
  });
});

test('what is wrong with a change is told at once, and nothing of it is done', async () => {
  const before = await numbersOf(ann);
  const wrong = await change(ann, remove('+13035550104'), add('nonsense'), add('+13035550104', { extension: '299' }));
  expect([wrong.status, wrong.body.errors.length]).toEqual([400, 3]);
  expect((await change(ann, add('+13035559999'))).status).toBe(400);
  expect(await numbersOf(ann)).toEqual(before);
});

test('who has no calling has no numbers', async () => {
  const { id } = (await call('POST', '/v1/people', { emails: ['bob@acme.test'], displayName: 'Bob' })).body;
  expect((await numbersOf(id)).phoneNumbers).toEqual([]);
  expect((await change(id, add('+13035550104'))).status).toBe(400);
});

test("another tenant's person is not found, and a reader changes nothing", async () => {
  const path = `/v1/telephony/config/people/${ann}/numbers`;
  const body = { phoneNumbers: [] };
  expect((await bellhop.call(globex.admin.token, 'GET', `/v1/people/${ann}/features/numbers`)).status).toBe(404);
  expect((await bellhop.call(globex.admin.token, 'PUT', path, body)).status).toBe(404);
  expect((await bellhop.call(acme.reader.token, 'GET', `/v1/people/${ann}/features/numbers`)).status).toBe(200);
  expect((await bellhop.call(acme.reader.token, 'PUT', path, body)).status).toBe(403);
});

test('people are found by role, and the status of who is invited can be left out', async () => {
  const roles = (await call('GET', '/v1/roles')).body.items as { id: string; name: string }[];
  const reader = roles.find(({ name }) => name.startsWith('Read-only'))?.id;
  const found = (await call('GET', `/v1/people?roles=${reader}`)).body.items;
  expect(found.map(({ emails }: { emails: string[] }) => emails[0])).toEqual([acme.reader.email]);
  expect((await call('GET', `/v1/people?roles=${roles.map(({ id }) => id).join()}`)).body.items).toHaveLength(2);
  expect((await call('GET', '/v1/people?roles=nonsense')).status).toBe(400);

  const annId = decodeUuid(ann);
  await acme.asSystem((ctx) => run(ctx.db, sql`update people.person set invite_pending = true where id = ${annId}`));
  const [pending] = (await call('GET', '/v1/people?email=ann@acme.test')).body.items;
  const [without] = (await call('GET', '/v1/people?email=ann@acme.test&excludeStatus=true')).body.items;
  expect([pending.status, without.status]).toEqual(['pending', undefined]);
});
