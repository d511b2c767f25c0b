import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { connectSdk, type SdkPage, type WebexSdk } from './webex-sdk.ts';
import { createWorld, SIP_PASSWORD, type World } from './world.ts';

// Nobody here wrote this client: it is Cisco's, as published, and it has its own idea of ids, pages and errors.

let world: World;
let webex: WebexSdk;
let pageOf: ReturnType<typeof connectSdk>['pageOf'];

beforeAll(async () => {
  // It tells its doings to the console, whatever it is told.
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) vi.spyOn(console, method).mockImplementation(() => {});
  world = await createWorld();
  ({ webex, pageOf } = connectSdk(world.bellhop.url, world.acme.admin.token));
});
afterAll(async () => {
  await world.stop();
  vi.restoreAllMocks();
});

/** By the SDK's own iterator. */
async function allIds(first: SdkPage): Promise<string[]> {
  const ids = first.items.map(({ id }) => id);
  return first.hasNext() ? [...ids, ...(await allIds(await first.next()))] : ids;
}

const hydra = (method: string, resource: string, body?: object) =>
  webex.request({ method, service: 'hydra', resource, ...(body && { body }) });

test('it finds out who it is, and finds people one by one', async () => {
  const me = await webex.people.get('me');
  expect(me.emails).toEqual([world.acme.admin.email]);
  const person = await webex.people.get(world.ids.personId as string);
  expect(person).toMatchObject({ id: world.ids.personId, firstName: 'Ann', lastName: 'Lee' });
});

test('it asks for several people at once, and gives each question its own answer', async () => {
  const wanted = [world.ids.personId as string, (await webex.people.get('me')).id];
  const found = await Promise.all(wanted.map((id) => webex.people.get(id)));
  expect(found.map(({ id }) => id)).toEqual(wanted);
});

test.each(['people', 'devices', 'workspaces', 'locations'])(
  'it goes through the pages of %s and finds each once',
  async (resource) => {
    const list = (max: number) => webex.request({ service: 'hydra', resource, qs: { max } });
    const all = pageOf(await list(100)).items.map(({ id }) => id);
    expect(all.length).toBeGreaterThan(0);
    const first = pageOf(await list(1));
    expect(first.items).toHaveLength(1);
    expect(await allIds(first)).toEqual(all);
  },
);

test('it creates, changes and deletes', async () => {
  const { body: person } = await hydra('POST', 'people', { emails: ['sdk@acme.test'], displayName: 'Sue Decker' });
  const renamed = await hydra('PUT', `people/${person.id}`, { emails: ['sdk@acme.test'], displayName: 'Sue D. Kay' });
  expect(renamed.body.displayName).toBe('Sue D. Kay');
  const listed = await webex.people.list({ email: 'sdk@acme.test' });
  expect(listed.items).toMatchObject([{ id: person.id, displayName: 'Sue D. Kay' }]);

  const { body: device } = await hydra('POST', 'devices', {
    mac: world.nextMac(),
    model: 'Yealink Customer Managed',
    personId: person.id,
    password: SIP_PASSWORD,
  });
  expect((await hydra('DELETE', `devices/${device.id}`)).statusCode).toBe(204);
  expect((await hydra('DELETE', `people/${person.id}`)).statusCode).toBe(204);
  expect((await webex.people.list({ email: 'sdk@acme.test' })).items).toEqual([]);
});

test.each([
  ['BadRequest', 'POST', 'devices', { mac: 'no', model: 'DMS Yealink T46U' }, /not a MAC address/],
  ['NotFound', 'GET', 'devices/nobody', undefined, /could not be found/],
  ['MethodNotAllowed', 'PUT', 'devices', {}, /does not know PUT/],
])('it reads our errors: %s', async (name, method, resource, body, message) => {
  const error = await hydra(method, resource, body).catch((thrown) => thrown);
  expect([error.constructor.name, error.message]).toEqual([name, expect.stringMatching(message)]);
  expect(error.body.trackingId).toBe(error.headers.trackingid);
});

test('it takes a conflict for one', async () => {
  const { mac } = (await hydra('GET', `devices/${world.ids.deviceId}`)).body;
  const error = await hydra('POST', 'devices', {
    mac,
    model: 'DMS Yealink T46U',
    personId: world.ids.personId,
  }).catch((thrown) => thrown);
  expect([error.constructor.name, error.statusCode]).toEqual(['Conflict', 409]);
});
