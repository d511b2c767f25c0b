import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, systemOf, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { many, sql } from '../../foundation/db/sql.ts';
import { decodeUuid, encodeId } from '../../foundation/ids.ts';
import { addLicense, callingLicenseOf } from '../licenses/index.ts';
import { reachOf } from '../numbers/index.ts';
import { personLeaves } from './index.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let globex: TestOrganization;
let denver: string;
let professional: string;
let standard: string;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  globex = await bellhop.createOrganization({ displayName: 'Globex' });
  await acme.asSystem((ctx) => addLicense(ctx, { kind: 'professional', totalUnits: 100 }));
  await acme.asSystem((ctx) => addLicense(ctx, { kind: 'standard', totalUnits: 1 }));
  await acme.asSystem((ctx) => addLicense(ctx, { kind: 'workspace', totalUnits: 1 }));
  denver = await callingLocation(acme, 'Denver');
  const licenses = (await bellhop.call(acme.admin.token, 'GET', '/v1/licenses')).body.items;
  professional = licenses[0].id;
  standard = licenses[1].id;
  const phoneNumbers = ['+13035550001', '+13035550002', '+13035550003', '+13035550004'];
  await bellhop.call(acme.admin.token, 'POST', `/v1/telephony/config/locations/${denver}/numbers`, { phoneNumbers });
});
afterAll(() => bellhop.stop());

async function callingLocation(organization: TestOrganization, name: string): Promise<string> {
  const { token } = organization.admin;
  const address = { address1: '1 Main St.', city: 'Denver', state: 'CO', postalCode: '80202', country: 'US' };
  const place = { name, timeZone: 'America/Denver', preferredLanguage: 'en_us', announcementLanguage: 'en_us', address };
  const { id } = (await bellhop.call(token, 'POST', '/v1/locations', place)).body;
  await bellhop.call(token, 'POST', '/v1/telephony/config/locations', { id, ...place });
  return id;
}

const post = (body: object, query = '') => bellhop.call(acme.admin.token, 'POST', `/v1/people${query}`, body);
const get = (path: string) => bellhop.call(acme.admin.token, 'GET', path);
const put = (id: string, body: object, query = '') => bellhop.call(acme.admin.token, 'PUT', `/v1/people/${id}${query}`, body);

const auditOf = (organization: TestOrganization, targetId: string) =>
  bellhop.database.read(systemOf(organization.id), ({ db }) =>
    many<{ action: string }>(db, sql`select action from audit.event where target_id = ${targetId} order by id`),
  );

test('a person is created with every field, read back the same, and the write leaves its audit event', async () => {
  const written = {
    emails: ['john.andersen@example.com'],
    displayName: 'John Andersen',
    firstName: 'John',
    lastName: 'Andersen',
    avatar: 'https://example.com/john.png',
    department: 'Sales',
    manager: 'John Duarte',
    title: 'GM',
    addresses: [{ type: 'work', country: 'US', locality: 'Milpitas', region: 'California', postalCode: '99212' }],
    siteUrls: ['mysite.webex.com#attendee'],
    phoneNumbers: [{ type: 'mobile', value: '+1 408 526 7209' }],
  };
  const { status, body } = await post({
    ...written,
    orgId: encodeId('ORGANIZATION', acme.id),
    managerId: encodeId('PEOPLE', acme.admin.id),
  });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    ...written,
    managerId: encodeId('PEOPLE', acme.admin.id),
    orgId: encodeId('ORGANIZATION', acme.id),
  });
  expect(body).toMatchObject({ roles: [], licenses: [], invitePending: true, loginEnabled: true, type: 'person' });
  expect((await get(`/v1/people/${body.id}`)).body).toEqual(body);
  const trail = [{ action: 'person.created' }, { action: 'person.invited' }];
  expect(await auditOf(acme, decodeUuid(body.id) as string)).toEqual(trail);
});

