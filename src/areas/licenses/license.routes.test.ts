import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { decodeId } from '../../foundation/ids.ts';
import { addLicense } from './index.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let globex: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  globex = await bellhop.createOrganization({ displayName: 'Globex' });
  await acme.asSystem((ctx) => addLicense(ctx, { kind: 'professional', totalUnits: 10, subscriptionId: 'Sub1' }));
  await acme.asSystem((ctx) => addLicense(ctx, { kind: 'common-area', totalUnits: 2 }));
  await globex.asSystem((ctx) => addLicense(ctx, { kind: 'standard', totalUnits: 5 }));
});
afterAll(() => bellhop.stop());

test('licenses carry the names that clients look for, and the id tells organization and type', async () => {
  const { body } = await bellhop.call(acme.reader.token, 'GET', '/v1/licenses');
  const none = { consumedUnits: 0, consumedByUsers: 0, consumedByWorkspaces: 0 };
  expect(body.items).toEqual([
    { id: expect.any(String), name: 'Webex Calling - Professional', totalUnits: 10, subscriptionId: 'Sub1', ...none },
    { id: expect.any(String), name: 'Webex Calling - Common Area', totalUnits: 2, ...none },
  ]);
  expect(decodeId(body.items[0].id)).toMatch(new RegExp(`^${acme.id}:bcpro_[0-9a-f-]{36}$`));
});

test('one license is read by its id, and by its bare uuid', async () => {
  const { token } = acme.admin;
  const { id } = (await bellhop.call(token, 'GET', '/v1/licenses')).body.items[0];
  const uuid = (decodeId(id) as string).split('_')[1];
  expect((await bellhop.call(token, 'GET', `/v1/licenses/${id}`)).body.name).toBe('Webex Calling - Professional');
  expect((await bellhop.call(token, 'GET', `/v1/licenses/${uuid}`)).body.id).toBe(id);
});

test("another tenant's license, and one that cannot be read, are not found", async () => {
  const [theirs] = (await bellhop.call(globex.admin.token, 'GET', '/v1/licenses')).body.items;
  expect((await bellhop.call(acme.admin.token, 'GET', `/v1/licenses/${theirs.id}`)).status).toBe(404);
  expect((await bellhop.call(acme.admin.token, 'GET', '/v1/licenses/nonsense')).status).toBe(404);
});

test('a plain person sees no licenses', async () => {
  expect((await bellhop.call(acme.plain.token, 'GET', '/v1/licenses')).status).toBe(403);
});

test('the holders of a license are listed on request, page by page', async () => {
  const { token } = acme.admin;
  const place = {
    name: 'Denver',
    timeZone: 'America/Denver',
    preferredLanguage: 'en_us',
    announcementLanguage: 'en_us',
    address: { address1: '1 Main St.', city: 'Denver', state: 'CO', postalCode: '80202', country: 'US' },
  };
  const { id: locationId } = (await bellhop.call(token, 'POST', '/v1/locations', place)).body;
  await bellhop.call(token, 'POST', '/v1/telephony/config/locations', { id: locationId, ...place });
  const { id: license } = (await bellhop.call(token, 'GET', '/v1/licenses')).body.items[0];
  for (const extension of ['101', '102', '103']) {
    const person = { emails: [`holder-${extension}@acme.test`], licenses: [license], locationId, extension };
    expect((await bellhop.call(token, 'POST', '/v1/people', person)).status).toBe(200);
  }

  const without = await bellhop.call(token, 'GET', `/v1/licenses/${license}`);
  expect(without.body).toMatchObject({ consumedUnits: 3, consumedByUsers: 3, consumedByWorkspaces: 0 });
  expect(without.body.users).toBeUndefined();

  const first = await bellhop.call(token, 'GET', `/v1/licenses/${license}?includeAssignedTo=user&limit=2`);
  const next = /<(?<url>[^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.groups?.url as string;
  const second = await bellhop.call(token, 'GET', next);
  const emails = [...first.body.users, ...second.body.users].map(({ email }) => email);
  expect(emails).toEqual(['holder-101@acme.test', 'holder-102@acme.test', 'holder-103@acme.test']);
});
