import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  startTestBellhop,
  systemOf,
  type TestBellhop,
  type TestOrganization,
  type TestPerson,
} from '../../../test/support/bellhop.ts';
import { many, sql } from '../../foundation/db/sql.ts';
import { decodeUuid, encodeId, newId } from '../../foundation/ids.ts';
import { createLog } from '../../foundation/log.ts';
import { organizationsToPurge } from './organization.queries.ts';
import { purgeDeletedOrganization, purgeDeletedOrganizations } from './purge-organizations.ts';

let bellhop: TestBellhop;
let platform: TestOrganization;
let northwind: TestOrganization;
let southridge: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  platform = await bellhop.createOrganization({ kind: 'platform', parentId: null, displayName: 'Another platform' });
  const provider = (displayName: string) =>
    bellhop.createOrganization({ kind: 'service-provider', parentId: platform.id, serviceProviderId: null, displayName });
  northwind = await provider('Northwind');
  southridge = await provider('Southridge');
});
afterAll(() => bellhop.stop());

const call = (who: TestPerson, method: string, path: string, body?: unknown) => bellhop.call(who.token, method, path, body);
const idOf = ({ id }: { id: string }) => encodeId('ORGANIZATION', id);

let customers = 0;
async function customerOf(provider: TestOrganization): Promise<{ id: string; admin: TestPerson }> {
  const body = { displayName: `Customer ${++customers}`, provisioningPermission: 'MODIFY' };
  const created = await call(provider.admin, 'POST', '/v1/organizations', body);
  expect(created.status, JSON.stringify(created.body)).toBe(201);
  const { id } = created.body;
  const email = `admin-${newId()}@customer.test`;
  const roles = [encodeId('ROLE', 'id_full_admin')];
  const person = await call(provider.admin, 'POST', `/v1/people?orgId=${id}`, { emails: [email], displayName: 'Admin', roles });
  expect(person.status, JSON.stringify(person.body)).toBe(200);
  const personId = decodeUuid(person.body.id) as string;
  return { id, admin: { id: personId, email, token: await bellhop.issueToken(decodeUuid(id) as string, personId) } };
}

test('[V1] [V3] a provider creates a customer, which starts at None unless the form says otherwise', async () => {
  const { status, body } = await call(northwind.admin, 'POST', '/v1/organizations', { displayName: 'Acme' });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    displayName: 'Acme',
    kind: 'customer',
    parentId: idOf(northwind),
    serviceProviderId: idOf(northwind),
    provisioningPermission: 'NONE',
    suspended: false,
    specialAccess: false,
  });
  expect(body.sipDomain).toMatch(/^\d+\.sip\.bellhop\.test$/);
  const listed = await call(northwind.admin, 'GET', '/v1/organizations');
  expect(listed.body.items.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining([idOf(northwind), body.id]));
  expect(listed.body.items.map(({ id }: { id: string }) => id)).not.toContain(idOf(southridge));
});

test('an administrator of a customer creates nothing, and neither does a monitor', async () => {
  const { admin } = await customerOf(northwind);
  expect((await call(admin, 'POST', '/v1/organizations', { displayName: 'Below' })).status).toBe(403);
  expect((await call(northwind.reader, 'POST', '/v1/organizations', { displayName: 'Below' })).status).toBe(403);
});

test('[K10] a channel stands below a provider, one level; its customers are seen by both', async () => {
  const channel = await call(northwind.admin, 'POST', '/v1/serviceProviders', { displayName: 'Channel North' });
  expect([channel.status, channel.body.parentId, channel.body.kind]).toEqual([201, idOf(northwind), 'service-provider']);
  const deeper = await call(northwind.admin, 'POST', '/v1/serviceProviders', {
    displayName: 'Deeper',
    parentId: channel.body.id,
  });
  expect(deeper.status).toBe(400);
  const customer = await call(northwind.admin, 'POST', '/v1/organizations', {
    displayName: 'Of the channel',
    serviceProviderId: channel.body.id,
  });
  expect(customer.body).toMatchObject({ parentId: channel.body.id, serviceProviderId: idOf(northwind) });
  const providers = await call(platform.admin, 'GET', '/v1/serviceProviders?displayName=channel');
  expect(providers.body.items).toMatchObject([{ id: channel.body.id }]);
});

