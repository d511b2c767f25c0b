import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { addLicense } from '../licenses/index.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let globex: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  globex = await bellhop.createOrganization({ displayName: 'Globex' });
  await acme.asSystem((ctx) => addLicense(ctx, { kind: 'professional', totalUnits: 10 }));
});
afterAll(() => bellhop.stop());

async function callingLocation(organization: TestOrganization, name: string): Promise<string> {
  const { token } = organization.admin;
  const address = { address1: '1 Main St.', city: 'Denver', state: 'CO', postalCode: '80202', country: 'US' };
  const place = { name, timeZone: 'America/Denver', preferredLanguage: 'en_us', announcementLanguage: 'en_us', address };
  const { id } = (await bellhop.call(token, 'POST', '/v1/locations', place)).body;
  expect((await bellhop.call(token, 'POST', '/v1/telephony/config/locations', { id, ...place })).status).toBe(201);
  return id;
}

const add = (organization: TestOrganization, locationId: string, body: object) =>
  bellhop.call(organization.admin.token, 'POST', `/v1/telephony/config/locations/${locationId}/numbers`, body);

const list = (organization: TestOrganization, query: string) =>
  bellhop.call(organization.admin.token, 'GET', `/v1/telephony/config/numbers?${query}`);

test('numbers are added to a location in E.164, as people write them; those it has already are left alone', async () => {
  const denver = await callingLocation(acme, 'Denver');
  const first = await add(acme, denver, { phoneNumbers: ['+1 303 555 0101', '(303) 555-0102'] });
  expect(first.status).toBe(201);
  expect(first.body).toBe('');
  expect((await add(acme, denver, { phoneNumbers: ['+13035550102', '+13035550103'] })).status).toBe(201);

  const { body } = await list(acme, `locationId=${denver}`);
  expect(body.phoneNumbers.map(({ phoneNumber }: { phoneNumber: string }) => phoneNumber)).toEqual([
    '+13035550101',
    '+13035550102',
    '+13035550103',
  ]);
  expect(body.phoneNumbers[0]).toEqual({
    phoneNumber: '+13035550101',
    state: 'ACTIVE',
    phoneNumberType: 'PRIMARY',
    mainNumber: false,
    includedTelephonyTypes: 'PSTN_NUMBER',
    tollFreeNumber: false,
    isServiceNumber: false,
    location: { id: denver, name: 'Denver' },
  });
});

test('what is no number is refused, all of it at once', async () => {
  const location = await callingLocation(acme, 'Aspen');
  const { status, body } = await add(acme, location, { phoneNumbers: ['+1303', 'hello', '+13035550199'] });
  expect(status).toBe(400);
  expect(body.errors.map(({ errorCode }: { errorCode: number }) => errorCode)).toEqual([8362, 8362]);
  expect((await list(acme, `locationId=${location}`)).body.phoneNumbers).toEqual([]);
});

test('a number that is elsewhere answers 409 with the codes of the real service, and does not say where', async () => {
  const theirs = await callingLocation(globex, 'Secret Lair');
  const ours = await callingLocation(acme, 'Vail');
  expect((await add(globex, theirs, { phoneNumbers: ['+13035550666'] })).status).toBe(201);
  const { status, body } = await add(acme, ours, { phoneNumbers: ['+13035550666'] });
  expect(status).toBe(409);
  expect(body.errorCode).toBe(25223);
  expect(body.errors[0].errorCode).toBe(8363);
  expect(JSON.stringify(body)).not.toMatch(/Secret|Globex/);
});

test('a location without calling takes no numbers', async () => {
  const address = { address1: '1 Main St.', city: 'Denver', state: 'CO', postalCode: '80202', country: 'US' };
  const place = {
    name: 'Silent',
    timeZone: 'America/Denver',
    preferredLanguage: 'en_us',
    announcementLanguage: 'en_us',
    address,
  };
  const { id } = (await bellhop.call(acme.admin.token, 'POST', '/v1/locations', place)).body;
  expect((await add(acme, id, { phoneNumbers: ['+13035550777'] })).status).toBe(400);
});

test('numbers are found by owner, by whether they are free, and by a part of them; an extension alone is listed, too', async () => {
  const { token } = acme.admin;
  const location = await callingLocation(acme, 'Golden');
  await add(acme, location, { phoneNumbers: ['+13035550201', '+13035550202'] });
  const { id: license } = (await bellhop.call(token, 'GET', '/v1/licenses')).body.items[0];
  const ann = { emails: ['ann@acme.test'], firstName: 'Ann', lastName: 'Lee', licenses: [license], locationId: location };
  const withNumber = { ...ann, extension: '201', phoneNumbers: [{ type: 'work', value: '303 555 0201' }] };
  const { id: annId } = (await bellhop.call(token, 'POST', '/v1/people', withNumber)).body;
  await bellhop.call(token, 'POST', '/v1/people', { ...ann, emails: ['bob@acme.test'], firstName: 'Bob', extension: '202' });

  const owned = (await list(acme, `ownerId=${annId}`)).body.phoneNumbers;
  expect(owned).toMatchObject([
    {
      phoneNumber: '+13035550201',
      extension: '201',
      esn: '201',
      phoneNumberType: 'PRIMARY',
      owner: { id: annId, type: 'PEOPLE', firstName: 'Ann', lastName: 'Lee' },
    },
  ]);
  const free = (await list(acme, `locationId=${location}&available=true`)).body.phoneNumbers;
  expect(free.map(({ phoneNumber }: { phoneNumber: string }) => phoneNumber)).toEqual(['+13035550202']);
  expect((await list(acme, 'phoneNumber=5550201')).body.phoneNumbers).toHaveLength(1);
  const alone = (await list(acme, `locationId=${location}&numberType=EXTENSION`)).body.phoneNumbers;
  expect(alone).toMatchObject([{ extension: '202', owner: { firstName: 'Bob' } }]);
  expect(alone[0].phoneNumber).toBeUndefined();
});

test('the list is paged by key', async () => {
  const location = await callingLocation(acme, 'Paged');
  await add(acme, location, { phoneNumbers: ['+13035550301', '+13035550302', '+13035550303'] });
  const first = await list(acme, `locationId=${location}&max=2`);
  const next = /<(?<url>[^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.groups?.url as string;
  const second = await bellhop.call(acme.admin.token, 'GET', next);
  expect(second.body.phoneNumbers.map(({ phoneNumber }: { phoneNumber: string }) => phoneNumber)).toEqual(['+13035550303']);
});

test("another tenant's location is not found, and a reader adds nothing", async () => {
  const theirs = await callingLocation(globex, 'Hidden');
  expect((await add(acme, theirs, { phoneNumbers: ['+13035550401'] })).status).toBe(404);
  const path = `/v1/telephony/config/locations/${theirs}/numbers`;
  expect((await bellhop.call(globex.reader.token, 'POST', path, { phoneNumbers: ['+13035550401'] })).status).toBe(403);
});