test('a calling user is created in one call, and callingData shows location, extension and work numbers', async () => {
  const person = {
    emails: ['carla@acme.test'],
    firstName: 'Carla',
    lastName: 'Fox',
    locationId: denver,
    licenses: [professional],
  };
  const reached = { extension: '1001', phoneNumbers: [{ type: 'work', value: '303 555 0001' }] };
  const { status, body } = await post({ ...person, ...reached }, '?callingData=true');
  expect(status).toBe(200);
  expect(body).toMatchObject({ displayName: 'Carla Fox', locationId: denver, extension: '1001', licenses: [professional] });
  expect(body.phoneNumbers).toEqual([
    { type: 'work', value: '+13035550001', primary: true },
    { type: 'work_extension', value: '1001' },
  ]);
  const without = (await get(`/v1/people/${body.id}`)).body;
  expect(without).toMatchObject({ phoneNumbers: [] });
  expect(without.extension).toBeUndefined();
  expect(without.locationId).toBeUndefined();
});

test('a calling license without a location or without anything to dial is refused in the words that clients look for', async () => {
  const { status, body } = await post({ emails: ['nowhere@acme.test'], licenses: [professional] });
  expect(status).toBe(400);
  const words = body.errors.map(({ description }: { description: string }) => description);
  expect(words).toContain('Create Calling user either Phone number or Extension is required.');
  expect(words).toContainEqual(expect.stringContaining('locationId'));
  expect((await get('/v1/people?email=nowhere@acme.test')).body.items).toEqual([]);
});

test('two calling licenses, a license for workspaces and an unknown one are refused together', async () => {
  const workspace = (await get('/v1/licenses')).body.items[2].id;
  const licenses = [professional, standard, workspace, encodeId('LICENSE', `${globex.id}:BCPRO_${globex.id}`)];
  const { status, body } = await post({ emails: ['greedy@acme.test'], licenses, locationId: denver, extension: '1009' });
  expect(status).toBe(400);
  expect(body.errors).toHaveLength(3);
});

test('a license that is used up is refused with 409, and nobody is created', async () => {
  const first = await post({ emails: ['std1@acme.test'], licenses: [standard], locationId: denver, extension: '1021' });
  expect(first.status).toBe(200);
  const second = await post({ emails: ['std2@acme.test'], licenses: [standard], locationId: denver, extension: '1022' });
  expect(second.status).toBe(409);
  expect(second.body.message).toContain('Webex Calling - Standard');
  expect((await get('/v1/people?email=std2@acme.test')).body.items).toEqual([]);

  await bellhop.call(acme.admin.token, 'DELETE', `/v1/people/${first.body.id}`);
  const third = await post({ emails: ['std3@acme.test'], licenses: [standard], locationId: denver, extension: '1021' });
  expect(third.status).toBe(200);
});

test('an email address is unique on the platform, and a refusal does not say where it is', async () => {
  const taken = { emails: ['Taken@Example.com'] };
  expect((await bellhop.call(globex.admin.token, 'POST', '/v1/people', taken)).status).toBe(200);
  const { status, body } = await post(taken);
  expect(status).toBe(409);
  expect(JSON.stringify(body)).not.toMatch(/globex|organization/i);
});

test('an extension in use, an assigned number and a number of elsewhere are refused in words', async () => {
  const calling = { licenses: [professional], locationId: denver };
  const number = (value: string) => ({ phoneNumbers: [{ type: 'work', value }] });
  expect((await post({ ...calling, emails: ['d1@acme.test'], extension: '1031', ...number('+13035550002') })).status).toBe(200);
  const extension = await post({ ...calling, emails: ['d2@acme.test'], extension: '1031' });
  expect([extension.status, extension.body.message]).toEqual([409, expect.stringContaining('1031')]);
  const assigned = await post({ ...calling, emails: ['d2@acme.test'], ...number('+13035550002') });
  expect([assigned.status, assigned.body.message]).toEqual([409, expect.stringContaining('already assigned')]);
  const elsewhere = await post({ ...calling, emails: ['d2@acme.test'], ...number('+13035559999') });
  expect([elsewhere.status, elsewhere.body.message]).toEqual([400, expect.stringContaining('does not belong')]);
  const short = await post({ ...calling, emails: ['d2@acme.test'], extension: '1' });
  expect([short.status, short.body.message]).toEqual([400, expect.stringContaining('2 to 10 digits')]);
});

