import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization, type TestPerson } from '../../../test/support/bellhop.ts';
import { setOwnPermission } from '../../../test/support/own-permission.ts';
import { run, sql } from '../../foundation/db/sql.ts';
import { encodeId } from '../../foundation/ids.ts';
import type { Role } from '../access/index.ts';

const BY_ROLE = 'Your role lets you see this device, not change it.';
const BY_LOCATION = 'It is in a location that you do not administer.';
const BY_OWN_SETTING = '"Allow to provision devices" is None for you.';
const UNSEEN = 'unseen';
const EDITABLE = undefined;

let bellhop: TestBellhop;
let platform: TestOrganization;
let northwind: TestOrganization;
let acme: TestOrganization;
let berlin: string;
/** Of workspaces in two locations. */
const devices = { berlin: '', austin: '' };

beforeAll(async () => {
  bellhop = await startTestBellhop();
  platform = await bellhop.createOrganization({ kind: 'platform', parentId: null });
  northwind = await bellhop.createOrganization({ kind: 'service-provider', parentId: platform.id });
  acme = await bellhop.createOrganization({ parentId: northwind.id, serviceProviderId: northwind.id });
  berlin = await addLocation('Berlin');
  devices.berlin = await addToRoom(berlin);
  devices.austin = await addToRoom(await addLocation('Austin'));
});
afterAll(() => bellhop.stop());

test.each<[Role[], berlin: string | undefined, austin: string | undefined]>([
  [[], UNSEEN, UNSEEN],
  [['id_full_admin'], EDITABLE, EDITABLE],
  [['id_readonly_admin'], BY_ROLE, BY_ROLE],
  [['id_user_admin'], BY_ROLE, BY_ROLE],
  [['id_device_admin'], EDITABLE, EDITABLE],
  [['location_full_admin'], EDITABLE, UNSEEN],
  [['location_full_admin', 'id_readonly_admin'], EDITABLE, BY_LOCATION],
])(
  '[V2] with the roles %j in a customer, a device in Berlin says %j and one in Austin %j, and writing agrees',
  async (roles, ...said) => {
    const person = await acme.person('somebody', roles);
    if (roles.includes('location_full_admin')) await administer(person, berlin);
    expect([await seen(person, devices.berlin), await seen(person, devices.austin)]).toEqual(said);
  },
);

test.each<[Role, said: string | undefined]>([
  ['provider_admin', EDITABLE],
  ['provider_operator', EDITABLE],
  ['provider_monitor', BY_ROLE],
  ['platform_admin', EDITABLE],
  ['platform_support', BY_ROLE],
])('[V2] to a %s above the customer its device says %j, and writing agrees', async (role, said) => {
  const person = await (role.startsWith('provider') ? northwind : platform).person('somebody', [role]);
  expect(await seen(person, devices.berlin, `?orgId=${encodeId('ORGANIZATION', acme.id)}`)).toBe(said);
});

test.each<Role[]>([[], ['id_readonly_admin'], ['id_user_admin']])(
  '[K4] what is withheld from somebody about devices of their own is no reason for those of others (%j)',
  async (...roles) => {
    const person = await acme.person('somebody', roles);
    const own = await add({ personId: encodeId('PEOPLE', person.id) });
    const ofOthers = roles.length === 0 ? UNSEEN : BY_ROLE;
    await acme.asSystem((ctx) => setOwnPermission(ctx, person.id, 'MODIFY'));
    expect([await seen(person, own), await seen(person, devices.berlin)]).toEqual([EDITABLE, ofOthers]);
    await acme.asSystem((ctx) => setOwnPermission(ctx, person.id, 'NONE'));
    expect([await seen(person, own), await seen(person, devices.berlin)]).toEqual([
      roles.length === 0 ? UNSEEN : BY_OWN_SETTING,
      ofOthers,
    ]);
  },
);

test('[K4] where an organization is at View its administrator is told so', async () => {
  const viewing = await bellhop.createOrganization({ displayName: 'Viewing' });
  const id = await add({ personId: encodeId('PEOPLE', viewing.plain.id) }, viewing);
  await viewing.asSystem((ctx) =>
    run(ctx.db, sql`update tenancy.organization set provisioning_permission = 'VIEW' where id = ${viewing.id}`),
  );
  expect(await seen(viewing.admin, id)).toMatch(/is View for your organization/);
  expect(await seen(viewing.reader, id)).toBe(BY_ROLE);
});

