import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { many, sql } from '../../foundation/db/sql.ts';
import { encodeId } from '../../foundation/ids.ts';
import type { Worker } from '../../foundation/jobs/worker.ts';
import { finishedJob, startTestWorker } from '../bulk-jobs/test-worker.fixture.ts';
import { deviceSettings } from './area.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let globex: TestOrganization;
let worker: Worker;
let locationId: string;
let yealink: string;
let cisco: string;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  globex = await bellhop.createOrganization({ displayName: 'Globex' });
  worker = await startTestWorker(bellhop, (tools) => deviceSettings.jobs?.(tools) ?? []);
  const address = { address1: '1 Main St', city: 'Denver', state: 'CO', postalCode: '80202', country: 'US' };
  const words = { timeZone: 'America/Denver', preferredLanguage: 'en_us', announcementLanguage: 'en_us' };
  locationId = (await call('POST', '/v1/locations', { name: 'Denver', ...words, address })).body.id;
  const workspaceId = (await call('POST', '/v1/workspaces', { displayName: 'Lobby', locationId })).body.id;
  yealink = await add('805ec4000001', 'DMS Yealink T46U', { workspaceId });
  cisco = await add('805ec4000002', 'DMS Cisco 8851', { personId: encodeId('PEOPLE', acme.plain.id) });
});
afterAll(async () => {
  await worker.stop();
  await bellhop.stop();
});

const CONFIG = '/v1/telephony/config';
const JOBS = `${CONFIG}/jobs/devices/dynamicDeviceSettings`;
const call = (method: string, path: string, body?: unknown, token = acme.admin.token) => bellhop.call(token, method, path, body);
const add = async (mac: string, model: string, owner: object): Promise<string> =>
  (await call('POST', '/v1/devices', { mac, model, ...owner })).body.id;
const ofDevice = async (tag: string) => {
  const path = `${CONFIG}/lists/devices/${yealink}/dynamicSettings/actions/getSettings/invoke`;
  return (await call('POST', path, { tags: [tag] })).body.tags[0];
};
const change = (tags: object[], id = yealink) => call('PUT', `${CONFIG}/devices/${id}/dynamicSettings`, { tags });
const changeMany = async (body: object) => {
  const started = await call('POST', JOBS, body);
  expect(started.status, JSON.stringify(started.body)).toBe(202);
  return finishedJob(bellhop, acme.admin.token, `${JOBS}/${started.body.id}`);
};

test('the tags of each family are listed with the names that its files have', async () => {
  const path = `${CONFIG}/devices/dynamicSettings/settingsGroups`;
  const all = (await call('GET', path)).body;
  expect(all.settingsTabs).toEqual(['Poly', 'Yealink']);
  expect(all.settingsGroups).toContainEqual({
    path: 'Feature.Bluetooth',
    friendlyName: 'feature.bluetooth.enabled',
    tab: 'Poly',
    familyOrModelDisplayName: 'Poly',
    tags: [{ tagBlock: ['%ENABLE_BLUETOOTH%'] }],
  });
  const tabs = (await call('GET', `${path}?includeSettingsType=TABS&familyOrModelDisplayName=Yealink%20T46U`)).body;
  expect(tabs).toEqual({ settingsTabs: ['Yealink'] });
  expect((await call('GET', `${path}?familyOrModelDisplayName=Nokia`)).status).toBe(400);
});

test('a device inherits from system, region, organization and location, model before family, and sets and clears its own', async () => {
  const asked = { familyOrModelDisplayName: 'Yealink', tag: '%ENABLE_BLUETOOTH%' };
  expect(await ofDevice('%ENABLE_BLUETOOTH%')).toEqual({ ...asked, parentValue: '0', parentLevel: 'SYSTEM_DEFAULT' });
  expect(await ofDevice('%TIME_FORMAT_24%')).toMatchObject({ parentValue: '0', parentLevel: 'REGIONAL_DEFAULT' });

  const set = (name: string, value: string) => ({ familyOrModelDisplayName: name, tag: '%ENABLE_VLAN%', action: 'SET', value });
  const everywhere = await changeMany({ locationId: '', tags: [set('Yealink', '1')] });
  expect(everywhere).toMatchObject({
    name: 'dynamicdevicesettings',
    target: 'CUSTOMER',
    locationId: '',
    percentageComplete: 100,
  });
  expect(await ofDevice('%ENABLE_VLAN%')).toMatchObject({ parentValue: '1', parentLevel: 'ORGANIZATION' });
  await changeMany({ tags: [set('Yealink T46U', '0')] });
  expect(await ofDevice('%ENABLE_VLAN%')).toMatchObject({ parentValue: '0', parentLevel: 'ORGANIZATION' });
  const here = await changeMany({ locationId, tags: [set('Yealink', '1')] });
  expect(here).toMatchObject({ target: 'LOCATION', locationId, locationName: 'Denver' });
  expect(await ofDevice('%ENABLE_VLAN%')).toMatchObject({ parentValue: '1', parentLevel: 'LOCATION' });

  expect((await change([{ tag: '%ENABLE_VLAN%', action: 'SET', value: '0' }])).status).toBe(204);
  expect(await ofDevice('%ENABLE_VLAN%')).toMatchObject({ value: '0', parentValue: '1', parentLevel: 'LOCATION' });
  expect((await change([{ tag: '%ENABLE_VLAN%', action: 'CLEAR' }])).status).toBe(204);
  expect(await ofDevice('%ENABLE_VLAN%')).not.toHaveProperty('value');
});