test('the same extension may exist in two locations', async () => {
  const aspen = await callingLocation(acme, 'Aspen');
  const person = { licenses: [professional], extension: '1041' };
  expect((await post({ ...person, emails: ['e1@acme.test'], locationId: denver })).status).toBe(200);
  expect((await post({ ...person, emails: ['e2@acme.test'], locationId: aspen })).status).toBe(200);
});

test('a replaced person loses what is not said, but not the calling data that the client never asked for', async () => {
  const person = {
    emails: ['f@acme.test'],
    displayName: 'F',
    title: 'GM',
    licenses: [professional],
    locationId: denver,
    extension: '1051',
  };
  const { id } = (await post(person)).body;
  const replaced = await put(id, { displayName: 'F2', licenses: [professional] });
  expect(replaced.status).toBe(200);
  expect(replaced.body).toMatchObject({ displayName: 'F2', emails: ['f@acme.test'] });
  expect(replaced.body.title).toBeUndefined();
  expect((await get(`/v1/people/${id}?callingData=true`)).body).toMatchObject({ extension: '1051', locationId: denver });

  const number = { phoneNumbers: [{ type: 'work', value: '+13035550003' }] };
  const whole = await put(id, { displayName: 'F2', licenses: [professional], ...number }, '?callingData=true');
  expect(whole.body.phoneNumbers).toEqual([{ type: 'work', value: '+13035550003', primary: true }]);
  expect(whole.body.extension).toBeUndefined();

  const gone = await put(id, { displayName: 'F2' }, '?callingData=true');
  expect(gone.body).toMatchObject({ licenses: [], phoneNumbers: [] });
  const freed = await get('/v1/telephony/config/numbers?phoneNumber=%2B13035550003&available=true');
  expect(freed.body.phoneNumbers).toHaveLength(1);
});

test('what GET answers can be put back as it is', async () => {
  const person = { emails: ['g@acme.test'], displayName: 'G', licenses: [professional], locationId: denver, extension: '1061' };
  const { id } = (await post(person)).body;
  const before = (await get(`/v1/people/${id}?callingData=true`)).body;
  const { status, body } = await put(id, before, '?callingData=true');
  expect(status).toBe(200);
  expect({ ...body, lastModified: undefined }).toEqual({ ...before, lastModified: undefined });
});

test('the location of a calling user cannot be changed', async () => {
  const elsewhere = await callingLocation(acme, 'Elsewhere');
  const { id } = (await post({ emails: ['h@acme.test'], licenses: [professional], locationId: denver, extension: '1071' })).body;
  const { status } = await put(id, { displayName: 'H', licenses: [professional], locationId: elsewhere, extension: '1071' });
  expect(status).toBe(400);
});

