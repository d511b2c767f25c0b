import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { many, sql } from '../../foundation/db/sql.ts';
import { encodeId, newId } from '../../foundation/ids.ts';
import type { Worker } from '../../foundation/jobs/worker.ts';
import { finishedJob, startTestWorker } from '../bulk-jobs/test-worker.fixture.ts';
import { deviceSettings } from './area.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let globex: TestOrganization;
let worker: Worker;
let locationId: string;
let desk: string;
let lobby: string;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  globex = await bellhop.createOrganization({ displayName: 'Globex' });
  worker = await startTestWorker(bellhop, (tools) => deviceSettings.jobs?.(tools) ?? []);
  locationId = (await post('/v1/locations', LOCATION)).body.id;
  const workspace = await post('/v1/workspaces', { displayName: 'Lobby', locationId });
  desk = await add('805ec3000001', { personId: encodeId('PEOPLE', acme.plain.id) });
  lobby = await add('805ec3000002', { workspaceId: workspace.body.id });
});
afterAll(async () => {
  await worker.stop();
  await bellhop.stop();
});

const LOCATION = {
  name: 'Denver',
  timeZone: 'America/Denver',
  preferredLanguage: 'en_us',
  announcementLanguage: 'en_us',
  address: { address1: '1 Main St', city: 'Denver', state: 'CO', postalCode: '80202', country: 'US' },
};
const JOBS = '/v1/telephony/config/jobs/devices';
const post = (path: string, body: object, token = acme.admin.token) => bellhop.call(token, 'POST', path, body);
const get = (path: string, token = acme.admin.token) => bellhop.call(token, 'GET', path);
const add = async (mac: string, owner: object): Promise<string> =>
  (await post('/v1/devices', { mac, model: 'DMS Cisco 8851', ...owner })).body.id;
const settings = async (id: string) => (await get(`/v1/telephony/config/devices/${id}/settings`)).body.customizations.mpp;
const finished = (kind: string, id: string) => finishedJob(bellhop, acme.admin.token, `${JOBS}/${kind}/${id}`);

test('what the organization says holds for all devices, a location overrides it, and can give it up again', async () => {
  const everywhere = await post(`${JOBS}/callDeviceSettings`, {
    locationId: '',
    customizations: {
      mpp: { poeMode: 'MAXIMUM', httpProxy: { password: 'not-in-a-job' } },
      dect: { multicast: [], vlan: { value: null } },
    },
  });
  expect(everywhere.status).toBe(200);
  expect(everywhere.body).toMatchObject({
    name: 'calldevicesettings',
    jobType: 'calldevicesettings',
    target: 'CUSTOMER',
    locationId: '',
    jobExecutionStatus: [{ id: expect.any(Number), createdTime: expect.any(String), lastUpdated: expect.any(String) }],
  });
  expect(await finished('callDeviceSettings', everywhere.body.id)).toMatchObject({
    latestExecutionExitCode: 'COMPLETED',
    percentageComplete: 100,
    deviceCount: 2,
  });
  expect([(await settings(desk)).poeMode, (await settings(lobby)).poeMode]).toEqual(['MAXIMUM', 'MAXIMUM']);

  const here = { locationId, locationCustomizationsEnabled: true, customizations: { mpp: { poeMode: 'NORMAL' } } };
  const denver = await post(`${JOBS}/callDeviceSettings`, here);
  expect(await finished('callDeviceSettings', denver.body.id)).toMatchObject({ target: 'LOCATION', locationId, deviceCount: 1 });
  expect([(await settings(desk)).poeMode, (await settings(lobby)).poeMode]).toEqual(['MAXIMUM', 'NORMAL']);
  const shown = await get(`/v1/telephony/config/locations/${locationId}/devices/settings`);
  expect(shown.body).toMatchObject({ customEnabled: true, deviceCount: 1, updateInProgress: false });

  const back = await post(`${JOBS}/callDeviceSettings`, { locationId, locationCustomizationsEnabled: false });
  await finished('callDeviceSettings', back.body.id);
  expect((await settings(lobby)).poeMode).toBe('MAXIMUM');
  const told = await acme.asSystem(({ db }) =>
    many<{ row: string }>(db, sql`select row_to_json(j)::text as row from bulk_jobs.job j`),
  );
  expect(told.map(({ row }) => row).join()).not.toContain('not-in-a-job');
});

