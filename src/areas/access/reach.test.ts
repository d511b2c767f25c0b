import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization, type TestPerson } from '../../../test/support/bellhop.ts';
import { setOwnPermission } from '../../../test/support/own-permission.ts';
import { decodeUuid, encodeId, newId } from '../../foundation/ids.ts';
import { actAs } from './acting.store.ts';
import { issueToken } from './issue-token.ts';
import { clearForAll, movePerson, sayForAll } from './reach.fixture.ts';

let bellhop: TestBellhop;
let northwind: TestOrganization;
let southridge: TestOrganization;
let acme: TestOrganization;
let stray: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  northwind = await bellhop.createOrganization({ kind: 'service-provider', displayName: 'Northwind' });
  southridge = await bellhop.createOrganization({ kind: 'service-provider', displayName: 'Southridge' });
  acme = await bellhop.createOrganization({ parentId: northwind.id, serviceProviderId: northwind.id });
  stray = await bellhop.createOrganization({ displayName: 'Stray' });
});
afterAll(() => bellhop.stop());

const orgId = (organization: TestOrganization) => `orgId=${encodeId('ORGANIZATION', organization.id)}`;
const call = (who: TestPerson, method: string, path: string, body?: unknown) => bellhop.call(who.token, method, path, body);
const statusOf = async (who: TestPerson, method: string, path: string, body?: unknown) =>
  (await call(who, method, path, body)).status;

let lastMac = 0;
const newMac = () => `805ec1${(++lastMac).toString(16).padStart(6, '0')}`;

describe('in the tree of organizations', () => {
  test('a provider acts in its customers, as far as its role goes', async () => {
    const created = await call(northwind.admin, 'POST', `/v1/workspaces?${orgId(acme)}`, { displayName: 'From above' });
    expect([created.status, created.body.orgId]).toEqual([201, encodeId('ORGANIZATION', acme.id)]);
    const operator = await northwind.person('operator', ['provider_operator']);
    expect(await statusOf(operator, 'POST', `/v1/workspaces?${orgId(acme)}`, { displayName: 'Operated' })).toBe(201);
    const person = { emails: [`${newId()}@acme.test`], displayName: 'New' };
    expect(await statusOf(operator, 'POST', `/v1/people?${orgId(acme)}`, person)).toBe(403);
    expect(await statusOf(northwind.reader, 'GET', `/v1/workspaces?${orgId(acme)}`)).toBe(200);
    expect(await statusOf(northwind.reader, 'POST', `/v1/workspaces?${orgId(acme)}`, { displayName: 'No' })).toBe(403);
  });

  test('nobody acts beside or above: it is not there', async () => {
    for (const [who, where] of [
      [southridge.admin, acme],
      [acme.admin, northwind],
      [acme.admin, stray],
      [northwind.admin, stray],
    ] as const)
      expect(await statusOf(who, 'GET', `/v1/people?${orgId(where)}`)).toBe(404);
  });

  test('a plain person of a provider is nobody in its customers', async () => {
    expect(await statusOf(northwind.plain, 'GET', `/v1/people?${orgId(acme)}&displayName=a`)).toBe(404);
  });

  test('roles of a provider exist in a provider only, and nobody gives away more than they may do themselves', async () => {
    const names = async (who: TestPerson) =>
      (await call(who, 'GET', '/v1/roles')).body.items.map(({ name }: { name: string }) => name);
    expect(await names(northwind.admin)).toContain('Service Provider Operator');
    expect(await names(acme.admin)).not.toContain('Service Provider Operator');
    const raise = (who: TestPerson, organization: TestOrganization, role: string) =>
      call(who, 'POST', `/v1/people?${orgId(organization)}`, {
        emails: [`${newId()}@acme.test`],
        displayName: 'Raised',
        roles: [encodeId('ROLE', role)],
      });
    expect((await raise(acme.admin, acme, 'provider_admin')).status).toBe(400);
    const inner = await northwind.person('inner', ['id_full_admin']);
    expect((await raise(inner, northwind, 'provider_admin')).status).toBe(403);
    expect((await raise(northwind.admin, northwind, 'provider_operator')).status).toBe(200);
  });
});