test('a list is found by email, by the beginning of a name and by location, and is paged by key', async () => {
  for (const name of ['Zoe Adams', 'zoe Baker', 'Zoe 100%'])
    await post({ emails: [`${name.replace(/\W/g, '')}@acme.test`], displayName: name });
  expect((await get('/v1/people?email=ZOEADAMS@acme.test')).body.items).toMatchObject([{ displayName: 'Zoe Adams' }]);
  expect((await get('/v1/people?displayName=Zoe%20100%25')).body.items).toHaveLength(1);
  const byLocation = (await get(`/v1/people?locationId=${denver}&callingData=true`)).body.items;
  expect(byLocation.length).toBeGreaterThan(0);
  expect(new Set(byLocation.map(({ locationId }: { locationId: string }) => locationId))).toEqual(new Set([denver]));

  const first = await get('/v1/people?displayName=zoe&max=2');
  const link = /<(?<url>[^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.groups?.url as string;
  expect(link).toMatch(/^http:\/\/.*displayName=zoe/);
  const second = await get(link);
  const names = [...first.body.items, ...second.body.items].map(({ displayName }) => displayName);
  expect(names).toEqual(['Zoe Adams', 'zoe Baker', 'Zoe 100%']);
});

test('a list of ids is answered whole, with those that nobody has or that are not ours', async () => {
  const mine = encodeId('PEOPLE', acme.admin.id);
  const theirs = encodeId('PEOPLE', globex.admin.id);
  const { body } = await get(`/v1/people?max=1&id=${mine},${theirs},${acme.reader.id},nonsense`);
  expect(body.items.map(({ id }: { id: string }) => id)).toEqual([mine, encodeId('PEOPLE', acme.reader.id)]);
  expect(body.notFoundIds).toEqual([theirs, 'nonsense']);
  expect((await get(`/v1/people?id=${Array(86).fill(mine).join(',')}`)).status).toBe(400);
});

test('a plain person sees themselves whole, colleagues by name only, and no others', async () => {
  const { token, id } = acme.plain;
  const me = await bellhop.call(token, 'GET', '/v1/people/me');
  expect(me.body).toMatchObject({ id: encodeId('PEOPLE', id), roles: [], licenses: [] });
  expect((await bellhop.call(token, 'GET', `/v1/people/${id}`)).body).toEqual(me.body);
  expect((await bellhop.call(token, 'GET', `/v1/people/${encodeId('PEOPLE', acme.admin.id)}`)).status).toBe(403);
  expect((await bellhop.call(token, 'GET', '/v1/people')).status).toBe(400);
  const found = await bellhop.call(token, 'GET', `/v1/people?email=${acme.admin.email}&callingData=true`);
  expect(found.body.items).toMatchObject([{ emails: [acme.admin.email] }]);
  expect(found.body.items[0].roles).toBeUndefined();
  expect(found.body.items[0].licenses).toBeUndefined();
});

test("another tenant's person is not found, by whatever method", async () => {
  const theirs = encodeId('PEOPLE', globex.plain.id);
  expect((await get(`/v1/people/${theirs}`)).status).toBe(404);
  expect((await put(theirs, { displayName: 'Mine' })).status).toBe(404);
  expect((await bellhop.call(acme.admin.token, 'DELETE', `/v1/people/${theirs}`)).status).toBe(404);
  expect((await get('/v1/people/nonsense')).status).toBe(404);
  expect((await get(`/v1/people?email=${globex.plain.email}`)).body.items).toEqual([]);
});

test("another tenant's location, manager and organization are refused in a body", async () => {
  const secret = await callingLocation(globex, 'Secret');
  const calling = { emails: ['i@acme.test'], licenses: [professional], extension: '1081' };
  expect((await post({ ...calling, locationId: secret })).status).toBe(400);
  expect((await post({ emails: ['i@acme.test'], managerId: encodeId('PEOPLE', globex.admin.id) })).status).toBe(400);
  expect((await post({ emails: ['i@acme.test'], orgId: encodeId('ORGANIZATION', globex.id) })).status).toBe(400);
});

test('a read-only administrator reads people and writes none', async () => {
  const { token } = acme.reader;
  const path = `/v1/people/${encodeId('PEOPLE', acme.plain.id)}`;
  expect((await bellhop.call(token, 'GET', path)).status).toBe(200);
  expect((await bellhop.call(token, 'POST', '/v1/people', { emails: ['j@acme.test'] })).status).toBe(403);
  expect((await bellhop.call(token, 'PUT', path, { displayName: 'X' })).status).toBe(403);
  expect((await bellhop.call(token, 'DELETE', path)).status).toBe(403);
});

test('roles are given and taken by id, and the last full administrator cannot go, give up or be locked out', async () => {
  const initech = await bellhop.createOrganization({ displayName: 'Initech' });
  const { token, id } = initech.admin;
  const path = `/v1/people/${encodeId('PEOPLE', id)}`;
  const full = encodeId('ROLE', 'id_full_admin');
  const call = (method: string, body?: object) => bellhop.call(token, method, path, body);
  expect((await call('DELETE')).status).toBe(409);
  expect((await call('PUT', { displayName: 'Boss' })).status).toBe(409);
  expect((await call('PUT', { displayName: 'Boss', roles: [full], loginEnabled: false })).status).toBe(409);
  expect((await call('PUT', { displayName: 'Boss', roles: ['nonsense'] })).status).toBe(400);

  const second = await bellhop.call(token, 'POST', '/v1/people', { emails: ['second@initech.test'], roles: [full] });
  expect(second.body.roles).toEqual([full]);
  expect((await call('DELETE')).status).toBe(204);
  expect((await call('GET')).status).toBe(401);
});

test('of two full administrators who lock each other out at once, one stays', async () => {
  const hooli = await bellhop.createOrganization({ displayName: 'Hooli' });
  const full = encodeId('ROLE', 'id_full_admin');
  const second = (await bellhop.call(hooli.admin.token, 'POST', '/v1/people', { emails: ['two@hooli.test'], roles: [full] })).body
    .id;
  const lockOut = (id: string) =>
    bellhop.call(hooli.admin.token, 'PUT', `/v1/people/${id}`, { displayName: 'Out', roles: [full], loginEnabled: false });
  const answers = await Promise.all([lockOut(second), lockOut(encodeId('PEOPLE', hooli.admin.id))]);
  // The other one is refused, or comes after the caller has been locked out.
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
});

test('who leaves is announced first, and then gives back extension, number and license', async () => {
  const seen: string[] = [];
  personLeaves.listen(async (ctx, { personId }) => {
    const license = await callingLicenseOf(ctx.db, { personId });
    const { extension } = await reachOf(ctx.db, { personId });
    if (extension === '1091') seen.push(`${license} ${extension}`);
  });
  const person = { emails: ['k@acme.test'], licenses: [professional], locationId: denver, extension: '1091' };
  const { id } = (await post({ ...person, phoneNumbers: [{ type: 'work', value: '+13035550004' }] })).body;
  const consumed = async () => (await get(`/v1/licenses/${professional}`)).body.consumedUnits;
  const before = await consumed();

  expect((await bellhop.call(acme.admin.token, 'DELETE', `/v1/people/${id}`)).status).toBe(204);
  expect(seen).toEqual(['professional 1091']);
  expect(await consumed()).toBe(before - 1);
  expect((await get(`/v1/people/${id}`)).status).toBe(404);
  expect((await get('/v1/telephony/config/numbers?phoneNumber=0004&available=true')).body.phoneNumbers).toHaveLength(1);
  expect((await post(person)).status).toBe(200);
  expect((await auditOf(acme, decodeUuid(id) as string)).at(-1)).toEqual({ action: 'person.deleted' });
});

test('parallel calls for one extension and one number give it to one of them', async () => {
  const person = { licenses: [professional], locationId: denver, extension: '1101' };
  const answers = await Promise.all([1, 2, 3, 4].map((n) => post({ ...person, emails: [`race${n}@acme.test`] })));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
});

test('minResponse answers with the id alone, and a replacement with nothing', async () => {
  const { body } = await post({ emails: ['min@acme.test'] }, '?minResponse=true');
  expect(Object.keys(body)).toEqual(['id']);
  expect((await put(body.id, { displayName: 'Min' }, '?minResponse=true')).status).toBe(204);
});
