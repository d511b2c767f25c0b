import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { setOwnPermission } from '../../../test/support/own-permission.ts';
import { run, sql } from '../../foundation/db/sql.ts';
import { encodeId, newId } from '../../foundation/ids.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let globex: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  globex = await bellhop.createOrganization({ displayName: 'Globex' });
});
afterAll(() => bellhop.stop());

let lastMac = 0;
const newMac = (): string => `805ec2${(++lastMac).toString(16).padStart(6, '0')}`;

const add = async (body: object, organization = acme) => {
  const { body: device } = await bellhop.call(organization.admin.token, 'POST', '/v1/devices', {
    mac: newMac(),
    model: 'DMS Yealink T46U',
    ...body,
  });
  return device;
};
const newWorkspace = async (name: string) => {
  const id = newId();
  await acme.asSystem((ctx) =>
    run(ctx.db, sql`insert into workspaces.workspace (organization_id, id, display_name) values (${acme.id}, ${id}, ${name})`),
  );
  return encodeId('PLACE', id);
};
const newVirtualLine = async () => {
  const [id, location] = [newId(), newId()];
  await acme.asSystem(async (ctx) => {
    await run(
      ctx.db,
      sql`insert into tenancy.location (organization_id, id, name, time_zone, preferred_language, address)
        values (${acme.id}, ${location}, ${`Headquarters ${location}`}, 'Europe/Berlin', 'de_de', '{}')`,
    );
    await run(
      ctx.db,
      sql`insert into virtual_lines.virtual_line (organization_id, id, first_name, last_name, location_id)
        values (${acme.id}, ${id}, 'Hot', 'Line', ${location})`,
    );
  });
  return encodeId('VIRTUAL_LINE', id);
};

const config = (path: string) => `/v1/telephony/config/${path}`;
const get = (path: string, organization = acme) => bellhop.call(organization.reader.token, 'GET', config(path));
const put = (path: string, body: object, token = acme.admin.token) => bellhop.call(token, 'PUT', config(path), body);
const line = (id: string, port: number, primaryOwner: boolean) => ({
  id,
  port,
  primaryOwner,
  lineType: primaryOwner ? 'PRIMARY' : 'SHARED_CALL_APPEARANCE',
  lineWeight: 1,
  hotlineEnabled: false,
  allowCallDeclineEnabled: true,
});

test('[K8] a person sees own devices and those that show a line of theirs, once each', async () => {
  const me = encodeId('PEOPLE', acme.plain.id);
  const other = encodeId('PEOPLE', acme.reader.id);
  const mine = await add({ personId: me });
  const shared = await add({ personId: other, model: 'DMS Cisco 8851' });
  await put(`devices/${shared.id}/members`, { members: [line(other, 1, true), line(me, 2, false), line(me, 3, false)] });
  await bellhop.call(acme.admin.token, 'PATCH', `/v1/devices/${mine.id}`, { op: 'add', path: 'tags', value: ['lobby'] });

  const { status, body } = await get(`people/${me}/devices`);
  expect(status).toBe(200);
  const noHoteling = { enabled: false, limitGuestUse: false };
  expect(body).toEqual({
    devices: [
      {
        id: mine.id,
        description: ['lobby'],
        model: 'DMS Yealink T46U',
        modelType: 'GENERIC_SIP',
        mac: mine.mac.replaceAll(':', ''),
        primaryOwner: true,
        type: 'PRIMARY',
        owner: { id: me, type: 'PEOPLE', firstName: 'plain', lastName: 'Test' },
        hoteling: noHoteling,
        activationState: 'activated',
      },
      {
        id: shared.id,
        description: [],
        model: 'DMS Cisco 8851',
        modelType: 'MPP',
        mac: shared.mac.replaceAll(':', ''),
        primaryOwner: false,
        type: 'SHARED_CALL_APPEARANCE',
        owner: { id: other, type: 'PEOPLE', firstName: 'reader', lastName: 'Test' },
        hoteling: noHoteling,
        activationState: 'activated',
      },
    ],
    maxDeviceCount: 35,
    maxOwnedDeviceCount: 35,
  });
});

test("a workspace's list says the state in capitals, and a virtual line's what its next line would be", async () => {
  const [workspace, virtualLine] = [await newWorkspace('Lobby'), await newVirtualLine()];
  const phone = await add({ workspaceId: workspace });
  expect((await get(`virtualLines/${virtualLine}/devices`)).body).toEqual({
    devices: [],
    availableEndpointType: 'PRIMARY',
    maxDeviceCount: 35,
  });
  const members = [line(workspace, 1, true), { ...line(virtualLine, 2, false), lineType: 'PRIMARY' }];
  await put(`devices/${phone.id}/members`, { members });
  const ofWorkspace = (await get(`workspaces/${workspace}/devices`)).body;
  expect(ofWorkspace.devices).toMatchObject([
    {
      activationState: 'ACTIVATED',
      owner: { type: 'PLACE', firstName: 'Lobby', lastName: '' },
      hoteling: { limitGuestUse: false },
    },
  ]);
  expect((await get(`virtualLines/${virtualLine}/devices`)).body).toMatchObject({
    devices: [{ id: phone.id, primaryOwner: false, type: 'PRIMARY', activationState: 'ACTIVATED', owner: { id: workspace } }],
    availableEndpointType: 'SHARED_CALL_APPEARANCE',
  });
});

