import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { run, sql } from '../../foundation/db/sql.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { addLicense } from '../licenses/index.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let globex: TestOrganization;
let denver: string;

const PATH = '/v1/telephony/config/virtualLines';
const call = (method: string, path: string, body?: object) => bellhop.call(acme.admin.token, method, path, body);
const create = (body: object) => call('POST', PATH, { firstName: 'Bob', lastName: 'Smith', locationId: denver, ...body });

async function callingLocation({ admin }: TestOrganization, name: string, phoneNumbers: string[]): Promise<string> {
  const address = { address1: '1 Main St.', city: 'Denver', state: 'CO', postalCode: '80202', country: 'US' };
  const place = { name, timeZone: 'America/Denver', preferredLanguage: 'en_us', announcementLanguage: 'en_us', address };
  const { id } = (await bellhop.call(admin.token, 'POST', '/v1/locations', place)).body;
  await bellhop.call(admin.token, 'POST', '/v1/telephony/config/locations', { id, ...place });
  await bellhop.call(admin.token, 'POST', `/v1/telephony/config/locations/${id}/numbers`, { phoneNumbers });
  return id;
}

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  globex = await bellhop.createOrganization({ displayName: 'Globex' });
  const numbers = Array.from({ length: 10 }, (_, index) => `+130355501${10 + index}`);
  denver = await callingLocation(acme, 'Denver', numbers);
  await acme.asSystem((ctx) => addLicense(ctx, { kind: 'professional', totalUnits: 10 }));
});
afterAll(() => bellhop.stop());

test('a line is created with its number, shown in full, and listed as who is called sees it', async () => {
  const created = await create({
    displayName: 'Bob S.',
    phoneNumber: '+13035550110',
    extension: '5310',
    callerIdFirstName: 'Help',
  });
  expect(created.status).toBe(201);
  expect(Object.keys(created.body)).toEqual(['id']);
  const { id } = created.body;
  expect((await call('GET', `${PATH}/${id}`)).body).toMatchObject({
    firstName: 'Bob',
    lastName: 'Smith',
    displayName: 'Bob S.',
    announcementLanguage: 'en_us',
    timeZone: 'America/Denver',
    number: { external: '+13035550110', extension: '5310', primary: true },
    devices: [],
    location: { id: denver, name: 'Denver', address: { city: 'Denver' } },
  });
  expect((await call('GET', `${PATH}?id=${id}`)).body.virtualLines).toMatchObject([
    {
      id,
      callerIdFirstName: 'Help',
      callerIdLastName: 'Smith',
      callerIdNumber: '+13035550110',
      externalCallerIdNamePolicy: 'DIRECT_LINE',
      number: { external: '+13035550110', extension: '5310', esn: '5310', primary: true },
      numberOfDevicesAssigned: 0,
    },
  ]);
  const number = { directNumber: '+13035550110', extension: '5310', primary: true };
  expect((await call('GET', `${PATH}/${id}/number`)).body).toEqual({ phoneNumber: number });
});

test('a line needs a number or an extension, and both must be free', async () => {
  expect((await create({})).status).toBe(400);
  expect((await create({ extension: '5320' })).status).toBe(201);
  expect((await create({ extension: '5320' })).status).toBe(409);
  expect((await create({ phoneNumber: '+13035559999' })).status).toBe(400);
  expect((await create({ extension: '5321', locationId: 'nonsense' })).status).toBe(400);
});

test('a change leaves alone what it does not name, null takes away, and one of the two must stay', async () => {
  const { id } = (await create({ phoneNumber: '+13035550111', extension: '5330' })).body;
  const change = {
    lastName: 'Jones',
    timeZone: 'Africa/Algiers',
    announcementLanguage: 'French',
    callerIdNumber: '+13035550110',
  };
  expect((await call('PUT', `${PATH}/${id}`, change)).status).toBe(204);
  const number = { external: '+13035550111', extension: '5330' };
  const { body } = await call('GET', `${PATH}/${id}`);
  expect(body).toMatchObject({
    firstName: 'Bob',
    lastName: 'Jones',
    timeZone: 'Africa/Algiers',
    announcementLanguage: 'French',
    number,
  });

  expect((await call('PUT', `${PATH}/${id}`, { phoneNumber: null })).status).toBe(204);
  expect((await call('GET', `${PATH}/${id}`)).body.number).toEqual({ extension: '5330', primary: true });
  expect((await call('PUT', `${PATH}/${id}`, { extension: null })).status).toBe(400);
  const wrong = await call('PUT', `${PATH}/${id}`, { extension: null, timeZone: 'Nowhere', announcementLanguage: ' ' });
  expect(wrong.body.errors).toHaveLength(3);
});