test('one job that changes settings at a time: 409, and what the second one wanted is not there', async () => {
  await worker.stop();
  const first = await post(`${JOBS}/callDeviceSettings`, { customizations: { mpp: { callsPerLine: 4 } } });
  expect((await get('/v1/telephony/config/devices/settings')).body.updateInProgress).toBe(true);
  const second = await post(`${JOBS}/callDeviceSettings`, { customizations: { mpp: { callsPerLine: 5 } } });
  expect(second.status).toBe(409);
  expect((await post(`${JOBS}/rebuildPhones`, { locationId })).status).toBe(409);
  expect((await settings(desk)).callsPerLine).toBe(4);
  worker = await startTestWorker(bellhop, (tools) => deviceSettings.jobs?.(tools) ?? []);
  await finished('callDeviceSettings', first.body.id);
});

test('phones of a location are rebuilt, and the job is listed with what strict clients need', async () => {
  const { status, body } = await post(`${JOBS}/rebuildPhones`, { locationId });
  expect(status).toBe(202);
  expect(await finished('rebuildPhones', body.id)).toMatchObject({ target: 'LOCATION', locationId, deviceCount: 1 });
  const { items } = (await get(`${JOBS}/rebuildPhones`)).body;
  expect(items.map(({ id }: { id: string }) => id)).toEqual([body.id]);
  for (const field of ['id', 'trackingId', 'sourceUserId', 'sourceCustomerId', 'targetCustomerId', 'instanceId'])
    expect(items[0]).toHaveProperty(field);
  expect((await get(`${JOBS}/rebuildPhones/${body.id}/errors`)).body).toEqual({ items: [] });
  expect((await post(`${JOBS}/rebuildPhones`, { locationId: encodeId('LOCATION', newId()) })).status).toBe(400);
});

test('a template is applied to many devices, advises about keys without a line, and is taken back', async () => {
  const lineKeys = [
    { lineKeyIndex: 1, lineKeyType: 'PRIMARY_LINE' },
    { lineKeyIndex: 2, lineKeyType: 'MONITOR' },
  ];
  const template = { templateName: 'Front desk', deviceModel: 'DMS Cisco 8851', lineKeys };
  const templateId = (await post('/v1/telephony/config/devices/lineKeyTemplates', template)).body.id;
  const applied = await post(`${JOBS}/applyLineKeyTemplate`, { action: 'APPLY_TEMPLATE', templateId, locationIds: [locationId] });
  expect(applied.status).toBe(202);
  const done = await finished('applyLineKeyTemplate', applied.body.id);
  expect(done).toMatchObject({ name: 'applyphonelinekeytemplates', updatedCount: 1, advisoryCount: 1, percentageComplete: 100 });
  const layout = async (id: string) => (await get(`/v1/telephony/config/devices/${id}/layout`)).body;
  expect(await layout(lobby)).toMatchObject({ layoutMode: 'CUSTOM', lineKeys });
  expect((await layout(desk)).layoutMode).toBe('DEFAULT');

  const reset = await post(`${JOBS}/applyLineKeyTemplate`, { action: 'APPLY_DEFAULT_TEMPLATES' });
  expect(await finished('applyLineKeyTemplate', reset.body.id)).toMatchObject({ updatedCount: 2, advisoryCount: 0 });
  expect((await layout(lobby)).layoutMode).toBe('DEFAULT');
});

test("another tenant's jobs are not there, and a reader starts none", async () => {
  const { items } = (await get(`${JOBS}/rebuildPhones`)).body;
  const path = `${JOBS}/rebuildPhones/${items[0].id}`;
  expect((await get(path, globex.admin.token)).status).toBe(404);
  expect((await get(`${path}/errors`, globex.admin.token)).status).toBe(404);
  expect((await get(`${JOBS}/rebuildPhones`, globex.admin.token)).body).toEqual({ items: [] });
  expect((await post(`${JOBS}/rebuildPhones`, { locationId }, globex.admin.token)).status).toBe(400);
  for (const [kind, body] of [
    ['rebuildPhones', { locationId }],
    ['callDeviceSettings', {}],
  ] as const)
    expect((await post(`${JOBS}/${kind}`, body, acme.reader.token)).status).toBe(403);
  expect((await get(path, acme.reader.token)).status).toBe(200);
});
