import { createHmac } from 'node:crypto';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { many, run, sql } from '../../foundation/db/sql.ts';
import { newId } from '../../foundation/ids.ts';
import { createLog } from '../../foundation/log.ts';
import { assignRoles, issueToken } from '../access/index.ts';
import { webhooks } from './area.ts';
import { answerWith, type Receiver, startReceiver } from './receiver.fixture.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let receiver: Receiver;
let clock = new Date();

beforeAll(async () => {
  bellhop = await startTestBellhop({ now: () => clock, webhookNetworks: ['127.0.0.0/8'] });
});
afterAll(() => bellhop.stop());
beforeEach(async () => {
  clock = new Date();
  acme = await bellhop.createOrganization();
  receiver = await startReceiver();
});
afterEach(() => receiver.stop());

const call = (method: string, path: string, body?: unknown, token = acme.admin.token) => bellhop.call(token, method, path, body);
const jobStatus = { name: 'Jobs', resource: 'adminBatchJobs', event: 'statusChanged', ownedBy: 'org' };
const hook = (more: object = {}) => call('POST', '/v1/webhooks', { ...jobStatus, targetUrl: receiver.url, ...more });
const startJob = () => call('POST', '/v1/telephony/config/jobs/devices/rebuildPhones', { locationId });

let locationId: string;
beforeEach(async () => {
  const place = { name: 'Denver', timeZone: 'America/Denver', preferredLanguage: 'en_us', announcementLanguage: 'en_us' };
  const address = { address1: '1 Main St.', city: 'Denver', state: 'CO', postalCode: '80202', country: 'US' };
  const { body } = await call('POST', '/v1/locations', { ...place, address });
  locationId = body.id;
  await call('POST', '/v1/telephony/config/locations', { id: locationId, ...place, address });
});

const jobNamed = (name: string) => {
  const job = webhooks.jobs?.({ database: bellhop.database, log: createLog('silent') }).find((one) => one.name === name);
  if (!job) throw new Error(`There is no job ${name}.`);
  return job;
};
/** As the owner, who alone may touch the queue, or as the SIP edge. */
async function query(text: string, values: unknown[], role?: string): Promise<{ payload: unknown }[]> {
  const client = new pg.Client({ ...bellhop.testDatabase.connection, ...(role && { options: `-c role=${role}` }) });
  await client.connect();
  const { rows } = await client.query(text, values);
  await client.end();
  return rows;
}