test('lines are found by name, number, location and what they have, several of each', async () => {
  const north = await callingLocation(acme, 'North', ['+13035550190', '+13035550191']);
  const north1 = (await create({ firstName: 'Zoe', lastName: 'Adams', locationId: north, phoneNumber: '+13035550190' })).body.id;
  const north2 = (await create({ firstName: 'Amy', lastName: 'Zorn', locationId: north, extension: '5340' })).body.id;
  const idsOf = async (query: string) =>
    (await call('GET', `${PATH}?${query}`)).body.virtualLines.map(({ id }: { id: string }) => id);

  expect(await idsOf(`locationId=${north}`)).toEqual([north1, north2]);
  expect(await idsOf('locationName=north')).toEqual([north1, north2]);
  expect(await idsOf('ownerName=zoe&ownerName=Amy')).toEqual([north1, north2]);
  expect(await idsOf('phoneNumber=+13035550190&phoneNumber=%2B13035550191')).toEqual([north1]);
  expect(await idsOf(`locationId=${north}&hasDnAssigned=false`)).toEqual([north2]);
  expect(await idsOf(`locationId=${north}&hasExtensionAssigned=false`)).toEqual([north1]);
  expect(await idsOf(`locationId=${north}&hasDeviceAssigned=true`)).toEqual([]);
  expect(await idsOf(`locationId=${north}&order=fname`)).toEqual([north2, north1]);
  expect(await idsOf(`locationId=${north}&order=fname-desc`)).toEqual([north1, north2]);
  expect((await call('GET', `${PATH}?order=fname-desc&order=lname`)).status).toBe(400);

  const first = await call('GET', `${PATH}?locationId=${north}&order=lname-desc&max=1`);
  expect(first.body.virtualLines[0].id).toBe(north2);
  const next = /<(?<url>[^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.groups?.url as string;
  expect((await call('GET', next)).body.virtualLines[0].id).toBe(north1);
  const madeUp = Buffer.from('["x"]').toString('base64url');
  expect((await call('GET', `${PATH}?pageToken=${madeUp}`)).body.virtualLines).toEqual([]);
});

test('a deleted line leaves the devices of others, and its number is free again', async () => {
  const { id } = (await create({ phoneNumber: '+13035550112' })).body;
  const device = await phoneWith(id, { primaryOwner: false });
  const shown = (await call('GET', `${PATH}/${id}`)).body.devices;
  expect(shown).toMatchObject([{ primaryOwner: false, type: 'SHARED_CALL_APPEARANCE', activationState: 'ACTIVATED' }]);
  expect(shown[0]).toMatchObject({ mac: expect.stringMatching(/^[0-9A-F]{12}$/), owner: { type: 'PEOPLE' } });
  expect((await call('GET', `${PATH}?id=${id}`)).body.virtualLines[0].numberOfDevicesAssigned).toBe(1);

  expect((await call('DELETE', `${PATH}/${id}`)).status).toBe(204);
  expect((await call('GET', `${PATH}/${id}`)).status).toBe(404);
  expect((await call('GET', `/v1/devices/${device}`)).status).toBe(200);
  expect((await create({ phoneNumber: '+13035550112' })).status).toBe(201);
});

test('a line that owns a device is not deleted, and the refusal names the device', async () => {
  const { id } = (await create({ extension: '5350' })).body;
  await phoneWith(id, { primaryOwner: true });
  const { status, body } = await call('DELETE', `${PATH}/${id}`);
  expect([status, body.message]).toEqual([409, expect.stringContaining('Yealink')]);
  expect((await call('GET', `${PATH}/${id}`)).status).toBe(200);
});

test("another tenant's line is not found, nor its location taken; a reader reads and writes nothing", async () => {
  const { id } = (await create({ extension: '5360' })).body;
  const as = (token: string, method: string, path: string, body?: object) => bellhop.call(token, method, path, body);
  for (const method of ['GET', 'DELETE']) expect((await as(globex.admin.token, method, `${PATH}/${id}`)).status).toBe(404);
  expect((await as(globex.admin.token, 'PUT', `${PATH}/${id}`, { firstName: 'X' })).status).toBe(404);
  expect((await as(globex.admin.token, 'GET', `${PATH}/${id}/number`)).status).toBe(404);
  expect((await as(globex.admin.token, 'GET', PATH)).body.virtualLines).toEqual([]);
  const theirs = { firstName: 'A', lastName: 'B', extension: '22', locationId: denver };
  expect((await as(globex.admin.token, 'POST', PATH, theirs)).status).toBe(400);
  expect((await as(acme.reader.token, 'GET', `${PATH}/${id}`)).status).toBe(200);
  expect((await as(acme.reader.token, 'PUT', `${PATH}/${id}`, { firstName: 'X' })).status).toBe(403);
  expect((await as(acme.reader.token, 'DELETE', `${PATH}/${id}`)).status).toBe(403);
  expect((await as(acme.plain.token, 'GET', PATH)).status).toBe(403);
});

let phones = 0;

/** A phone of somebody, on which the line stands as well or, as its primary owner, instead. */
async function phoneWith(virtualLineId: string, { primaryOwner }: { primaryOwner: boolean }): Promise<string> {
  const email = `ann-${++phones}@acme.test`;
  const { id: personId } = (await call('POST', '/v1/people', { emails: [email], displayName: 'Ann Lee' })).body;
  const mac = `805EC00000${10 + phones}`;
  const device = { mac, model: 'Yealink T46U Partner Managed', password: 'Quarz-47-lampe', personId };
  const { id } = (await call('POST', '/v1/devices', device)).body;
  const lineId = decodeUuid(virtualLineId);
  await acme.asSystem((ctx) =>
    primaryOwner
      ? run(
          ctx.db,
          sql`update devices.line_port set person_id = null, virtual_line_id = ${lineId} where device_id = ${decodeUuid(id)}`,
        )
      : run(
          ctx.db,
          sql`insert into devices.line_port (organization_id, id, device_id, port, primary_owner, line_type, virtual_line_id, line_port_user)
            values (${ctx.actor.organizationId}, gen_random_uuid(), ${decodeUuid(id)}, 2, false, 'SHARED_CALL_APPEARANCE', ${lineId}, ${email})`,
        ),
  );
  return id;
}