test('lists are paged by key, and a page knows only what is below', async () => {
  const first = await call(northwind.admin, 'GET', '/v1/organizations?max=2');
  expect(first.body.items).toHaveLength(2);
  const link = /<(.*)>/.exec(first.headers.get('link') ?? '')?.[1] as string;
  const second = await call(northwind.admin, 'GET', link);
  expect(second.body.items[0].id).not.toBe(first.body.items[1].id);
});

test("another provider's customer is not found, whatever is asked of it", async () => {
  const { id } = await customerOf(northwind);
  const path = `/v1/organizations/${id}`;
  for (const [method, suffix] of [
    ['GET', ''],
    ['PATCH', ''],
    ['DELETE', ''],
    ['POST', '/actions/suspend/invoke'],
    ['POST', '/actions/restore/invoke'],
  ] as const)
    expect((await call(southridge.admin, method, `${path}${suffix}`, method === 'PATCH' ? {} : undefined)).status).toBe(404);
  const stolen = { displayName: 'Stolen', serviceProviderId: idOf(northwind) };
  expect((await call(southridge.admin, 'POST', '/v1/organizations', stolen)).status).toBe(404);
});

test('[P3] name and SIP rules are changed by the organization itself, the government flag only from above', async () => {
  const { id, admin } = await customerOf(northwind);
  const changed = await call(admin, 'PATCH', `/v1/organizations/${id}`, {
    displayName: 'Renamed',
    sipTransport: 'TLS',
    tlsRequired: true,
  });
  expect(changed.body).toMatchObject({ displayName: 'Renamed', sipTransport: 'TLS', tlsRequired: true });
  expect((await call(admin, 'PATCH', `/v1/organizations/${id}`, { sipTransport: 'UDP' })).status).toBe(400);
  expect((await call(admin, 'PATCH', `/v1/organizations/${id}`, { fedRamp: true })).status).toBe(403);
  expect((await call(northwind.admin, 'PATCH', `/v1/organizations/${id}`, { fedRamp: true })).body.fedRamp).toBe(true);
});

test('whoever is below a suspended account has no token any more, and everything again when it is restored', async () => {
  const { id, admin } = await customerOf(northwind);
  const of = (organization: string, action: string) => `/v1/${organization}/actions/${action}/invoke`;
  const works = async () => (await call(admin, 'GET', '/v1/people/me')).status;
  for (const [by, account] of [
    [northwind.admin, `organizations/${id}`],
    [platform.admin, `serviceProviders/${idOf(northwind)}`],
  ] as const) {
    expect(await works()).toBe(200);
    expect((await call(by, 'POST', of(account, 'suspend'))).body.suspended).toBe(true);
    expect(await works()).toBe(401);
    expect((await call(by, 'POST', of(account, 'suspend'))).status).toBe(409);
    expect((await call(by, 'POST', of(account, 'restore'))).body.suspended).toBe(false);
  }
  expect(await works()).toBe(200);
});

test('nobody suspends or deletes their own organization', async () => {
  const path = `/v1/serviceProviders/${idOf(northwind)}`;
  expect((await call(northwind.admin, 'POST', `${path}/actions/suspend/invoke`)).status).toBe(403);
  expect((await call(northwind.admin, 'DELETE', path)).status).toBe(403);
});

test('a provider with customers is not deleted', async () => {
  const { status, body } = await call(platform.admin, 'DELETE', `/v1/serviceProviders/${idOf(northwind)}`);
  expect([status, body.message]).toEqual([409, expect.stringContaining('below it')]);
});