test('the organization and a location are asked by family or model', async () => {
  await changeMany({ tags: [{ familyOrModelDisplayName: 'Poly', tag: '%G722_ORDER%', action: 'SET', value: '1' }] });
  const path = (name: string) =>
    `${CONFIG}/lists/devices/dynamicSettings/actions/getSettings/invoke?familyOrModelDisplayName=${name}`;
  const { status, body } = await call('POST', path('Poly'), { tags: ['%G722_ORDER%', '%NOT_A_TAG%'] });
  expect(status).toBe(200);
  expect(body).toEqual({
    tags: [
      { familyOrModelDisplayName: 'Poly', tag: '%G722_ORDER%', value: '1', parentValue: '4', parentLevel: 'SYSTEM_DEFAULT' },
    ],
    lastUpdateTime: expect.any(Number),
    updateInProgress: false,
  });
  const model = await call('POST', path('Polycom%20VVX450'), { tags: ['%G722_ORDER%'] });
  expect(model.body.tags[0]).toMatchObject({ parentValue: '1', parentLevel: 'ORGANIZATION' });
  const at = `${CONFIG}/lists/locations/${locationId}/devices/dynamicSettings/actions/getSettings/invoke?familyOrModelDisplayName=Poly`;
  expect((await call('POST', at)).body.tags.length).toBeGreaterThan(14);
});

test('values that the setting does not take and tags that are none are refused together', async () => {
  const { status, body } = await change([
    { tag: '%ENABLE_VLAN%', action: 'SET', value: 'yes' },
    { tag: '%VLAN_ID%', action: 'SET', value: '5000' },
    { tag: '%LANGUAGE%', action: 'SET' },
    { tag: '%LANGUAGE%', action: 'SET', value: 'English\nstatic.auto_provision.server.url = http://evil' },
    { tag: '%NOT_A_TAG%', action: 'CLEAR' },
  ]);
  expect([status, body.errors.length]).toEqual([400, 5]);
});

test('a password is kept sealed, and shown as stars', async () => {
  await change([{ tag: '%ADMIN_PASSWORD%', action: 'SET', value: 'for-the-phone-only' }]);
  expect(await ofDevice('%ADMIN_PASSWORD%')).toMatchObject({ value: '********' });
  const rows = await acme.asSystem(({ db }) =>
    many<{ sealed: Buffer; value: string | null }>(
      db,
      sql`select value_encrypted as sealed, value from device_settings.dynamic_setting where tag = '%ADMIN_PASSWORD%'`,
    ),
  );
  expect(rows.map(({ sealed, value }) => [bellhop.installation.secrets.open(sealed), value])).toEqual([
    ['for-the-phone-only', null],
  ]);
});

test("phones that are not set by tags, and another tenant's, are not there; a reader only reads", async () => {
  const read = (id: string, token = acme.admin.token) =>
    call('POST', `${CONFIG}/lists/devices/${id}/dynamicSettings/actions/getSettings/invoke`, {}, token);
  expect((await read(cisco)).status).toBe(404);
  expect((await change([], cisco)).status).toBe(404);
  expect((await read(yealink, globex.admin.token)).status).toBe(404);
  expect((await read(yealink, acme.reader.token)).status).toBe(200);
  const path = `${CONFIG}/devices/${yealink}/dynamicSettings`;
  expect((await call('PUT', path, { tags: [] }, globex.admin.token)).status).toBe(404);
  expect((await call('PUT', path, { tags: [] }, acme.reader.token)).status).toBe(403);
  expect((await call('POST', JOBS, { tags: [] }, acme.reader.token)).status).toBe(403);
});