describe('of a location administrator', () => {
  let berlin: string;
  let austin: string;
  let lena: TestPerson;
  const inBerlin: Record<string, string> = {};
  const inAustin: Record<string, string> = {};

  beforeAll(async () => {
    const address = { address1: '1 Main St.', city: 'Denver', state: 'CO', postalCode: '80202', country: 'US' };
    const place = { timeZone: 'America/Denver', preferredLanguage: 'en_us', announcementLanguage: 'en_us', address };
    const location = async (name: string) => (await call(acme.admin, 'POST', '/v1/locations', { name, ...place })).body.id;
    [berlin, austin] = [await location('Berlin'), await location('Austin')];
    for (const [ids, locationId] of [
      [inBerlin, berlin],
      [inAustin, austin],
    ] as const) {
      const workspace = await call(acme.admin, 'POST', '/v1/workspaces', {
        displayName: 'Room',
        locationId,
        supportedDevices: 'phones',
      });
      ids.workspaceId = workspace.body.id;
      const device = { mac: newMac(), model: 'DMS Yealink T46U', workspaceId: ids.workspaceId };
      ids.deviceId = (await call(acme.admin, 'POST', '/v1/devices', device)).body.id;
    }
    lena = await acme.person('lena', ['location_full_admin']);
    const path = `/v1/people/${encodeId('PEOPLE', lena.id)}/administeredLocations`;
    expect((await call(acme.admin, 'PUT', path, { locationIds: [berlin] })).body).toEqual({ locationIds: [berlin] });
  });

  test('lists hold what is in the locations administered, and nothing else', async () => {
    const ids = async (path: string) => (await call(lena, 'GET', path)).body.items.map(({ id }: { id: string }) => id);
    expect(await ids('/v1/locations')).toEqual([berlin]);
    expect(await ids('/v1/workspaces')).toEqual([inBerlin.workspaceId]);
    expect(await ids('/v1/devices')).toEqual([inBerlin.deviceId]);
  });

  test('[K9] details of a device are there in one location and not found in the other', async () => {
    expect(await statusOf(lena, 'GET', `/v1/telephony/config/devices/${inBerlin.deviceId}`)).toBe(200);
    expect(await statusOf(lena, 'GET', `/v1/telephony/config/devices/${inAustin.deviceId}`)).toBe(404);
    expect(await statusOf(lena, 'DELETE', `/v1/devices/${inAustin.deviceId}`)).toBe(404);
  });

  test('what is added or moved stays within them', async () => {
    const room = (locationId: string) => ({ displayName: 'Another', locationId, supportedDevices: 'phones' });
    expect(await statusOf(lena, 'POST', '/v1/workspaces', room(berlin))).toBe(201);
    expect([400, 403, 404]).toContain(await statusOf(lena, 'POST', '/v1/workspaces', room(austin)));
    const phone = (workspaceId: string | undefined) => ({ mac: newMac(), model: 'DMS Yealink T46U', workspaceId });
    expect(await statusOf(lena, 'POST', '/v1/devices', phone(inBerlin.workspaceId))).toBe(200);
    expect([400, 404]).toContain(await statusOf(lena, 'POST', '/v1/devices', phone(inAustin.workspaceId)));
    expect(await statusOf(lena, 'POST', '/v1/locations', { name: 'Third' })).toBe(403);
  });

  test('what the organization says of its phones is neither set nor cleared from a location', async () => {
    const path = '/v1/telephony/config/jobs/devices/dynamicDeviceSettings';
    const tags = (action: string) => [{ familyOrModelDisplayName: 'Poly', tag: '%G722_ORDER%', action, value: '1' }];
    for (const action of ['SET', 'CLEAR']) expect(await statusOf(lena, 'POST', path, { tags: tags(action) })).toBe(403);
    // Whatever a use case forgets, the database refuses or does not see.
    await acme.asSystem((ctx) => sayForAll(ctx, '%G722_ORDER%'));
    const cleared = await acme.asSystem(async (ctx) => {
      const reach = { reach: 'locations', id: lena.id, locationIds: [decodeUuid(berlin) as string] } as const;
      return clearForAll(await actAs(ctx, { ...ctx.actor, ...reach }), '%G722_ORDER%');
    });
    expect(cleared).toBe(0);
  });

  test('[K9] whoever gives no roles changes nothing about how an administrator signs in', async () => {
    const head = await acme.person('head', ['id_readonly_admin']);
    await acme.asSystem((ctx) => movePerson(ctx, head.id, decodeUuid(berlin) as string));
    const path = `/v1/people/${encodeId('PEOPLE', head.id)}`;
    const { body: person } = await call(acme.admin, 'GET', path);
    for (const who of [lena, await acme.person('ursula', ['id_user_admin'])]) {
      for (const change of [{ emails: [`${newId()}@acme.test`] }, { loginEnabled: false }])
        expect(await statusOf(who, 'PUT', path, { ...person, ...change })).toBe(403);
      expect(await statusOf(who, 'POST', `${path}/actions/suspend/invoke`)).toBe(403);
      expect(await statusOf(who, 'DELETE', path)).toBe(403);
      expect(await statusOf(who, 'PUT', path, { ...person, title: 'Reader' })).toBe(200);
    }
    expect(await statusOf(acme.admin, 'PUT', path, { ...person, emails: [`${newId()}@acme.test`] })).toBe(200);
  });

  test('who moves away takes their phone out of sight', async () => {
    const person = { emails: [`${newId()}@acme.test`], displayName: 'Mover' };
    const { id } = (await call(acme.admin, 'POST', '/v1/people', person)).body;
    const device = (await call(acme.admin, 'POST', '/v1/devices', { mac: newMac(), model: 'DMS Yealink T46U', personId: id }))
      .body;
    const see = () => statusOf(lena, 'GET', `/v1/devices/${device.id}`);
    expect(await see()).toBe(404);
    await acme.asSystem((ctx) => movePerson(ctx, decodeUuid(id) as string, decodeUuid(berlin) as string));
    expect(await see()).toBe(200);
    await acme.asSystem((ctx) => movePerson(ctx, decodeUuid(id) as string, decodeUuid(austin) as string));
    expect(await see()).toBe(404);
  });
});