test('hoteling is said once and holds for the devices that an owner has and will have', async () => {
  const me = encodeId('PEOPLE', acme.admin.id);
  const workspace = await newWorkspace('Desk 7');
  const wanted = { enabled: true, limitGuestUse: true, guestHoursLimit: 5 };
  expect((await put(`people/${me}/devices/settings/hoteling`, { hoteling: wanted })).status).toBe(204);
  expect((await put(`workspaces/${workspace}/devices`, { enabled: true })).status).toBe(204);
  await add({ personId: me });
  await add({ workspaceId: workspace });
  expect((await get(`people/${me}/devices`)).body.devices[0].hoteling).toEqual(wanted);
  expect((await get(`workspaces/${workspace}/devices`)).body.devices[0].hoteling).toEqual({
    enabled: true,
    limitGuestUse: false,
  });
  await put(`people/${me}/devices/settings/hoteling`, { hoteling: { enabled: false } });
  expect((await get(`people/${me}/devices`)).body.devices[0].hoteling).toEqual({ enabled: false, limitGuestUse: false });
});

test('hoteling with a limit needs its hours, 1 to 999', async () => {
  const me = encodeId('PEOPLE', acme.plain.id);
  for (const hoteling of [
    { enabled: true, limitGuestUse: true },
    { enabled: true, limitGuestUse: true, guestHoursLimit: 1000 },
  ]) {
    const { status, body } = await put(`people/${me}/devices/settings/hoteling`, { hoteling });
    expect([status, body.message]).toEqual([400, expect.stringContaining('guestHoursLimit')]);
  }
});

test('who is not there, or is of another tenant, has no devices, and a reader changes nothing', async () => {
  const theirs = encodeId('PEOPLE', globex.plain.id);
  for (const id of [theirs, encodeId('PEOPLE', newId()), 'nonsense'])
    for (const path of [
      `people/${id}/devices`,
      `workspaces/${id}/devices`,
      `virtualLines/${id}/devices`,
      `people/${id}/devices/count`,
    ])
      expect((await get(path)).status, path).toBe(404);
  expect((await put(`people/${theirs}/devices/settings/hoteling`, { hoteling: { enabled: true } })).status).toBe(404);
  const mine = encodeId('PEOPLE', acme.plain.id);
  const byReader = await put(`people/${mine}/devices/settings/hoteling`, { hoteling: { enabled: true } }, acme.reader.token);
  expect(byReader.status).toBe(403);
});

test('whoever has only their own devices is told nothing of those of others, and not what license they hold', async () => {
  const vera = await acme.person('vera', []);
  await acme.asSystem((ctx) => setOwnPermission(ctx, vera.id, 'VIEW'));
  const asked = async (path: string) => (await bellhop.call(vera.token, 'GET', config(path))).status;
  const [self, colleague] = [encodeId('PEOPLE', vera.id), encodeId('PEOPLE', acme.plain.id)];
  for (const path of [`people/${self}/devices`, `people/${self}/devices/count`]) expect(await asked(path)).toBe(200);
  for (const path of [
    `people/${colleague}/devices`,
    `people/${colleague}/devices/count`,
    `workspaces/${await newWorkspace('Quiet room')}/devices`,
    `virtualLines/${await newVirtualLine()}/devices`,
  ])
    expect(await asked(path), path).toBe(404);
});

test('MAC addresses are validated against the whole platform and the list itself', async () => {
  const taken = await add({ personId: encodeId('PEOPLE', globex.plain.id) }, globex);
  const validate = async (macs: string[]) =>
    (await bellhop.call(acme.admin.token, 'POST', config('devices/actions/validateMacs/invoke'), { macs })).body;
  expect(await validate(['ab125678cdef', 'AB:12:56:78:CD:E0'])).toEqual({ status: 'OK' });
  const free = newMac();
  expect(await validate(['ab125678cdef', taken.mac, 'nonsense', free, free.toUpperCase()])).toEqual({
    status: 'ERRORS',
    macStatus: [
      { mac: 'ab125678cdef', state: 'AVAILABLE' },
      { mac: taken.mac, state: 'UNAVAILABLE', errorCode: 5675, message: '[Error 5675] MAC Address is in use.' },
      { mac: 'nonsense', state: 'INVALID', errorCode: 25220, message: '[Error 25220] MAC Address is invalid.' },
      { mac: free, state: 'DUPLICATE_IN_LIST', errorCode: 5676, message: expect.stringContaining('[Error 5676]') },
      { mac: free.toUpperCase(), state: 'DUPLICATE_IN_LIST', errorCode: 5676, message: expect.stringContaining('[Error 5676]') },
    ],
  });
});

test('asking for changes to be applied is recorded, by whoever may change the device', async () => {
  const phone = await add({ personId: encodeId('PEOPLE', acme.plain.id) });
  const apply = (token: string) => bellhop.call(token, 'POST', config(`devices/${phone.id}/actions/applyChanges/invoke`));
  expect((await apply(acme.admin.token)).status).toBe(204);
  expect((await apply(acme.reader.token)).status).toBe(403);
  expect((await apply(globex.admin.token)).status).toBe(404);
});
