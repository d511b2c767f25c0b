import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  NOTHING_SET,
  startTestBellhop,
  type TestBellhop,
  type TestOrganization,
  type TestPerson,
} from '../../../test/support/bellhop.ts';
import { signInAs } from '../../../test/support/sign-in.ts';
import { startJobsOf } from '../../../test/webex-compat/worker.ts';
import { openDatabase } from '../../foundation/db/database.ts';
import { encodeId } from '../../foundation/ids.ts';
import { createLog } from '../../foundation/log.ts';
import { createApi } from '../../programs/api.ts';
import { assignRoles, issuePersonalToken, issueToken, revokePersonalToken } from '../access/index.ts';
import { startTestEdge, type TestEdge } from '../registrations/edge.fixture.ts';
import { type Follower, follow } from './follower.fixture.ts';

let bellhop: TestBellhop;
let edge: TestEdge;
let acme: TestOrganization;
let globex: TestOrganization;
let owner: pg.Client;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  globex = await bellhop.createOrganization({ displayName: 'Globex' });
  edge = await startTestEdge(bellhop);
  owner = new pg.Client(bellhop.testDatabase.connection);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await edge.stop();
  await bellhop.stop();
});

const open: Follower[] = [];
afterEach(async () => {
  for (const follower of open) follower.close();
  await Promise.all(open.splice(0).map(({ ended }) => ended));
});

async function followWith(headers: Record<string, string>, query = '', url = bellhop.url): Promise<Follower> {
  const follower = await follow(`${url}/v1/events${query}`, headers);
  open.push(follower);
  return follower;
}
const followAs = ({ token }: Pick<TestPerson, 'token'>, query = '', url?: string) =>
  followWith({ authorization: `Bearer ${token}` }, query, url);

const addWorkspace = async (organization: TestOrganization, displayName = 'Lobby'): Promise<string> => {
  const { status, body } = await bellhop.call(organization.admin.token, 'POST', '/v1/workspaces', { displayName });
  expect(status).toBe(201);
  return body.id;
};
const resourcesOf = ({ heard }: Follower) => [...new Set(heard.map(({ data }) => data.resource))];

test('a change that somebody else makes is heard: what kind it was and of what, and nothing of what it says', async () => {
  const follower = await followAs(acme.reader);
  expect([follower.status, follower.headers['content-type']]).toEqual([200, 'text/event-stream; charset=utf-8']);
  expect(follower.headers['cache-control']).toMatch(/no-store/);
  expect(await follower.opening).toMatch(/^retry: \d+\nid: \d+$/);

  const id = await addWorkspace(acme, 'Secret lair');
  expect(await follower.next({ resource: 'workspaces' })).toEqual({
    event: 'changed',
    data: { resource: 'workspaces', change: 'created', ids: [id] },
  });
  await bellhop.call(acme.admin.token, 'DELETE', `/v1/workspaces/${id}`);
  expect((await follower.next({ resource: 'workspaces', change: 'deleted' })).data.ids).toEqual([id]);
  expect(JSON.stringify(follower.heard)).not.toContain('Secret lair');
});

test('what happens in another organization is not heard', async () => {
  const neighbor = await followAs(globex.admin);
  await addWorkspace(acme);
  const id = await addWorkspace(globex);
  expect((await neighbor.next({ resource: 'workspaces' })).data.ids).toEqual([id]);
});

test('a provider hears a customer that it acts in, and from its own account that customers come and change', async () => {
  const provider = await bellhop.createOrganization({ kind: 'service-provider', displayName: 'Northwind' });
  const customer = await bellhop.createOrganization({
    displayName: 'Below',
    parentId: provider.id,
    serviceProviderId: provider.id,
  });
  const there = await followAs(provider.admin, `?orgId=${encodeId('ORGANIZATION', customer.id)}`);
  const id = await addWorkspace(customer);
  expect((await there.next({ resource: 'workspaces' })).data.ids).toEqual([id]);

  const atHome = await followAs(provider.admin);
  const onlyHere = await followAs(await provider.person('here', ['id_readonly_admin']));
  const account = encodeId('ORGANIZATION', customer.id);
  await bellhop.call(provider.admin.token, 'PATCH', `/v1/organizations/${account}`, { displayName: 'Under' });
  expect((await atHome.next({ resource: 'organizations' })).data.ids).toEqual([account]);
  await addWorkspace(provider);
  await onlyHere.next({ resource: 'workspaces' });
  expect(resourcesOf(onlyHere)).not.toContain('organizations');
});