test('a deleted customer is gone at once, and with its rows its addresses and MAC addresses are free again', async () => {
  const { id, admin } = await customerOf(northwind);
  const device = { mac: '805ec2000001', model: 'DMS Yealink T46U', personId: encodeId('PEOPLE', admin.id) };
  expect((await call(admin, 'POST', '/v1/devices', device)).status).toBe(200);
  expect((await call(northwind.admin, 'DELETE', `/v1/organizations/${id}`)).status).toBe(204);
  expect((await call(admin, 'GET', '/v1/people/me')).status).toBe(401);
  expect((await call(northwind.admin, 'GET', `/v1/organizations/${id}`)).status).toBe(404);

  const purge = purgeDeletedOrganization({ database: bellhop.database, log: createLog('silent') });
  await purge.run({ organizationId: decodeUuid(id) });
  const other = await customerOf(northwind);
  const again = { ...device, personId: encodeId('PEOPLE', other.admin.id) };
  expect((await call(other.admin, 'POST', '/v1/devices', again)).status).toBe(200);
  const reborn = { emails: [admin.email], displayName: 'Again' };
  expect((await call(other.admin, 'POST', '/v1/people', reborn)).status).toBe(200);
  // What was done stays known for as long as every trail does.
  expect(await bellhop.countAuditEvents(decodeUuid(id) as string)).toBeGreaterThan(0);
});

test('a provider gives a customer units of a license, and takes back what is not in use', async () => {
  const { id, admin } = await customerOf(northwind);
  const added = await call(northwind.admin, 'POST', `/v1/licenses?orgId=${id}`, { kind: 'professional', totalUnits: 5 });
  expect([added.status, added.body]).toEqual([
    201,
    expect.objectContaining({ name: 'Webex Calling - Professional', totalUnits: 5 }),
  ]);
  expect((await call(admin, 'PATCH', `/v1/licenses/${added.body.id}`, { totalUnits: 50 })).status).toBe(403);
  const fewer = await call(northwind.admin, 'PATCH', `/v1/licenses/${added.body.id}?orgId=${id}`, { totalUnits: 1 });
  expect(fewer.body.totalUnits).toBe(1);
});

test('[P5] special access is asked for with a reason, granted by the platform, and withdrawn', async () => {
  const { id, admin } = await customerOf(northwind);
  const asked = await call(admin, 'POST', '/v1/specialAccessRequests', { reason: 'Our own phones' });
  expect([asked.status, asked.body.status, asked.body.requestedBy]).toEqual([201, 'requested', admin.email]);
  expect((await call(admin, 'POST', '/v1/specialAccessRequests', { reason: 'Again' })).status).toBe(409);
  const act = (who: TestPerson, action: string, body?: object) =>
    call(who, 'POST', `/v1/specialAccessRequests/${asked.body.id}/actions/${action}/invoke`, body);
  expect((await act(admin, 'grant')).status).toBe(403);
  expect((await act(northwind.admin, 'grant')).status).toBe(403);
  expect((await act(southridge.admin, 'withdraw')).status).toBe(404);
  const waiting = await call(platform.admin, 'GET', '/v1/specialAccessRequests?status=requested');
  expect(waiting.body.items).toMatchObject([{ id: asked.body.id, orgId: id }]);
  expect((await act(platform.admin, 'grant', { answer: 'Welcome' })).body).toMatchObject({
    status: 'granted',
    decidedBy: platform.admin.email,
    answer: 'Welcome',
  });
  const seenBy = async (who: TestPerson) => (await call(who, 'GET', '/v1/specialAccessRequests')).body.items[0];
  for (const who of [admin, northwind.admin]) expect(await seenBy(who)).toMatchObject({ decidedBy: platform.admin.email });
  expect(await mailsOf(id)).toEqual([platform.admin.email, admin.email]);
  const seen = async () => (await call(admin, 'PATCH', `/v1/organizations/${id}`, {})).body.specialAccess;
  expect(await seen()).toBe(true);
  expect((await act(platform.admin, 'refuse')).status).toBe(409);
  expect((await act(admin, 'withdraw')).body).toMatchObject({ status: 'withdrawn', decidedBy: admin.email });
  expect(await seen()).toBe(false);
});

