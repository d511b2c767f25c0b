import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { addLicense } from '../licenses/index.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let globex: TestOrganization;
let lobby: string;

const call = (method: string, path: string, body?: object) => bellhop.call(acme.admin.token, method, path, body);
const change = (id: string, body: object) => call('PUT', `/v1/telephony/config/workspaces/${id}/numbers`, body);

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  globex = await bellhop.createOrganization({ displayName: 'Globex' });
  await acme.asSystem((ctx) => addLicense(ctx, { kind: 'workspace', totalUnits: 10 }));
  const address = { address1: '1 Main St.', city: 'Denver', state: 'CO', postalCode: '80202', country: 'US' };
  const place = {
    name: 'Denver',
    timeZone: 'America/Denver',
    preferredLanguage: 'en_us',
    announcementLanguage: 'en_us',
    address,
  };
  const locationId = (await call('POST', '/v1/locations', place)).body.id;
  await call('POST', '/v1/telephony/config/locations', { id: locationId, ...place });
  const phoneNumbers = ['+13035550101', '+13035550102'];
  await call('POST', `/v1/telephony/config/locations/${locationId}/numbers`, { phoneNumbers });
  const calling = { type: 'webexCalling', webexCalling: { extension: '301' } };
  lobby = (await call('POST', '/v1/workspaces', { displayName: 'Lobby', locationId, calling })).body.id;
});
afterAll(() => bellhop.stop());

test('a workspace that has only an extension gets numbers, and gives them back', async () => {
  const path = `/v1/workspaces/${lobby}/features/numbers`;
  const only = { primary: true, extension: '301', ringPattern: 'NORMAL' };
  expect((await call('GET', path)).body).toEqual({ distinctiveRingEnabled: false, phoneNumbers: [only] });

  const added = { action: 'ADD', directNumber: '+13035550101', primary: true };
  const alternate = { action: 'ADD', directNumber: '+13035550102', primary: false, ringPattern: 'SHORT_LONG_SHORT' };
  expect((await change(lobby, { distinctiveRingEnabled: true, phoneNumbers: [added, alternate] })).status).toBe(204);
  expect((await call('GET', path)).body).toEqual({
    distinctiveRingEnabled: true,
    phoneNumbers: [
      { ...only, directNumber: '+13035550101' },
      { primary: false, directNumber: '+13035550102', ringPattern: 'SHORT_LONG_SHORT' },
    ],
  });
  const gone = [added, alternate].map((number) => ({ ...number, action: 'DELETE' }));
  expect((await change(lobby, { phoneNumbers: gone })).status).toBe(204);
  expect((await call('GET', path)).body.phoneNumbers).toEqual([only]);
});

test('a workspace without calling has no numbers', async () => {
  const { id } = (await call('POST', '/v1/workspaces', { displayName: 'Silent' })).body;
  const phoneNumbers = [{ action: 'ADD', directNumber: '+13035550101', primary: true }];
  expect((await change(id, { phoneNumbers })).status).toBe(400);
});

test("another tenant's workspace is not found, and a reader changes nothing", async () => {
  const path = `/v1/telephony/config/workspaces/${lobby}/numbers`;
  expect((await bellhop.call(globex.admin.token, 'GET', `/v1/workspaces/${lobby}/features/numbers`)).status).toBe(404);
  expect((await bellhop.call(globex.admin.token, 'PUT', path, { phoneNumbers: [] })).status).toBe(404);
  expect((await bellhop.call(acme.reader.token, 'PUT', path, { phoneNumbers: [] })).status).toBe(403);
});
