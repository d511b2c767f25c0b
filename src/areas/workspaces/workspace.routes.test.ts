import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, systemOf, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { many, sql } from '../../foundation/db/sql.ts';
import { decodeUuid, encodeId } from '../../foundation/ids.ts';
import { addLicense } from '../licenses/index.ts';
import { reachOf } from '../numbers/index.ts';
import { findWorkspace, workspaceLeaves } from './index.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let globex: TestOrganization;
let denver: string;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  globex = await bellhop.createOrganization({ displayName: 'Globex' });
  await acme.asSystem((ctx) => addLicense(ctx, { kind: 'workspace', totalUnits: 3 }));
  await acme.asSystem((ctx) => addLicense(ctx, { kind: 'common-area', totalUnits: 50 }));
  await acme.asSystem((ctx) => addLicense(ctx, { kind: 'professional', totalUnits: 5 }));
  denver = await callingLocation(acme, 'Denver');
  const phoneNumbers = ['+13035550001', '+13035550002'];
  await bellhop.call(acme.admin.token, 'POST', `/v1/telephony/config/locations/${denver}/numbers`, { phoneNumbers });
});
afterAll(() => bellhop.stop());

async function callingLocation(organization: TestOrganization, name: string): Promise<string> {
  const { token } = organization.admin;
  const address = { address1: '1 Main St.', city: 'Denver', state: 'CO', postalCode: '80202', country: 'US' };
  const place = { name, timeZone: 'America/Denver', preferredLanguage: 'en_us', announcementLanguage: 'en_us', address };
  const { id } = (await bellhop.call(token, 'POST', '/v1/locations', place)).body;
  await bellhop.call(token, 'POST', '/v1/telephony/config/locations', { id, ...place });
  return id;
}

const post = (body: object) => bellhop.call(acme.admin.token, 'POST', '/v1/workspaces', body);
const get = (path: string) => bellhop.call(acme.admin.token, 'GET', path);
const put = (id: string, body: object) => bellhop.call(acme.admin.token, 'PUT', `/v1/workspaces/${id}`, body);
const licenseIds = async () => (await get('/v1/licenses')).body.items.map(({ id }: { id: string }) => id);

test('a workspace is created, read back the same, and the write leaves its audit event', async () => {
  const written = {
    displayName: 'SFO-12 Capanina',
    capacity: 5,
    type: 'meetingRoom',
    notes: 'this is a note',
    supportedDevices: 'phones',
  };
  const { status, body } = await post({
    ...written,
    locationId: denver,
    calendar: { type: 'microsoft', emailAddress: 'room@acme.test' },
  });
  expect(status).toBe(201);
  expect(body).toEqual({
    ...written,
    id: encodeId('PLACE', decodeUuid(body.id) as string),
    orgId: encodeId('ORGANIZATION', acme.id),
    locationId: denver,
    workspaceLocationId: encodeId('WORKSPACE_LOCATION', decodeUuid(denver) as string),
    created: expect.any(String),
    calling: { type: 'freeCalling' },
    calendar: { type: 'microsoft', emailAddress: 'room@acme.test' },
    hotdeskingStatus: 'off',
    deviceHostedMeetings: { enabled: false },
    devicePlatform: 'cisco',
  });
  expect((await get(`/v1/workspaces/${body.id}`)).body).toEqual(body);
  const events = await bellhop.database.read(systemOf(acme.id), ({ db }) =>
    many<{ action: string }>(db, sql`select action from audit.event where target_id = ${decodeUuid(body.id)}`),
  );
  expect(events).toEqual([{ action: 'workspace.created' }]);
});

test.each(['a%b', 'a#b', 'a<b', 'a>b', 'a/b', 'a\\b', 'a"b', 'x'.repeat(31)])(
  '[P13] a workspace named %s is refused, when it is created and when it is renamed',
  async (displayName) => {
    expect((await post({ displayName })).status).toBe(400);
    const { id } = (await post({ displayName: 'Fine' })).body;
    expect((await put(id, { displayName })).status).toBe(400);
  },
);

test('[P13] a workspace name has thirty characters, however many bytes they are', async () => {
  expect((await post({ displayName: 'Größenwahn-Saal 🎷'.padEnd(31, 'x') })).status).toBe(201);
});