/** Takes what waits in the queue and does it, as the worker would; what is put there meanwhile stays. */
async function work(name: string): Promise<void> {
  const jobs = await query(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
      where t.id = j.task_id and t.identifier = $1 and j.payload ->> 'organizationId' = $2 returning j.payload`,
    [name, acme.id],
  );
  for (const { payload } of jobs) await jobNamed(name).run(payload);
}
const deliver = () => work('webhooks.deliver');
const deliveriesOf = async (id: string) => (await call('GET', `/v1/webhooks/${id}/deliveries`)).body.items;
const later = (seconds: number) => {
  clock = new Date(clock.getTime() + seconds * 1000);
};

test('a webhook is made, listed, read, changed and deleted as in the Webex API, and never shows its secret', async () => {
  const created = await hook({ secret: 'Lampe-48', filter: 'status=FAILED' });
  expect(created.status).toBe(200);
  const { id } = created.body;
  expect(created.body).toMatchObject({ ...jobStatus, filter: 'status=FAILED', status: 'active', targetUrl: receiver.url });
  expect((await call('GET', '/v1/webhooks?ownedBy=org')).body.items).toEqual([created.body]);
  expect((await call('GET', '/v1/webhooks?ownedBy=creator')).body.items).toEqual([]);
  expect((await call('PUT', `/v1/webhooks/${id}`, { name: 'Only this' })).status).toBe(400);
  const changed = await call('PUT', `/v1/webhooks/${id}`, { name: 'Failed jobs', targetUrl: receiver.url });
  expect([changed.status, changed.body.name]).toEqual([200, 'Failed jobs']);
  expect(JSON.stringify([created.body, changed.body])).not.toContain('Lampe');
  expect((await call('DELETE', `/v1/webhooks/${id}`)).status).toBe(204);
  expect((await call('GET', `/v1/webhooks/${id}`)).status).toBe(404);
});

test('a webhook takes the scope that reading what it watches takes, and is not there for a token without', async () => {
  const { body } = await hook();
  const token = await acme.asSystem((ctx) => issueToken(ctx, { personId: acme.admin.id, scopes: ['spark-admin:devices_read'] }));
  const refused = await call('POST', '/v1/webhooks', { ...jobStatus, targetUrl: receiver.url }, token);
  expect([refused.status, refused.body.message]).toEqual([403, 'Missing required scope: spark-admin:telephony_config_read']);
  expect((await call('GET', `/v1/webhooks/${body.id}`, undefined, token)).status).toBe(404);
});

test.each([
  [{ targetUrl: 'http://169.254.169.254/' }, /public internet/],
  [{ targetUrl: 'https://a:b@example.com/' }, /user name or password/],
  [{ event: 'created' }, /no event 'created'/],
  [{ filter: 'color=red' }, /cannot tell by 'color'/],
])('a webhook with %j is refused with what is wrong', async (wrong, message) => {
  const { status, body } = await hook(wrong);
  expect([status, body.message]).toEqual([400, expect.stringMatching(message)]);
});

test('an event is signed over the very bytes that are sent', async () => {
  await hook({ secret: 'Lampe-48' });
  const job = await startJob();
  await deliver();
  const [{ headers, raw, body }] = receiver.received as [(typeof receiver.received)[0]];
  expect(body).toMatchObject({
    resource: 'adminBatchJobs',
    event: 'statusChanged',
    data: { id: job.body.id, status: 'STARTING' },
  });
  expect(headers['x-spark-signature']).toBe(createHmac('sha1', 'Lampe-48').update(raw).digest('hex'));
  expect(headers['x-bellhop-signature-sha256']).toBe(createHmac('sha256', 'Lampe-48').update(raw).digest('hex'));
  expect(headers['x-bellhop-event-id']).toBe(body.eventId);
});

test('a filter lets through what it says only', async () => {
  await hook({ filter: 'status=COMPLETED' });
  await startJob();
  await deliver();
  expect(receiver.received).toEqual([]);
});

test('a change that is rolled back is told to nobody', async () => {
  const { body } = await hook();
  await startJob();
  expect((await startJob()).status).toBe(409);
  expect(await deliveriesOf(body.id)).toHaveLength(1);
});

test('what fails is sent again later, the same bytes with the same event id', async () => {
  const { body } = await hook();
  receiver.answer = answerWith(500);
  await startJob();
  await deliver();
  expect(await deliveriesOf(body.id)).toMatchObject([{ state: 'pending', attempts: [{ status: 500 }] }]);
  await deliver();
  expect(receiver.received).toHaveLength(1);
  receiver.answer = answerWith(200);
  later(11);
  await jobNamed('webhooks.deliver').run({ organizationId: acme.id, webhookId: await localIdOf() });
  expect(receiver.received.map(({ raw }) => raw)).toEqual([receiver.received[0]?.raw, receiver.received[0]?.raw]);
  expect(await deliveriesOf(body.id)).toMatchObject([{ state: 'delivered', attempts: [{ status: 500 }, { status: 200 }] }]);
});

const localIdOf = async (): Promise<string> => {
  const rows = await acme.asSystem((ctx) => many<{ id: string }>(ctx.db, sql`select id from webhooks.webhook`));
  return rows[0]?.id ?? '';
};

test('a receiver that goes on failing is switched off with an audit event, and a change switches it on again', async () => {
  const { body } = await hook();
  receiver.answer = answerWith(302, { location: 'http://169.254.169.254/' });
  await startJob();
  await acme.asSystem((ctx) => run(ctx.db, sql`update webhooks.webhook set failures_in_a_row = 9`));
  await deliver();
  expect((await call('GET', `/v1/webhooks/${body.id}`)).body.status).toBe('inactive');
  expect(await deliveriesOf(body.id)).toMatchObject([{ state: 'failed', attempts: [{ status: 302 }] }]);
  const actions = await acme.asSystem((ctx) => many<{ action: string }>(ctx.db, sql`select action from audit.event`));
  expect(actions).toContainEqual({ action: 'webhook.switched-off' });
  const changed = await call('PUT', `/v1/webhooks/${body.id}`, { name: 'Jobs', targetUrl: receiver.url, status: 'active' });
  expect(changed.body.status).toBe('active');
});

test('a worker that is killed while it sends leaves the event to be sent again', async () => {
  await hook();
  await startJob();
  const killed = Promise.withResolvers<void>();
  receiver.answer = () => killed.resolve();
  const run1 = deliver();
  await killed.promise;
  // The lease of the worker that is gone is over, and another one takes what it left.
  receiver.answer = answerWith(200);
  later(31);
  await jobNamed('webhooks.deliver').run({ organizationId: acme.id, webhookId: await localIdOf() });
  expect(receiver.received).toHaveLength(2);
  expect(receiver.received[1]?.body.eventId).toBe(receiver.received[0]?.body.eventId);
  await run1;
});

test('a phone that is added, tagged and deleted is told of, and so is a change of its status, not a refresh', async () => {
  for (const event of ['created', 'updated', 'deleted', 'statusChanged']) await hook({ resource: 'devices', event });
  const workspace = await call('POST', '/v1/workspaces', { displayName: 'Lobby', locationId, calling: { type: 'none' } });
  const device = await call('POST', '/v1/devices', {
    mac: '805EC0ABCDEF',
    model: 'DMS Yealink T46U',
    workspaceId: workspace.body.id,
  });
  expect(device.status, JSON.stringify(device.body)).toBe(200);
  await call('PATCH', `/v1/devices/${device.body.id}`, { op: 'add', path: 'tags', value: ['lobby'] });
  const [row] = await acme.asSystem((ctx) => many<{ id: string }>(ctx.db, sql`select id from devices.device`));
  for (const kind of ['registered', 'registered', 'expired']) await history(row?.id ?? '', kind);
  await work('webhooks.tell-status');
  await call('DELETE', `/v1/devices/${device.body.id}`);
  await deliver();
  const told = receiver.received.map(({ body }) => [body.event, body.data.connectionStatus]);
  expect(told.toSorted()).toEqual([
    ['created', undefined],
    ['deleted', undefined],
    ['statusChanged', 'connected'],
    ['statusChanged', 'disconnected'],
    ['updated', undefined],
  ]);
  expect(receiver.received.every(({ body }) => body.data.id === device.body.id && body.data.mac === '80:5E:C0:AB:CD:EF')).toBe(
    true,
  );
});

/** As the SIP edge writes it. */
const history = (deviceId: string, kind: string) =>
  query(
    'insert into registrations.event (organization_id, id, device_id, kind) values ($1, $2, $3, $4)',
    [acme.id, newId(), deviceId, kind],
    'bellhop_edge',
  );

test('a webhook of one person hears nothing more once that person may not ask for it', async () => {
  const other = await acme.person('other', ['id_full_admin']);
  const made = await call('POST', '/v1/webhooks', { ...jobStatus, ownedBy: 'creator', targetUrl: receiver.url }, other.token);
  expect(made.status).toBe(200);
  await startJob();
  await acme.asSystem((ctx) => assignRoles(ctx, other.id, []));
  await deliver();
  expect(receiver.received).toEqual([]);
});