const mailsOf = async (organizationId: string) => {
  const rows = await bellhop.database.read(systemOf(decodeUuid(organizationId) as string), ({ db }) =>
    many<{ recipient: string }>(db, sql`select recipient from mail.message where subject like 'Special access%' order by id`),
  );
  return rows.map(({ recipient }) => recipient);
};

test('[V2] an organization with lent devices is not deleted before they are taken back', async () => {
  const { id, admin } = await customerOf(northwind);
  const stock = { mac: '805ec2000009', model: 'DMS Yealink T46U', friendlyName: 'Lent phone' };
  const device = await call(northwind.admin, 'POST', '/v1/sipDevices', stock);
  const action = (name: string, body?: object) =>
    call(northwind.admin, 'POST', `/v1/sipDevices/${device.body.id}/actions/${name}/invoke`, body);
  const assigned = await action('assign', {
    organizationId: id,
    lines: [{ port: 1, memberType: 'PEOPLE', memberId: encodeId('PEOPLE', admin.id) }],
  });
  expect(assigned.status, JSON.stringify(assigned.body)).toBeLessThan(300);
  expect((await call(northwind.admin, 'DELETE', `/v1/organizations/${id}`)).status).toBe(409);
  expect((await action('clearAssignment')).status).toBeLessThan(300);
  expect((await call(northwind.admin, 'DELETE', `/v1/organizations/${id}`)).status).toBe(204);
});

test('a suspended person, or one of a suspended location, does not sign in', async () => {
  const { admin, id } = await customerOf(northwind);
  const organization = decodeUuid(id) as string;
  const person = await call(admin, 'POST', '/v1/people', { emails: [`${newId()}@customer.test`], displayName: 'Paul' });
  const token = await bellhop.issueToken(organization, decodeUuid(person.body.id) as string);
  const works = async () => (await bellhop.call(token, 'GET', '/v1/people/me')).status;
  const act = (action: string) => call(admin, 'POST', `/v1/people/${person.body.id}/actions/${action}/invoke`);
  expect(await works()).toBe(200);
  expect((await act('suspend')).status).toBe(204);
  expect(await works()).toBe(401);
  expect((await act('restore')).status).toBe(204);
  expect(await works()).toBe(200);
  const last = await call(admin, 'POST', `/v1/people/${encodeId('PEOPLE', admin.id)}/actions/suspend/invoke`);
  expect(last.status).toBe(409);
});

test('nobody acts in a deleted customer, and nothing is added to it while its rows go', async () => {
  const { id } = await customerOf(northwind);
  expect((await call(northwind.admin, 'GET', `/v1/people?orgId=${id}`)).status).toBe(200);
  expect((await call(northwind.admin, 'DELETE', `/v1/organizations/${id}`)).status).toBe(204);
  for (const who of [northwind.admin, platform.admin]) {
    expect((await call(who, 'GET', `/v1/people?orgId=${id}`)).status).toBe(404);
    expect((await call(who, 'POST', `/v1/workspaces?orgId=${id}`, { displayName: 'Late' })).status).toBe(404);
  }
});

test('a provider is deleted or gets a customer, and never both at the same moment', async () => {
  for (let round = 0; round < 5; round++) {
    const channel = await call(northwind.admin, 'POST', '/v1/serviceProviders', { displayName: `Short-lived ${round}` });
    const [created, deleted] = await Promise.all([
      call(northwind.admin, 'POST', '/v1/organizations', { displayName: 'Late', serviceProviderId: channel.body.id }),
      call(northwind.admin, 'DELETE', `/v1/serviceProviders/${channel.body.id}`),
    ]);
    expect([
      [201, 409],
      [404, 204],
    ]).toContainEqual([created.status, deleted.status]);
  }
});

