import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { addLicense } from '../licenses/index.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let globex: TestOrganization;
let denver: string;
let professional: string;
let standard: string;
let ann: string;

const call = (method: string, path: string, body?: object) => bellhop.call(acme.admin.token, method, path, body);
const change = (body: object) => call('PATCH', '/v1/licenses/users', body);

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  globex = await bellhop.createOrganization({ displayName: 'Globex' });
  await acme.asSystem((ctx) => addLicense(ctx, { kind: 'professional', totalUnits: 1 }));
  await acme.asSystem((ctx) => addLicense(ctx, { kind: 'standard', totalUnits: 5 }));
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
  await call('POST', `/v1/telephony/config/locations/${denver}/numbers`, { phoneNumbers: ['+13035550101'] });
  [professional, standard] = (await call('GET', '/v1/licenses')).body.items.map(({ id }: { id: string }) => id);
  const mobile = [{ type: 'mobile', value: '+13035550999' }];
  ann = (
    await call('POST', '/v1/people', { emails: ['ann@acme.test'], displayName: 'Ann Lee', title: 'GM', phoneNumbers: mobile })
  ).body.id;
});
afterAll(() => bellhop.stop());

test('a calling license comes with a place and a number, replaces another one, and leaves the rest of the person alone', async () => {
  const properties = { locationId: denver, phoneNumber: '+13035550101', extension: '201' };
  const given = await change({ email: 'Ann@acme.test', licenses: [{ id: professional, operation: 'add', properties }] });
  expect([given.status, given.body]).toEqual([
    200,
    { orgId: expect.any(String), personId: ann, email: 'ann@acme.test', licenses: [professional], siteUrls: [] },
  ]);
  const replaced = await change({ personId: ann, licenses: [{ id: standard }] });
  expect(replaced.body.licenses).toEqual([standard]);
  const { body } = await call('GET', `/v1/people/${ann}?callingData=true`);
  expect(body).toMatchObject({ title: 'GM', extension: '201', locationId: denver });
  expect(body.phoneNumbers).toContainEqual({ type: 'work', value: '+13035550101', primary: true });
  expect(body.phoneNumbers).toContainEqual({ type: 'mobile', value: '+13035550999' });

  expect((await change({ personId: ann, licenses: [{ id: standard, operation: 'remove' }] })).body.licenses).toEqual([]);
  expect((await call('GET', `/v1/people/${ann}?callingData=true`)).body.extension).toBeUndefined();
});

test('meeting sites come and go', async () => {
  const site = { siteUrl: 'acme.webex.com', accountType: 'attendee' };
  expect((await change({ personId: ann, siteUrls: [{ ...site, operation: 'add' }] })).body.siteUrls).toEqual([site]);
  expect((await call('GET', `/v1/people/${ann}`)).body.siteUrls).toEqual(['acme.webex.com#attendee']);
  expect((await change({ personId: ann, siteUrls: [{ ...site, operation: 'remove' }] })).body.siteUrls).toEqual([]);
});

test('nobody named, a license without a place and one that is used up are refused, and nothing is done', async () => {
  expect((await change({ licenses: [] })).status).toBe(400);
  expect((await change({ personId: ann, licenses: [{ id: professional }] })).status).toBe(400);
  expect((await change({ personId: ann, licenses: [{ id: 'nonsense' }] })).status).toBe(400);
  const properties = { locationId: denver, extension: '202' };
  expect((await change({ email: acme.admin.email, licenses: [{ id: professional, properties }] })).status).toBe(200);
  const full = await change({ personId: ann, licenses: [{ id: professional, properties: { ...properties, extension: '203' } }] });
  expect(full.status).toBe(409);
  expect((await call('GET', `/v1/people/${ann}`)).body.licenses).toEqual([]);
});

test('what cannot be had is left out where something else is given, and 206 says so', async () => {
  const site = { siteUrl: 'beta.webex.com', accountType: 'attendee', operation: 'add' };
  const properties = { locationId: denver, extension: '204' };
  const usedUp = { id: professional, properties };
  const partly = await change({ personId: ann, licenses: [usedUp, { id: standard, properties }] });
  expect([partly.status, partly.body.licenses]).toEqual([206, [standard]]);
  const sitesOnly = await change({ personId: ann, licenses: [usedUp], siteUrls: [site] });
  expect([sitesOnly.status, sitesOnly.body.licenses, sitesOnly.body.siteUrls]).toEqual([
    206,
    [standard],
    [{ siteUrl: 'beta.webex.com', accountType: 'attendee' }],
  ]);
});

test('nobody loses a license because the one that should take its place cannot be had', async () => {
  const swap = [{ id: standard, operation: 'remove' }, { id: professional }];
  expect((await change({ personId: ann, licenses: swap })).status).toBe(409);
  expect((await call('GET', `/v1/people/${ann}`)).body.licenses).toEqual([standard]);
  const away = { siteUrls: [{ siteUrl: 'beta.webex.com', accountType: 'attendee', operation: 'remove' }] };
  expect((await change({ personId: ann, licenses: [{ id: standard, operation: 'remove' }], ...away })).status).toBe(200);
});

test("another tenant's person is not found, and a reader changes nothing", async () => {
  const body = { personId: ann, licenses: [] };
  expect((await bellhop.call(globex.admin.token, 'PATCH', '/v1/licenses/users', body)).status).toBe(404);
  const byEmail = { email: 'ann@acme.test', licenses: [] };
  expect((await bellhop.call(globex.admin.token, 'PATCH', '/v1/licenses/users', byEmail)).status).toBe(404);
  expect((await bellhop.call(acme.reader.token, 'PATCH', '/v1/licenses/users', body)).status).toBe(403);
});
