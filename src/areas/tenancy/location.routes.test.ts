import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { encodeId } from '../../foundation/ids.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let globex: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  globex = await bellhop.createOrganization({ displayName: 'Globex' });
});
afterAll(() => bellhop.stop());

const denver = {
  name: 'Denver',
  timeZone: 'America/Denver',
  preferredLanguage: 'en_us',
  announcementLanguage: 'en_us',
  address: { address1: '123 Some St.', city: 'Denver', state: 'CO', postalCode: '80202', country: 'US' },
};

async function create(organization: TestOrganization, name: string): Promise<string> {
  const { status, body } = await bellhop.call(organization.admin.token, 'POST', '/v1/locations', { ...denver, name });
  expect(status).toBe(201);
  return body.id;
}

async function enableCalling(organization: TestOrganization, id: string, name: string): Promise<void> {
  const { status } = await bellhop.call(organization.admin.token, 'POST', '/v1/telephony/config/locations', {
    id,
    ...denver,
    name,
  });
  expect(status).toBe(201);
}

test('a location is created, read, changed in part and deleted', async () => {
  const { token } = acme.admin;
  const id = await create(acme, 'Boulder');
  const change = { address: { city: 'Boulder' }, timeZone: 'America/Chicago' };
  expect((await bellhop.call(token, 'PUT', `/v1/locations/${id}`, change)).status).toBe(204);

  const { body } = await bellhop.call(token, 'GET', `/v1/locations/${id}`);
  expect(body).toEqual({
    ...denver,
    id,
    name: 'Boulder',
    orgId: encodeId('ORGANIZATION', acme.id),
    timeZone: 'America/Chicago',
    address: { ...denver.address, city: 'Boulder' },
  });
  expect((await bellhop.call(token, 'DELETE', `/v1/locations/${id}`)).status).toBe(204);
  expect((await bellhop.call(token, 'GET', `/v1/locations/${id}`)).status).toBe(404);
});

test('everything that is wrong with a location is said at once', async () => {
  const wrong = { ...denver, name: 'Nowhere', timeZone: 'Mars/Olympus', preferredLanguage: 'english' };
  const { status, body } = await bellhop.call(acme.admin.token, 'POST', '/v1/locations', wrong);
  expect(status).toBe(400);
  expect(body.errors.map(({ description }: { description: string }) => description)).toEqual([
    expect.stringContaining('Mars/Olympus'),
    expect.stringContaining('english'),
  ]);
});

test('two locations of one organization cannot have the same name, those of two organizations can', async () => {
  await create(acme, 'Springfield');
  await create(globex, 'Springfield');
  const { status, body } = await bellhop.call(acme.admin.token, 'POST', '/v1/locations', { ...denver, name: 'SPRINGFIELD' });
  expect(status).toBe(409);
  expect(body.message).toContain('SPRINGFIELD');
});