test('[V3] nobody gives a customer of a channel more than they hold themselves', async () => {
  const provider = await bellhop.createOrganization({
    kind: 'service-provider',
    parentId: platform.id,
    displayName: 'Eastview',
    provisioningPermission: 'VIEW',
  });
  const channel = await bellhop.createOrganization({
    kind: 'service-provider',
    parentId: provider.id,
    serviceProviderId: provider.id,
    displayName: 'Channel East',
  });
  const create = (who: TestPerson, provisioningPermission: string) =>
    call(who, 'POST', '/v1/organizations', { displayName: 'Raised', serviceProviderId: idOf(channel), provisioningPermission });
  expect((await create(provider.admin, 'MODIFY')).status).toBe(403);
  expect((await create(provider.admin, 'VIEW')).status).toBe(201);
  expect((await create(channel.admin, 'MODIFY')).status).toBe(201);
  expect((await create(platform.admin, 'MODIFY')).status).toBe(201);
});

test('an organization at None has as many administrators as it makes', async () => {
  const created = await call(northwind.admin, 'POST', '/v1/organizations', { displayName: 'At None' });
  const organization = created.body.id;
  const make = (who: TestPerson, path: string) =>
    call(who, 'POST', path, {
      emails: [`${newId()}@customer.test`],
      displayName: 'Admin',
      roles: [encodeId('ROLE', 'id_full_admin')],
    });
  const first = await make(northwind.admin, `/v1/people?orgId=${organization}`);
  expect(first.status, JSON.stringify(first.body)).toBe(200);
  const id = decodeUuid(first.body.id) as string;
  const token = await bellhop.issueToken(decodeUuid(organization) as string, id);
  expect((await make({ id, email: '', token }, '/v1/people')).status).toBe(200);
});

test('a provider does not say of itself whether it is one of government', async () => {
  const answer = await call(northwind.admin, 'PATCH', `/v1/serviceProviders/${idOf(northwind)}`, { fedRamp: true });
  expect(answer.status).toBe(403);
  expect((await call(platform.admin, 'PATCH', `/v1/serviceProviders/${idOf(northwind)}`, { fedRamp: false })).status).toBe(200);
});

test('a location is not suspended with every full administrator in it', async () => {
  const { admin } = await customerOf(northwind);
  const address = { address1: '1 Main St.', city: 'Denver', state: 'CO', postalCode: '80202', country: 'US' };
  const place = { timeZone: 'America/Denver', preferredLanguage: 'en_us', announcementLanguage: 'en_us', address };
  const location = await call(admin, 'POST', '/v1/locations', { name: 'Everybody', ...place });
  const path = `/v1/people/${encodeId('PEOPLE', admin.id)}`;
  const { body: person } = await call(admin, 'GET', path);
  const moved = await call(admin, 'PUT', path, { ...person, locationId: location.body.id });
  expect(moved.status, JSON.stringify(moved.body)).toBe(200);
  const suspend = () => call(admin, 'POST', `/v1/locations/${location.body.id}/actions/suspend/invoke`);
  expect((await suspend()).status).toBe(409);
  const roles = [encodeId('ROLE', 'id_full_admin')];
  await call(admin, 'POST', '/v1/people', { emails: [`${newId()}@customer.test`], displayName: 'Elsewhere', roles });
  expect((await suspend()).status).toBe(204);
});

test('those below go before those above them, and one that cannot go yet keeps none of the others', async () => {
  const channel = await call(northwind.admin, 'POST', '/v1/serviceProviders', { displayName: 'Gone' });
  const customer = await call(northwind.admin, 'POST', '/v1/organizations', {
    displayName: 'Gone, too',
    serviceProviderId: channel.body.id,
  });
  expect((await call(northwind.admin, 'DELETE', `/v1/organizations/${customer.body.id}`)).status).toBe(204);
  expect((await call(northwind.admin, 'DELETE', `/v1/serviceProviders/${channel.body.id}`)).status).toBe(204);
  await purgeDeletedOrganizations({ database: bellhop.database, log: createLog('silent') }).run();
  const left = await northwind.asSystem((ctx) => organizationsToPurge(ctx.db));
  expect(left).toEqual([]);
});