test('[K15] without special access partner-managed devices say that it is missing, and others can be changed', async () => {
  const initech = await bellhop.createOrganization({ displayName: 'Initech' });
  const personId = encodeId('PEOPLE', initech.plain.id);
  const partners = await add({ personId, model: 'Yealink T54W Partner Managed', password: 'Fine5Password9' }, initech);
  const other = await add({ personId }, initech);
  expect(await seen(initech.admin, partners)).toBe(EDITABLE);
  await initech.asSystem((ctx) =>
    run(ctx.db, sql`update tenancy.organization set device_management_access = false where id = ${initech.id}`),
  );
  expect(await seen(initech.admin, partners)).toMatch(/only with special access/);
  expect(await seen(initech.admin, other)).toBe(EDITABLE);
  expect(await seen(initech.reader, partners)).toBe(BY_ROLE);
});

test('the list says the same, and nobody hears of it who does not ask for our fields', async () => {
  const { items } = (await ask(acme.reader, 'GET', '/v1/devices')).body;
  expect(items.find(({ id }: { id: string }) => id === devices.berlin)).toMatchObject({
    editable: false,
    notEditableReason: BY_ROLE,
  });
  const { body } = await ask(acme.admin, 'GET', `/v1/devices/${devices.berlin}`);
  expect(body.editable).toBe(true);
  expect(body).not.toHaveProperty('notEditableReason');
  const strict = (await bellhop.call(acme.reader.token, 'GET', `/v1/devices/${devices.berlin}`)).body;
  expect(strict).toMatchObject({ permissions: [] });
  expect(Object.keys(strict)).not.toContain('editable');
});

const ask = (who: TestPerson, method: string, path: string, body?: object) =>
  bellhop.call(who.token, method, path, body, { 'bellhop-extensions': 'true' });

/** Why it cannot be changed, undefined where it can, or that it is not there. A write is tried, too. */
async function seen(who: TestPerson, id: string, where = ''): Promise<string | undefined> {
  const path = `/v1/devices/${id}${where}`;
  const read = await ask(who, 'GET', path);
  const written = await ask(who, 'PATCH', path, { op: 'add', path: 'tags', value: ['tried'] });
  if (read.status !== 200) {
    expect([read.status, written.status].every((status) => status === 403 || status === 404)).toBe(true);
    return UNSEEN;
  }
  const { editable, notEditableReason } = read.body;
  expect(editable).toBe(notEditableReason === undefined);
  expect(editable ? [200] : [403, 404]).toContain(written.status);
  return notEditableReason;
}

async function addLocation(name: string): Promise<string> {
  const address = { address1: '1 Main St.', city: 'Denver', state: 'CO', postalCode: '80202', country: 'US' };
  const place = { timeZone: 'America/Denver', preferredLanguage: 'en_us', announcementLanguage: 'en_us', address };
  return (await ask(acme.admin, 'POST', '/v1/locations', { name, ...place })).body.id;
}

async function addToRoom(locationId: string): Promise<string> {
  const room = { displayName: 'Room', locationId, supportedDevices: 'phones' };
  return add({ workspaceId: (await ask(acme.admin, 'POST', '/v1/workspaces', room)).body.id });
}

let lastMac = 0;
async function add(device: object, organization = acme): Promise<string> {
  const mac = `805ec2${(++lastMac).toString(16).padStart(6, '0')}`;
  const { status, body } = await ask(organization.admin, 'POST', '/v1/devices', { mac, model: 'DMS Yealink T46U', ...device });
  expect([status, body.message]).toEqual([200, undefined]);
  return body.id;
}

async function administer(person: TestPerson, locationId: string): Promise<void> {
  const path = `/v1/people/${encodeId('PEOPLE', person.id)}/administeredLocations`;
  expect((await ask(acme.admin, 'PUT', path, { locationIds: [locationId] })).status).toBe(200);
}