describe('of one person', () => {
  test('own devices are listed, and changed where "Allow to provision devices" says so', async () => {
    const uli = await acme.person('uli', []);
    const own = async (permission: string) => {
      await acme.asSystem((ctx) => setOwnPermission(ctx, uli.id, permission));
      const listed = await call(uli, 'GET', '/v1/devices');
      const body = { mac: newMac(), model: 'DMS Yealink T46U', personId: encodeId('PEOPLE', uli.id) };
      return { listed: listed.status, why: listed.body.message, added: await statusOf(uli, 'POST', '/v1/devices', body) };
    };
    expect(await own('NONE')).toMatchObject({ listed: 403, why: '"Allow to provision devices" is None for you.', added: 403 });
    expect(await own('VIEW')).toMatchObject({ listed: 200, added: 403 });
    expect(await own('MODIFY')).toMatchObject({ listed: 200, added: 200 });
    const { items } = (await call(uli, 'GET', '/v1/devices')).body;
    expect(items.map(({ personId }: { personId: string }) => personId)).toEqual([encodeId('PEOPLE', uli.id)]);
    const elsewhere = { mac: newMac(), model: 'DMS Yealink T46U', personId: encodeId('PEOPLE', acme.plain.id) };
    expect(await statusOf(uli, 'POST', '/v1/devices', elsewhere)).toBe(403);
  });

  test('who reads own devices only is not told who else could have a line, and with which number', async () => {
    const vera = await acme.person('vera', []);
    await acme.asSystem((ctx) => setOwnPermission(ctx, vera.id, 'MODIFY'));
    const config = '/v1/telephony/config/devices';
    const phone = { mac: newMac(), model: 'DMS Yealink T46U', personId: encodeId('PEOPLE', vera.id) };
    const { id } = (await call(vera, 'POST', '/v1/devices', phone)).body;
    for (const path of [`${config}/availableMembers`, `${config}/${id}/availableMembers`])
      for (const end of ['', '/count']) expect(await statusOf(vera, 'GET', `${path}${end}`)).toBe(403);
    expect(await statusOf(vera, 'GET', `${config}/${id}/members`)).toBe(200);
  });

  test("a token that may see one's own devices sees no others, whatever its owner may", async () => {
    const mine = { mac: newMac(), model: 'DMS Yealink T46U', personId: encodeId('PEOPLE', acme.admin.id) };
    expect(await statusOf(acme.admin, 'POST', '/v1/devices', mine)).toBe(200);
    const token = await acme.asSystem((ctx) => issueToken(ctx, { personId: acme.admin.id, scopes: ['spark:devices_read'] }));
    const { items } = (await call({ ...acme.admin, token }, 'GET', '/v1/devices')).body;
    expect(items.map(({ personId }: { personId: string }) => personId)).toEqual([mine.personId]);
  });
});