test('[P14] [P15] a workspace calls with the license it is given, with a number or an extension of its location', async () => {
  const [, commonArea] = await licenseIds();
  const webexCalling = { locationId: denver, phoneNumber: '+13035550001', extension: '2001', licenses: [commonArea] };
  const { status, body } = await post({
    displayName: 'Lobby',
    supportedDevices: 'phones',
    calling: { type: 'webexCalling', webexCalling },
  });
  expect(status).toBe(201);
  expect(body.calling).toEqual({ type: 'webexCalling', webexCalling: { licenses: [commonArea] } });
  expect(body.locationId).toBe(denver);
  const [row] = (await get('/v1/telephony/config/numbers?phoneNumber=5550001')).body.phoneNumbers;
  expect(row).toMatchObject({ extension: '2001', owner: { id: body.id, type: 'PLACE', firstName: 'Lobby' } });
});

test('without a license named, the oldest suitable one with a unit left is taken', async () => {
  const [professional, commonArea] = await licenseIds();
  const taken: string[] = [];
  for (const extension of ['2011', '2012', '2013', '2014']) {
    const calling = { type: 'webexCalling', webexCalling: { locationId: denver, extension } };
    taken.push((await post({ displayName: `Auto ${extension}`, calling })).body.calling.webexCalling.licenses[0]);
  }
  expect(taken).toEqual([professional, professional, professional, commonArea]);
});

test('calling without a location, without anything to dial, or with a license for people is refused', async () => {
  const [, , forPeople] = await licenseIds();
  const nothing = await post({ displayName: 'No', calling: { type: 'webexCalling' } });
  expect(nothing.status).toBe(400);
  expect(nothing.body.errors).toHaveLength(2);
  const webexCalling = { locationId: denver, extension: '2099', licenses: [forPeople] };
  expect((await post({ displayName: 'No', calling: { type: 'webexCalling', webexCalling } })).status).toBe(400);
});

test('a change clears capacity, type and notes unless they are given, and keeps all else', async () => {
  const calling = { type: 'webexCalling', webexCalling: { locationId: denver, extension: '2021' } };
  const { body } = await post({ displayName: 'Huddle', capacity: 4, type: 'huddle', notes: 'n', calling });
  const changed = await put(body.id, { displayName: 'Huddle 2' });
  expect(changed.status).toBe(200);
  const { capacity: _, notes: __, ...kept } = body;
  expect(changed.body).toEqual({ ...kept, displayName: 'Huddle 2', type: 'notSet' });
});

test('location and supported devices stay what they are once they are set', async () => {
  const aspen = await callingLocation(acme, 'Aspen');
  const { id } = (await post({ displayName: 'Fixed', supportedDevices: 'phones' })).body;
  expect((await put(id, { locationId: denver })).status).toBe(200);
  const { status, body } = await put(id, { locationId: aspen, supportedDevices: 'collaborationDevices' });
  expect(status).toBe(400);
  expect(body.errors).toHaveLength(2);
});

test('calling is taken up, changed and given up again', async () => {
  const { id } = (await post({ displayName: 'Switch', locationId: denver })).body;
  const calls = (webexCalling: object) => put(id, { calling: { type: 'webexCalling', webexCalling } });
  expect((await calls({ extension: '2031' })).body.calling.type).toBe('webexCalling');
  expect((await calls({ extension: '2032', phoneNumber: '+13035550002' })).status).toBe(200);
  const reach = () => acme.asSystem((ctx) => reachOf(ctx.db, { workspaceId: decodeUuid(id) as string }));
  expect(await reach()).toMatchObject({ phoneNumbers: ['+13035550002'], extension: '2032' });
  expect((await put(id, { calling: { type: 'freeCalling' } })).body.calling).toEqual({ type: 'freeCalling' });
  expect(await reach()).toMatchObject({ phoneNumbers: [], extension: null });
});