test('a stranger hears nothing, and an organization out of reach is not there', async () => {
  expect((await followWith({})).status).toBe(401);
  expect((await followAs(acme.admin, `?orgId=${encodeId('ORGANIZATION', globex.id)}`)).status).toBe(404);
});

test('a phone is heard when it registers, when it goes, and when it is refused', async () => {
  const phone = await edge.addPhone(acme);
  const follower = await followAs(acme.reader);
  const heardOfPhone = async () => {
    expect((await follower.next({ resource: 'devices' })).data).toEqual({
      resource: 'devices',
      change: 'updated',
      ids: [phone.id],
    });
  };
  await phone.agent.register(phone.line);
  await heardOfPhone();
  await phone.agent.unregister(phone.line);
  await heardOfPhone();
  await phone.agent.register({ ...phone.line, password: 'Wrong5Password' });
  await edge.registrations.flushFailures();
  await heardOfPhone();
});

test('how far a bulk job is, is heard', async () => {
  const follower = await followAs(acme.reader);
  const worker = await startJobsOf(bellhop);
  try {
    const path = '/v1/telephony/config/jobs/devices/rebuildPhones';
    const location = await bellhop.call(acme.admin.token, 'POST', '/v1/locations', {
      name: 'Denver',
      timeZone: 'America/Denver',
      preferredLanguage: 'en_us',
      announcementLanguage: 'en_us',
      address: { address1: '1 Main St.', city: 'Denver', state: 'CO', postalCode: '80202', country: 'US' },
    });
    const started = await bellhop.call(acme.admin.token, 'POST', path, { locationId: location.body.id });
    expect(started.status, JSON.stringify(started.body)).toBe(202);
    const jobs = { resource: 'jobs', ids: [started.body.id] };
    expect((await follower.next({ resource: 'jobs', change: 'created' })).data).toMatchObject(jobs);
    expect((await follower.next({ resource: 'jobs', change: 'updated' })).data).toMatchObject(jobs);
  } finally {
    await worker.stop();
  }
});

test('who may read only some of it hears that something changed and not what, and who may read nothing of it hears nothing', async () => {
  const local = await followAs(await acme.person('local', ['location_full_admin']));
  const plain = await followAs(acme.plain);
  await addWorkspace(acme);
  expect((await local.next({ resource: 'workspaces' })).data).toEqual({ resource: 'workspaces', change: 'created' });
  // Their own account is the one thing a plain person hears of.
  await acme.asSystem((ctx) => issueToken(ctx, { personId: acme.plain.id }));
  await plain.next({ resource: 'account' });
  expect(resourcesOf(plain)).toEqual(['account']);
});

test('a token hears what its scopes let it read', async () => {
  const tokenOf = async (...scopes: string[]) => ({
    token: await acme.asSystem((ctx) => issueToken(ctx, { personId: acme.admin.id, scopes })),
  });
  const narrow = await tokenOf('spark-admin:workspaces_read');
  const aboutOneself = await tokenOf('spark:devices_read', 'spark-admin:workspaces_read');
  const workspaces = await followAs(narrow);
  const ownDevices = await followAs(aboutOneself);
  const phone = await edge.addPhone(acme);
  await addWorkspace(acme);
  await workspaces.next({ resource: 'workspaces' });
  await ownDevices.next({ resource: 'workspaces' });
  expect(resourcesOf(workspaces)).toEqual(['workspaces']);
  expect(JSON.stringify(ownDevices.heard)).toContain('devices');
  expect(JSON.stringify(ownDevices.heard)).not.toContain(phone.id);
});

test('who comes back is told to fetch everything again, because nothing is kept', async () => {
  const follower = await followWith({ authorization: `Bearer ${acme.admin.token}`, 'last-event-id': '1' });
  expect(await follower.next({ event: 'refetch' })).toEqual({ event: 'refetch', data: {} });
});

