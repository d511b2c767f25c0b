import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { many, sql } from '../../foundation/db/sql.ts';
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
const add = async (model: string, organization = acme): Promise<string> => {
  const mac = `805ec1${(++lastMac).toString(16).padStart(6, '0')}`;
  const personId = encodeId('PEOPLE', organization.plain.id);
  const { body } = await bellhop.call(organization.admin.token, 'POST', '/v1/devices', { mac, model, personId });
  return body.id;
};
const get = (path: string, token = acme.admin.token) => bellhop.call(token, 'GET', `/v1/telephony/config${path}`);
const put = (path: string, body: unknown, token = acme.admin.token) =>
  bellhop.call(token, 'PUT', `/v1/telephony/config${path}`, body);

test('an organization that set nothing has the defaults of all families', async () => {
  const { status, body } = await get('/devices/settings');
  expect(status).toBe(200);
  expect(Object.keys(body.customizations)).toEqual(['ata', 'dect', 'mpp', 'wifi']);
  expect(body.customizations.mpp.background).toEqual({ image: 'NONE', customUrl: '' });
  expect(body).toMatchObject({ updateInProgress: false, deviceCount: 0 });
  expect(Number.isInteger(body.lastUpdateTime)).toBe(true);
  expect(body).not.toHaveProperty('customEnabled');
});

test('a device says something itself, keeps it beside what it says next, and inherits again what it nulls', async () => {
  const id = await add('DMS Cisco 8851');
  const path = `/devices/${id}/settings`;
  const first = { mpp: { vlan: { enabled: true, value: 42 }, phoneLanguage: 'DANISH' } };
  expect((await put(path, { customizations: first, customEnabled: true })).status).toBe(204);
  expect((await put(path, { customizations: { mpp: { vlan: { value: 43 } } }, customEnabled: true })).status).toBe(204);
  const { body } = await get(path);
  expect(Object.keys(body.customizations)).toEqual(['mpp']);
  expect(body.customizations.mpp).toMatchObject({ vlan: { enabled: true, value: 43, pcPort: 1 }, phoneLanguage: 'DANISH' });
  expect(body).toMatchObject({ customEnabled: true, deviceCount: 1, updateInProgress: false });

  await put(path, { customizations: { mpp: { vlan: { value: null } } }, customEnabled: true });
  expect((await get(path)).body.customizations.mpp.vlan.value).toBe(1);
  await put(path, { customizations: {}, customEnabled: false });
  const after = (await get(path)).body;
  expect(after).toMatchObject({ customEnabled: false, customizations: { mpp: { phoneLanguage: 'PERSON_LANGUAGE' } } });
});

test('what was read is accepted back whole, and by either name of the model in the query', async () => {
  const id = await add('DMS Cisco 8841');
  const { body } = await get(`/devices/${id}/settings?deviceModel=Cisco%208841`);
  const again = { customizations: body.customizations, customEnabled: true };
  expect((await put(`/devices/${id}/settings?model=DMS%20Cisco%208841`, again)).status).toBe(204);
  const other = await get(`/devices/${id}/settings?deviceModel=DMS%20Cisco%208851`);
  expect([other.status, other.body.message]).toEqual([400, expect.stringContaining('DMS Cisco 8841')]);
});

test('an adapter has the settings of adapters, and only theirs', async () => {
  const id = await add('DMS Cisco 192');
  const path = `/devices/${id}/settings`;
  expect(Object.keys((await get(path)).body.customizations)).toEqual(['ata']);
  const { status, body } = await put(path, { customizations: { mpp: { poeMode: 'MAXIMUM' } }, customEnabled: true });
  expect([status, body.message]).toEqual([400, expect.stringContaining('customizations.ata')]);
  const whole = { ata: { ataDtmfMode: 'STRICT' }, mpp: { poeMode: 'MAXIMUM' } };
  expect((await put(path, { customizations: whole, customEnabled: true })).status).toBe(204);
});

test('several wrong values are named in one 400', async () => {
  const id = await add('DMS Cisco 8851');
  const { status, body } = await put(`/devices/${id}/settings`, {
    customizations: { mpp: { poeMode: 'HUGE', callsPerLine: 99, cdpEnabled: 'yes' } },
    customEnabled: true,
  });
  expect(status).toBe(400);
  const sentences = body.errors.map(({ description }: { description: string }) => description);
  expect(sentences).toHaveLength(3);
  expect(sentences).toContain('\'customizations.mpp.poeMode\' is "HUGE", which is none of: NORMAL, MAXIMUM.');
});

test('a secret is kept sealed and never shown', async () => {
  const id = await add('DMS Cisco 8851');
  const proxy = { mode: 'MANUAL', username: 'phone', password: 'only-the-phone-knows' };
  await put(`/devices/${id}/settings`, { customizations: { mpp: { httpProxy: proxy } }, customEnabled: true });
  const { body } = await get(`/devices/${id}/settings`);
  expect(body.customizations.mpp.httpProxy).toMatchObject({ mode: 'MANUAL', username: 'phone' });
  expect(body.customizations.mpp.httpProxy).not.toHaveProperty('password');
  const stored = await acme.asSystem(({ db }) =>
    many<{ sealed: Buffer | null; row: string }>(
      db,
      sql`select secrets_encrypted as sealed, settings::text as row from device_settings.customization where secrets_encrypted is not null`,
    ),
  );
  expect(stored.map(({ row }) => row).join()).not.toContain('only-the-phone-knows');
  expect(bellhop.installation.secrets.open(stored[0]?.sealed as Buffer)).toContain('only-the-phone-knows');
});

test('third-party phones, the 9800 series and what others manage have no such settings: 404', async () => {
  for (const model of ['DMS Yealink T46U', 'Cisco 9851']) {
    const id = await add(model);
    expect((await get(`/devices/${id}/settings`)).status).toBe(404);
    expect((await put(`/devices/${id}/settings`, { customizations: {}, customEnabled: false })).status).toBe(404);
  }
});

test('a location shows the settings of its devices and how many they are', async () => {
  const locationId = await newLocation(acme);
  const { status, body } = await get(`/locations/${locationId}/devices/settings`);
  expect(status).toBe(200);
  expect(body).toMatchObject({ customEnabled: false, deviceCount: 0, updateInProgress: false });
  expect(body.customizations.mpp.poeMode).toBe('NORMAL');
});

test("another tenant's devices and locations are not there, and a reader only reads", async () => {
  const id = await add('DMS Cisco 8851');
  expect((await get(`/devices/${id}/settings`, globex.admin.token)).status).toBe(404);
  expect((await get(`/locations/${await newLocation(acme)}/devices/settings`, globex.admin.token)).status).toBe(404);
  expect((await get(`/devices/${encodeId('DEVICE', newId())}/settings`)).status).toBe(404);
  const body = { customizations: {}, customEnabled: true };
  expect((await put(`/devices/${id}/settings`, body, globex.admin.token)).status).toBe(404);
  expect((await put(`/devices/${id}/settings`, body, acme.reader.token)).status).toBe(403);
  expect((await get(`/devices/${id}/settings`, acme.reader.token)).status).toBe(200);
});

async function newLocation(organization: TestOrganization): Promise<string> {
  const { body } = await bellhop.call(organization.admin.token, 'POST', '/v1/locations', {
    name: `Location ${newId().slice(-8)}`,
    timeZone: 'America/Denver',
    preferredLanguage: 'en_us',
    announcementLanguage: 'en_us',
    address: { address1: '1 Main St', city: 'Denver', state: 'CO', postalCode: '80202', country: 'US' },
  });
  return body.id;
}