test('workspaces are found by name, place, capacity, type and calling, and paged by key', async () => {
  const boulder = await callingLocation(acme, 'Boulder');
  for (const [displayName, capacity] of [
    ['Find A', 3],
    ['find B', 3],
    ['Find C', undefined],
  ] as const)
    await post({ displayName, capacity, locationId: boulder, type: 'desk' });
  const names = async (query: string) =>
    (await get(`/v1/workspaces?locationId=${boulder}&${query}`)).body.items.map(
      (item: { displayName: string }) => item.displayName,
    );
  expect(await names('displayName=FIND')).toEqual(['Find A', 'find B', 'Find C']);
  expect(await names('capacity=3')).toEqual(['Find A', 'find B']);
  expect(await names('capacity=-1')).toEqual(['Find C']);
  expect(await names('type=desk&calling=freeCalling&calendar=none')).toHaveLength(3);
  expect(await names('calling=webexCalling')).toEqual([]);

  const first = await get(`/v1/workspaces?locationId=${boulder}&max=2`);
  const link = /<(?<url>[^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.groups?.url as string;
  expect((await get(link)).body.items).toMatchObject([{ displayName: 'Find C' }]);
});

test('a workspace that goes is announced first, and then gives back number and license', async () => {
  const seen: (string | undefined)[] = [];
  workspaceLeaves.listen(async (ctx, { workspaceId }) => {
    seen.push((await findWorkspace(ctx.db, workspaceId))?.displayName);
  });
  const calling = { type: 'webexCalling', webexCalling: { locationId: denver, extension: '2041' } };
  const { id } = (await post({ displayName: 'Leaving', calling })).body;
  expect((await bellhop.call(acme.admin.token, 'DELETE', `/v1/workspaces/${id}`)).status).toBe(204);
  expect(seen).toEqual(['Leaving']);
  expect((await get(`/v1/workspaces/${id}`)).status).toBe(404);
  expect((await post({ displayName: 'Next', calling })).status).toBe(201);
});

test("another tenant's workspace is not found, and its location is refused", async () => {
  const secret = await callingLocation(globex, 'Secret');
  const { id } = (await bellhop.call(globex.admin.token, 'POST', '/v1/workspaces', { displayName: 'Theirs' })).body;
  expect((await get(`/v1/workspaces/${id}`)).status).toBe(404);
  expect((await put(id, { displayName: 'Mine' })).status).toBe(404);
  expect((await bellhop.call(acme.admin.token, 'DELETE', `/v1/workspaces/${id}`)).status).toBe(404);
  expect((await post({ displayName: 'Mine', locationId: secret })).status).toBe(400);
  expect((await get(`/v1/workspaces?locationId=${secret}`)).body.items).toEqual([]);
});

test('a read-only administrator reads workspaces and writes none; a plain person does neither', async () => {
  const { id } = (await post({ displayName: 'Readable' })).body;
  const as = (token: string, method: string, path: string, body?: object) => bellhop.call(token, method, path, body);
  expect((await as(acme.reader.token, 'GET', `/v1/workspaces/${id}`)).status).toBe(200);
  expect((await as(acme.reader.token, 'POST', '/v1/workspaces', { displayName: 'X' })).status).toBe(403);
  expect((await as(acme.reader.token, 'PUT', `/v1/workspaces/${id}`, { displayName: 'X' })).status).toBe(403);
  expect((await as(acme.reader.token, 'DELETE', `/v1/workspaces/${id}`)).status).toBe(403);
  expect((await as(acme.plain.token, 'GET', '/v1/workspaces')).status).toBe(403);
});

test('a workspace of phones measures nothing, and says so where it is asked', async () => {
  const { id } = (await post({ displayName: 'Measured' })).body;
  const { body } = await get(`/v1/workspaces/${id}/capabilities`);
  expect(Object.keys(body.capabilities)).toHaveLength(7);
  expect(body.capabilities.presenceDetection).toEqual({ supported: false, configured: false });
  expect((await get(`/v1/workspaces/${id}`)).body.capabilities).toBeUndefined();
  expect((await get(`/v1/workspaces/${id}?includeCapabilities=true`)).body.capabilities).toEqual([body.capabilities]);
  const [listed] = (await get('/v1/workspaces?displayName=Measured&includeCapabilities=true')).body.items;
  expect(listed.capabilities).toEqual([body.capabilities]);
  expect((await bellhop.call(globex.admin.token, 'GET', `/v1/workspaces/${id}/capabilities`)).status).toBe(404);
});

test('no workspace is of another platform or has a maintenance planned', async () => {
  const count = async (query: string) => (await get(`/v1/workspaces?displayName=Measured&${query}`)).body.items.length;
  expect([await count('devicePlatform=cisco'), await count('plannedMaintenance=off')]).toEqual([1, 1]);
  expect([await count('devicePlatform=microsoftTeamsRoom'), await count('plannedMaintenance=on')]).toEqual([0, 0]);
});