test('when the database was away, everybody is told to fetch everything again, and then hears as before', async () => {
  const { connection } = bellhop.testDatabase;
  const log = createLog('silent');
  const database = openDatabase({
    connection: { ...connection, application_name: 'cut off' },
    role: 'bellhop_app',
    installation: bellhop.installation,
    log,
  });
  const api = await createApi({ config: NOTHING_SET, database, log });
  const url = await api.listen({ host: '127.0.0.1', port: 0 });
  try {
    const follower = await followAs(acme.admin, '', url);
    await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'cut off'`);
    await follower.next({ event: 'refetch' });
    const id = await addWorkspace(acme);
    expect((await follower.next({ resource: 'workspaces' })).data.ids).toEqual([id]);
  } finally {
    await api.close();
    await database.close();
  }
});

test('several processes on one database hear the same', async () => {
  const api = await createApi({ config: NOTHING_SET, database: bellhop.database, log: createLog('silent') });
  const url = await api.listen({ host: '127.0.0.1', port: 0 });
  try {
    const here = await followAs(acme.admin);
    const there = await followAs(acme.admin, '', url);
    const id = await addWorkspace(acme);
    for (const follower of [here, there]) expect((await follower.next({ resource: 'workspaces' })).data.ids).toEqual([id]);
  } finally {
    await api.close();
  }
});

test('a stream ends with the session that it was opened in', async () => {
  const browser = await signInAs(bellhop, acme, acme.plain);
  const follower = await followWith({ cookie: browser.cookie as string });
  expect(follower.status).toBe(200);
  expect((await bellhop.call(undefined, 'POST', '/v1/session/actions/signOut/invoke', undefined, browser)).status).toBeLessThan(
    300,
  );
  expect(await follower.ended).toBe('ended');
  expect((await followWith({ cookie: browser.cookie as string })).status).toBe(401);
});

test('a stream ends when its token is revoked or expires, and stays while another one of its owner is', async () => {
  const tokenOf = (expiresAfterSeconds: number) =>
    acme.asSystem((ctx) => issuePersonalToken(ctx, { personId: acme.admin.id, expiresAfterSeconds }));
  const [lost, kept, brief] = [await tokenOf(60), await tokenOf(60), await tokenOf(3)];
  const [ofLost, ofKept, ofBrief] = [await followAs(lost), await followAs(kept), await followAs(brief)];
  await acme.asSystem((ctx) => revokePersonalToken(ctx, acme.admin.id, lost.id));
  expect(await ofLost.ended).toBe('ended');
  expect(await ofBrief.ended).toBe('ended');
  const id = await addWorkspace(acme);
  expect((await ofKept.next({ resource: 'workspaces' })).data.ids).toEqual([id]);
});

test('who loses a role hears no more than the new one lets them', async () => {
  const person = await acme.person('demoted', ['id_readonly_admin']);
  const follower = await followAs(person);
  await acme.asSystem((ctx) => assignRoles(ctx, person.id, []));
  await acme.asSystem((ctx) => issueToken(ctx, { personId: person.id }));
  await follower.next({ resource: 'account' });
  const before = follower.heard.length;
  await addWorkspace(acme);
  await acme.asSystem((ctx) => issueToken(ctx, { personId: person.id }));
  await follower.next({ resource: 'account' });
  expect(follower.heard.slice(before).map(({ data }) => data.resource)).toEqual(['account']);
});

test('one person has so many streams and no more, and may open another when one is closed', async () => {
  const person = await acme.person('many', []);
  const followers = await Promise.all(Array.from({ length: 20 }, () => followAs(person)));
  expect(followers.map(({ status }) => status)).toEqual(followers.map(() => 200));
  const refused = await followAs(person);
  expect([refused.status, refused.headers['retry-after']]).toEqual([429, '30']);
  expect((await followAs(acme.admin)).status).toBe(200);
  followers[0]?.close();
  await followers[0]?.ended;
  await expect.poll(async () => (await followAs(person)).status).toBe(200);
});

test('a stream is one request, however much is heard', async () => {
  const limited = await startTestBellhop({ config: { requestsPerToken: 100 } });
  try {
    const { admin, asSystem } = await limited.createOrganization();
    const authorization = `Bearer ${admin.token}`;
    const follower = await followWith({ authorization }, '', limited.url);
    expect(follower.headers['ratelimit-remaining']).toBe('99');
    await asSystem((ctx) => issueToken(ctx, { personId: admin.id }));
    await follower.next({ resource: 'account' });
    const { headers } = await limited.call(admin.token, 'GET', '/v1/people/me');
    expect(Number(headers.get('ratelimit-remaining'))).toBeGreaterThanOrEqual(98);
  } finally {
    await limited.stop();
  }
});

test('HEAD opens nothing and says what GET would be', async () => {
  const { status, headers } = await bellhop.call(acme.admin.token, 'HEAD', '/v1/events');
  expect([status, headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
});

test('a server that ends, ends its streams in order and waits for none', async () => {
  const api = await createApi({ config: NOTHING_SET, database: bellhop.database, log: createLog('silent') });
  const url = await api.listen({ host: '127.0.0.1', port: 0 });
  const follower = await followAs(acme.admin, '', url);
  const closed = api.close();
  expect(await follower.ended).toBe('ended');
  await closed;
});
