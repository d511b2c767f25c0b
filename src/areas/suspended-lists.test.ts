import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../test/support/bellhop.ts';
import { encodeId } from '../foundation/ids.ts';
import { addLicense } from './licenses/index.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
});
afterAll(() => bellhop.stop());

const EXTENDED = { 'bellhop-extensions': 'true' };
const call = (method: string, path: string, body?: object) => bellhop.call(acme.admin.token, method, path, body, EXTENDED);

test.each([
  ['/v1/people', () => ({ emails: ['sam@acme.test'], displayName: 'Sam' })],
  ['/v1/workspaces', () => ({ displayName: 'Sauna' })],
])('%s says who is suspended, to who asks for what is ours, and lists them alone', async (path, body) => {
  const { id } = (await call('POST', path, body())).body;
  expect((await call('GET', `${path}/${id}`)).body.suspended).toBe(false);
  await call('POST', `${path}/${id}/actions/suspend/invoke`);
  expect((await call('GET', `${path}/${id}`)).body.suspended).toBe(true);
  expect((await bellhop.call(acme.admin.token, 'GET', `${path}/${id}`)).body).not.toHaveProperty('suspended');
  const idsOf = async (query: string) =>
    (await call('GET', `${path}?${query}`)).body.items.map((item: { id: string }) => item.id);
  expect(await idsOf('suspended=true')).toEqual([id]);
  expect(await idsOf('suspended=false')).not.toContain(id);
});

test('people and workspaces are listed by the license that they hold', async () => {
  await acme.asSystem((ctx) => addLicense(ctx, { kind: 'professional', totalUnits: 5 }));
  await acme.asSystem((ctx) => addLicense(ctx, { kind: 'workspace', totalUnits: 5 }));
  const [professional, workspaces] = (await call('GET', '/v1/licenses')).body.items;
  const address = { address1: '1 Main St.', city: 'Denver', state: 'CO', postalCode: '80202', country: 'US' };
  const place = {
    name: 'Denver',
    timeZone: 'America/Denver',
    preferredLanguage: 'en_us',
    announcementLanguage: 'en_us',
    address,
  };
  const { id: locationId } = (await call('POST', '/v1/locations', place)).body;
  await call('POST', '/v1/telephony/config/locations', { id: locationId, ...place });
  const person = { emails: ['pia@acme.test'], displayName: 'Pia', locationId, extension: '101', licenses: [professional.id] };
  const { id: pia } = (await call('POST', '/v1/people', person)).body;
  const calling = { type: 'webexCalling', webexCalling: { extension: '102', locationId, licenses: [workspaces.id] } };
  const { id: pool } = (await call('POST', '/v1/workspaces', { displayName: 'Pool', locationId, calling })).body;
  const heldBy = async (path: string, licenseId: string) =>
    (await call('GET', `${path}?licenseId=${licenseId}`)).body.items.map(({ id }: { id: string }) => id);
  expect(await heldBy('/v1/people', professional.id)).toEqual([pia]);
  expect(await heldBy('/v1/workspaces', workspaces.id)).toEqual([pool]);
  expect(await heldBy('/v1/people', workspaces.id)).toEqual([]);
  expect((await call('GET', '/v1/people?licenseId=nothing')).status).toBe(400);
});

test('everybody sees which roles they may give', async () => {
  const own = async (token: string) => (await bellhop.call(token, 'GET', '/v1/people/me/permissions')).body.grantableRoles;
  expect(await own(acme.admin.token)).toContain(encodeId('ROLE', 'id_full_admin'));
  expect(await own(acme.reader.token)).toEqual([]);
});
