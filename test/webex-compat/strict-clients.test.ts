import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.stop());

const get = async (path: string) => (await world.bellhop.call(world.acme.admin.token, 'GET', path)).body;

/** Fields without which published clients fail: by what they read, where it is, and the fields. `.` is the answer itself. */
const FIELDS: [reads: string, path: (ids: World['ids']) => string, at: string, fields: string][] = [
  [
    'the supported devices of wxc_sdk and wxcadm',
    () => '/v1/telephony/config/supportedDevices',
    'devices',
    'model displayName type manufacturer managedBy supportedFor onboardingMethod allowConfigureLayoutEnabled numberOfLinePorts kemSupportEnabled upgradeChannelEnabled customizedBehaviorsEnabled allowConfigurePortsEnabled customizableLineLabelEnabled',
  ],
  [
    "a person's devices of wxc_sdk",
    ({ personId }) => `/v1/telephony/config/people/${personId}/devices`,
    'devices',
    'id description model primaryOwner type activationState',
  ],
  [
    "a workspace's devices of wxc_sdk",
    ({ workspaceId }) => `/v1/telephony/config/workspaces/${workspaceId}/devices`,
    'devices',
    'id description model primaryOwner type activationState',
  ],
  ['the device counts of wxc_sdk', ({ personId }) => `/v1/telephony/config/people/${personId}/devices`, '.', 'maxDeviceCount'],
  ['the devices of wxcadm', () => '/v1/devices', 'items', 'id type connectionStatus tags capabilities permissions mac'],
  [
    'the members of wxcadm',
    ({ deviceId }) => `/v1/telephony/config/devices/${deviceId}/members`,
    'members',
    'memberType id port primaryOwner lineType lineWeight hotlineEnabled allowCallDeclineEnabled',
  ],
  [
    'the lines of wxc_sdk',
    ({ deviceId }) => `/v1/telephony/config/devices/${deviceId}/members`,
    '.',
    'model members maxLineCount',
  ],
  ['the numbers of wxc_sdk', () => '/v1/telephony/config/numbers', 'phoneNumbers', 'mainNumber tollFreeNumber location'],
  ['the licenses of wxc_sdk', () => '/v1/licenses', 'items', 'id name totalUnits consumedUnits'],
  ['the organizations of wxc_sdk', () => '/v1/organizations', 'items', 'id displayName created'],
];

test.each(FIELDS)('[C6] %s find every field they cannot live without, none of them null', async (_reads, path, at, fields) => {
  const body = await get(path(world.ids));
  const items: Record<string, unknown>[] = at === '.' ? [body] : body[at];
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) for (const field of fields.split(' ')) expect(item[field] ?? undefined, field).toBeDefined();
});

test('[D7] what a third-party phone registers with is where wxcadm looks for it', async () => {
  const { owner, proxy } = await get(`/v1/telephony/config/devices/${world.ids.deviceId}`);
  expect(owner.sipUserName).toMatch(/./);
  expect(owner.linePort).toContain('@');
  expect(proxy.outboundProxy).toMatch(/./);
});

test('a MAC address has colons among the devices and none among the calling devices, and both find the device', async () => {
  const { deviceId } = world.ids;
  const colons: string = (await get(`/v1/devices/${deviceId}`)).mac;
  const bare: string = (await get(`/v1/telephony/config/devices/${deviceId}`)).mac;
  expect(colons).toMatch(/^([0-9A-F]{2}:){5}[0-9A-F]{2}$/);
  expect(bare).toBe(colons.replaceAll(':', ''));
  for (const mac of [colons, bare, bare.toLowerCase()])
    expect((await get(`/v1/devices?mac=${encodeURIComponent(mac)}`)).items).toMatchObject([{ id: deviceId }]);
});

test('a max above what a page holds is reduced without a word', async () => {
  const lists = ['/v1/people', '/v1/workspaces', '/v1/devices', '/v1/locations', '/v1/telephony/config/virtualLines'];
  for (const path of lists) {
    const { status } = await world.bellhop.call(world.acme.admin.token, 'GET', `${path}?max=1000000`);
    expect(status, path).toBe(200);
  }
});

test('what belongs to RoomOS, to calls or to meetings is answered as a path that is not there', async () => {
  for (const path of [
    '/v1/xapi/status',
    '/v1/deviceConfigurations',
    '/v1/hotdesk/sessions',
    '/v1/telephony/calls',
    '/v1/rooms',
  ]) {
    const { status, body } = await world.bellhop.call(world.acme.admin.token, 'GET', path);
    expect([status, typeof body.message, typeof body.trackingId], path).toEqual([404, 'string', 'string']);
  }
});