test('a list is paged by key, in the order of names, and each location comes once', async () => {
  const initech = await bellhop.createOrganization({ displayName: 'Initech' });
  for (const name of ['C', 'a', 'B']) await create(initech, name);
  const first = await bellhop.call(initech.admin.token, 'GET', '/v1/locations?max=2');
  const next = /<(?<url>[^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.groups?.url as string;
  const second = await bellhop.call(initech.admin.token, 'GET', next);
  const names = [...first.body.items, ...second.body.items].map(({ name }) => name);
  expect(names).toEqual(['a', 'B', 'C']);
  expect(second.headers.get('link')).toBeNull();
});

test("another tenant's location is not found, by whatever method", async () => {
  const id = await create(globex, 'Secret');
  const { token } = acme.admin;
  expect((await bellhop.call(token, 'GET', `/v1/locations/${id}`)).status).toBe(404);
  expect((await bellhop.call(token, 'PUT', `/v1/locations/${id}`, { name: 'Mine' })).status).toBe(404);
  expect((await bellhop.call(token, 'DELETE', `/v1/locations/${id}`)).status).toBe(404);
  expect((await bellhop.call(token, 'GET', `/v1/telephony/config/locations/${id}`)).status).toBe(404);
  expect((await bellhop.call(token, 'POST', '/v1/telephony/config/locations', { id, ...denver })).status).toBe(404);
  const generate = `/v1/telephony/config/locations/${id}/actions/generatePassword/invoke`;
  expect((await bellhop.call(token, 'POST', generate)).status).toBe(404);
});

test('a read-only administrator reads locations and writes none', async () => {
  const id = await create(acme, 'Readable');
  const { token } = acme.reader;
  expect((await bellhop.call(token, 'GET', `/v1/locations/${id}`)).status).toBe(200);
  expect((await bellhop.call(token, 'POST', '/v1/locations', denver)).status).toBe(403);
  expect((await bellhop.call(token, 'PUT', `/v1/locations/${id}`, { name: 'X' })).status).toBe(403);
  expect((await bellhop.call(token, 'DELETE', `/v1/locations/${id}`)).status).toBe(403);
});

test('calling is enabled once, and the telephony list has only locations with calling', async () => {
  const hooli = await bellhop.createOrganization({ displayName: 'Hooli' });
  const { token } = hooli.admin;
  await create(hooli, 'Without');
  const id = await create(hooli, 'With');
  expect((await bellhop.call(token, 'GET', `/v1/telephony/config/locations/${id}`)).status).toBe(404);
  await enableCalling(hooli, id, 'With');

  const { body } = await bellhop.call(token, 'GET', '/v1/telephony/config/locations');
  expect(body.locations).toEqual([
    { id, name: 'With', callingLineId: { name: 'With' }, enforceOutsideDialDigit: false, e911SetupRequired: false },
  ]);
  const details = await bellhop.call(token, 'GET', `/v1/telephony/config/locations/${id}`);
  expect(details.body).toMatchObject({ id, name: 'With', defaultDomain: expect.stringMatching(/^\d+\.sip\.bellhop\.test$/) });
  const again = await bellhop.call(token, 'POST', '/v1/telephony/config/locations', { id, ...denver, name: 'With' });
  expect(again.status).toBe(409);
});

test('a location that is in use is not deleted, and the answer names what is in the way', async () => {
  const { token } = acme.admin;
  const id = await create(acme, 'Busy');
  await enableCalling(acme, id, 'Busy');
  await bellhop.call(token, 'POST', `/v1/telephony/config/locations/${id}/numbers`, { phoneNumbers: ['+13035550111'] });
  await bellhop.call(token, 'POST', '/v1/workspaces', { displayName: 'Lobby', locationId: id });

  const { status, body } = await bellhop.call(token, 'DELETE', `/v1/locations/${id}`);
  expect(status).toBe(409);
  expect(body.message).toContain('1 workspace');
  expect(body.message).toContain('1 phone number');
  expect(body.message).toContain('calling, which is enabled');
});

test('[C4] a generated password meets the rules of the location, not only those of the organization', async () => {
  const id = await create(acme, 'Strict');
  await ownerRuns(`update tenancy.location set sip_password_rules = '{"minLength": 30, "minSpecial": 3}' where name = 'Strict'`);

  const path = `/v1/telephony/config/locations/${id}/actions/generatePassword/invoke`;
  for (const body of [undefined, { generate: ['sip'] }]) {
    const answer = await bellhop.call(acme.admin.token, 'POST', path, body);
    expect(answer.status).toBe(200);
    expect(answer.body.exampleSipPassword.length).toBeGreaterThanOrEqual(30);
    expect(answer.body.exampleSipPassword.match(/[^A-Za-z0-9]/g).length).toBeGreaterThanOrEqual(3);
  }
});

test('[K2] the rules of the organization are asked before the location is known, those of the location after', async () => {
  const id = await create(acme, 'Stricter');
  await ownerRuns(`update tenancy.location set sip_password_rules = '{"minLength": 25}' where name = 'Stricter'`);
  const ask = (query = '') => bellhop.call(acme.reader.token, 'GET', `/v1/sipPasswordRules${query}`);
  const { body } = await ask();
  expect(body).toMatchObject({ minLength: 10, maxLength: 64, forbidUserName: true });
  expect((await ask(`?locationId=${id}`)).body).toEqual({ ...body, minLength: 25 });
  expect((await ask(`?locationId=${await create(globex, 'Theirs')}`)).status).toBe(404);

  const generate = '/v1/sipPasswordRules/actions/generatePassword/invoke';
  const generated = await bellhop.call(acme.admin.token, 'POST', generate, { locationId: id });
  expect(generated.body.exampleSipPassword.length).toBeGreaterThanOrEqual(25);
  expect((await bellhop.call(acme.admin.token, 'POST', generate)).status).toBe(200);
});

/** What no operation changes yet. */
async function ownerRuns(statement: string): Promise<void> {
  const client = new pg.Client(bellhop.testDatabase.connection);
  await client.connect();
  await client.query(statement);
  await client.end();
}
