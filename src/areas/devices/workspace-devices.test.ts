import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let lobby: string;
let empty: string;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization();
  lobby = (await call('POST', '/v1/workspaces', { displayName: 'Lobby', supportedDevices: 'phones' })).body.id;
  empty = (await call('POST', '/v1/workspaces', { displayName: 'Empty', supportedDevices: 'phones' })).body.id;
  for (const mac of ['805ec4000001', '805ec4000002'])
    await call('POST', '/v1/devices', { mac, model: 'DMS Cisco 8851', workspaceId: lobby });
});
afterAll(() => bellhop.stop());

const call = (method: string, path: string, body?: unknown) => bellhop.call(acme.admin.token, method, path, body);

test('workspaces show their devices to who asks for them, in the list and one by one', async () => {
  const { items } = (await call('GET', '/v1/workspaces?includeDevices=true')).body;
  const shown = new Map(items.map(({ id, devices }: { id: string; devices: object[] }) => [id, devices]));
  expect(shown.get(empty)).toEqual([]);
  const { items: devices } = (await call('GET', `/v1/devices?workspaceId=${lobby}`)).body;
  expect(devices).toHaveLength(2);
  const { callingDeviceId: _, ...first } = devices[0];
  expect((shown.get(lobby) as object[])[0]).toEqual(first);
  expect((await call('GET', `/v1/workspaces/${lobby}?includeDevices=true`)).body.devices).toEqual(shown.get(lobby));
});

test('who does not ask sees none', async () => {
  expect((await call('GET', `/v1/workspaces/${lobby}`)).body).not.toHaveProperty('devices');
  expect((await call('GET', '/v1/workspaces?includeDevices=false')).body.items[0]).not.toHaveProperty('devices');
});

test('no workspace has a health or an attribute, so none is found by one', async () => {
  for (const query of ['healthLevel=ok', 'customAttribute=floor'])
    expect((await call('GET', `/v1/workspaces?${query}`)).body.items).toEqual([]);
  expect((await call('GET', '/v1/workspaces?healthLevel=great')).status).toBe(400);
});
