import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestBellhop, systemOf, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { many, run, sql } from '../../foundation/db/sql.ts';
import { encodeId, newId } from '../../foundation/ids.ts';
import { createLog } from '../../foundation/log.ts';
import { assignLocations, issueToken } from '../access/index.ts';
import { saveCountsPatiently } from './count.store.ts';
import { countOrganizations } from './count-organizations.ts';

let bellhop: TestBellhop;
let owner: pg.Client;
let acme: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  owner = new pg.Client(bellhop.testDatabase.connection);
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await bellhop.stop();
});
beforeEach(async () => {
  acme = await bellhop.createOrganization();
});

const get = (path: string, token = acme.admin.token) => bellhop.call(token, 'GET', path);
/** One moment for all, so that no minute and no hour ends between what is written and what is counted. */
const NOW = new Date();
const count = (moment = NOW) => saveCountsPatiently(bellhop.database.pool, moment);
const runJob = () => countOrganizations({ database: bellhop.database, log: createLog('silent') }).run();

/** What a phone can be in: its activation, and what is known of it; and what it then counts as. */
const STATES = [
  ['unknown', null, null],
  ['activating', 'activating', null],
  ['offline_expired', 'deactivated', null],
  ['disconnected', null, { registered: false }],
  ['connected', null, { registered: true }],
  ['connected_with_issues', null, { registered: true, failures: 3 }],
  ['connected_with_issues', null, { registered: true, outdated: true }],
  ['disconnected', null, { registered: false, failures: 5, outdated: true }],
  ['unknown', null, { failures: 3 }],
] as const;

const EXPECTED = {
  total: 9,
  byStatus: { connected: 1, connected_with_issues: 2, disconnected: 2, activating: 1, offline_expired: 1, unknown: 2 },
  needAttention: 4,
  failingRegistration: 3,
  firmwareBelowMinimum: 2,
};

interface Known {
  registered?: boolean;
  failures?: number;
  outdated?: boolean;
}

async function addDevice(
  organizationId: string,
  personId: string,
  activation: string | null,
  known: Known | null,
): Promise<void> {
  const [device, line] = [newId(), newId()];
  await owner.query(
    `insert into devices.device (organization_id, id, model, managed_by, activation_state) values ($1, $2, 'DMS Yealink T46U', 'CISCO', $3)`,
    [organizationId, device, activation],
  );
  await owner.query(
    `insert into devices.line_port (organization_id, id, device_id, port, primary_owner, line_type, person_id, line_port_user)
      values ($1, $2, $3, 1, true, 'PRIMARY', $4, $2::uuid::text)`,
    [organizationId, line, device, personId],
  );
  if (!known) return;
  const { registered, failures = 0, outdated = false } = known;
  await owner.query(
    `insert into registrations.device_status (organization_id, device_id, last_seen_at, registered_until, failures_in_a_row, firmware_below_minimum)
      values ($1, $2, $3, $4, $5, $6)`,
    [
      organizationId,
      device,
      registered === undefined ? null : new Date(),
      registered ? new Date(Date.now() + 3_600_000) : null,
      failures,
      outdated,
    ],
  );
  if (registered)
    await owner.query(
      `insert into registrations.binding (organization_id, line_port_id, binding_key, device_id, contact, call_id, cseq, transport, source_ip,
        source_port, refreshed_at, expires_at, sweep_at)
        values ($1, $2, 'k', $3, 'sip:x', 'c', 1, 'TLS', '127.0.0.1', 5060, date_trunc('minute', $4::timestamptz) - interval '30 seconds',
          now() + interval '1 hour', now())`,
      [organizationId, line, device, NOW],
    );
}

async function addOneOfEach({ id, plain }: TestOrganization): Promise<void> {
  for (const [, activation, known] of STATES) await addDevice(id, plain.id, activation, known);
}

test('an administrator sees the devices by status, and the licenses, numbers, people, workspaces and jobs', async () => {
  await addOneOfEach(acme);
  const { status, body } = await get('/v1/overview');
  expect(status).toBe(200);
  expect(body).toEqual({
    devices: { ...EXPECTED, countedAt: expect.any(String) },
    licenses: [],
    numbers: { assigned: 0, unassigned: 0 },
    people: 3,
    workspaces: 0,
    unfinishedJobs: 0,
  });
});

test('the statuses are those of the list of devices', async () => {
  await addOneOfEach(acme);
  const { body } = await get('/v1/devices');
  const listed = body.items.map(({ connectionStatus }: { connectionStatus: string }) => connectionStatus).sort();
  expect(listed).toEqual(STATES.map(([status]) => status).sort());
});

test('equipment in stock is no device yet', async () => {
  await owner.query(
    `insert into devices.device (organization_id, id, model, managed_by) values ($1, $2, 'DMS Yealink T46U', 'CISCO')`,
    [acme.id, newId()],
  );
  await count();
  expect((await get('/v1/overview')).body.devices.total).toBe(0);
  expect((await get('/v1/overview/deviceHistory')).body.hours).toEqual([]);
});

test('a plain person sees their own devices and nothing else', async () => {
  await addDevice(acme.id, acme.plain.id, null, { registered: true });
  await addDevice(acme.id, acme.admin.id, null, { registered: true });
  await owner.query(`update people.person set provisioning_permission = 'MODIFY' where id = $1`, [acme.plain.id]);
  const { body } = await get('/v1/overview', acme.plain.token);
  expect(Object.keys(body)).toEqual(['devices']);
  expect(body.devices).toMatchObject({ total: 1, byStatus: { connected: 1 } });
  expect((await get('/v1/overview/deviceHistory', acme.plain.token)).body).toEqual({});
});

test('a location administrator sees what stands in the location, and no history of the whole', async () => {
  const place = {
    name: 'Denver',
    timeZone: 'America/Denver',
    preferredLanguage: 'en_us',
    announcementLanguage: 'en_us',
    address: { address1: '1 Main St.', city: 'Denver', state: 'CO', postalCode: '80202', country: 'US' },
  };
  const { body: location } = await bellhop.call(acme.admin.token, 'POST', '/v1/locations', place);
  const locationId = Buffer.from(location.id, 'base64').toString().split('/').at(-1) as string;
  await owner.query('update people.person set location_id = $1 where id = $2', [locationId, acme.plain.id]);
  await addDevice(acme.id, acme.plain.id, null, { registered: true });
  await addDevice(acme.id, acme.admin.id, null, { registered: true });
  const lena = await acme.person('lena', ['location_full_admin']);
  await acme.asSystem((ctx) => assignLocations(ctx, lena.id, [locationId]));
  await count();
  const { body } = await get('/v1/overview', lena.token);
  expect(body).toMatchObject({ devices: { total: 1 }, people: 2, numbers: { assigned: 0 }, licenses: [] });
  expect((await get('/v1/overview/deviceHistory', lena.token)).body).toEqual({});
});

test('a token sees the parts that its scopes are for', async () => {
  const token = await acme.asSystem((ctx) =>
    issueToken(ctx, { personId: acme.admin.id, scopes: ['spark-admin:devices_read', 'spark-admin:licenses_read'] }),
  );
  expect(Object.keys((await get('/v1/overview', token)).body).sort()).toEqual(['devices', 'licenses']);
});

test('where "Allow to provision devices" is None, the page is there without devices', async () => {
  const globex = await bellhop.createOrganization({ provisioningPermission: 'NONE' });
  const { status, body } = await get('/v1/overview', globex.admin.token);
  expect(status).toBe(200);
  expect(body).not.toHaveProperty('devices');
  expect(body).toHaveProperty('people', 3);
});

test('more devices than can be counted at once are told as of the last count, and not before there is one', async () => {
  await addDevice(acme.id, acme.plain.id, null, { registered: true });
  await owner.query(
    `with d as (
       insert into devices.device (organization_id, id, model, managed_by)
       select $1, gen_random_uuid(), 'DMS Yealink T46U', 'CISCO' from generate_series(1, 5000) returning id)
     insert into devices.line_port (organization_id, id, device_id, port, primary_owner, line_type, person_id, line_port_user)
     select $1, id, id, 1, true, 'PRIMARY', $2, id::text from d`,
    [acme.id, acme.plain.id],
  );
  expect((await get('/v1/overview')).body).not.toHaveProperty('devices');
  await count();
  const { body } = await get('/v1/overview');
  expect(body.devices).toMatchObject({ total: 5001, byStatus: { connected: 1, unknown: 5000 } });
  const before = body.devices.countedAt;
  await owner.query('update registrations.device_status set registered_until = null where organization_id = $1', [acme.id]);
  await count(new Date(NOW.getTime() + 1_000));
  const { devices } = (await get('/v1/overview')).body;
  expect(devices.byStatus).toMatchObject({ connected: 0, disconnected: 1 });
  expect(Date.parse(devices.countedAt)).toBeGreaterThan(Date.parse(before));
});

test('what is counted every minute says the same as what is counted at once', async () => {
  await addOneOfEach(acme);
  const { devices } = (await get('/v1/overview')).body;
  await count();
  const [kept] = await acme.asSystem(({ db }) =>
    many<{ failing: number; outdated: number }>(
      db,
      sql`select failing, outdated from overview.organization_count where counted_id = ${acme.id}`,
    ),
  );
  const { hours } = (await get('/v1/overview/deviceHistory')).body;
  expect(hours).toEqual([
    {
      time: expect.any(String),
      total: devices.total,
      byStatus: devices.byStatus,
      needAttention: devices.needAttention,
      registrationsPerMinute: 3,
    },
  ]);
  expect(kept).toEqual({ failing: devices.failingRegistration, outdated: devices.firmwareBelowMinimum });
});

test('the history has the hours asked for, and the minutes of the last one, as far as they were counted', async () => {
  const hour = 3_600_000;
  const thisHour = Math.floor(NOW.getTime() / hour) * hour;
  await acme.asSystem(async ({ db }) => {
    for (const hoursAgo of [26, 3])
      await run(
        db,
        sql`insert into overview.device_hour (organization_id, hour, connected, connected_with_issues, disconnected, activating,
            offline_expired, unknown, needing_attention, registrations)
          values (${acme.id}, ${new Date(thisHour - hoursAgo * hour)}, ${hoursAgo}, 0, 0, 0, 0, 0, 0,
            array_fill(null::int, array[58]) || array[2, 5])`,
      );
  });
  await addDevice(acme.id, acme.plain.id, null, { registered: true });
  await count();
  const { body } = await get('/v1/overview/deviceHistory?days=1');
  expect(body.hours.map(({ total, registrationsPerMinute }: Record<string, number>) => [total, registrationsPerMinute])).toEqual([
    [3, 3.5],
    [1, 1],
  ]);
  expect(body.minutes.map(({ registrations }: { registrations: number }) => registrations)).toEqual([1]);
  expect((await get('/v1/overview/deviceHistory')).body.hours).toHaveLength(3);
  for (const days of ['0', '32', 'x']) expect((await get(`/v1/overview/deviceHistory?days=${days}`)).status, days).toBe(400);
});

test('a second count in the same minute changes nothing of it but the devices', async () => {
  await addDevice(acme.id, acme.plain.id, null, { registered: true });
  await count();
  await count();
  const { body } = await get('/v1/overview/deviceHistory');
  expect(body.hours.length).toBeGreaterThanOrEqual(1);
  expect(body.hours.at(-1)).toMatchObject({ total: 1, registrationsPerMinute: 1 });
});

interface Listed {
  displayName: string;
  suspended: boolean;
  devices?: { total: number; connected: number; needAttention: number };
}

async function providerWithCustomers(): Promise<{ provider: TestOrganization; customers: TestOrganization[] }> {
  const provider = await bellhop.createOrganization({ kind: 'service-provider', displayName: 'Northwind' });
  const below = { parentId: provider.id, serviceProviderId: provider.id };
  const customers: TestOrganization[] = [];
  for (const displayName of ['beta', 'Alpha', 'Gamma'])
    customers.push(await bellhop.createOrganization({ ...below, displayName }));
  return { provider, customers };
}
const namesOf = (items: Listed[]) => items.map(({ displayName }) => displayName);

test('a provider sees its customers with their devices, by name or those first that need attention', async () => {
  const { provider, customers } = await providerWithCustomers();
  const [beta, , gamma] = customers as [TestOrganization, TestOrganization, TestOrganization];
  await addOneOfEach(gamma);
  await addDevice(beta.id, beta.plain.id, null, { registered: true, outdated: true });
  await runJob();
  const { status, body } = await get('/v1/overview/organizations', provider.admin.token);
  expect([status, body]).toEqual([
    200,
    {
      countedAt: expect.any(String),
      items: [
        ['Alpha', 0, 0, 0],
        ['beta', 1, 1, 1],
        ['Gamma', 9, 3, 4],
      ].map(([displayName, total, connected, needAttention]) => ({
        id: expect.any(String),
        displayName,
        suspended: false,
        devices: { total, connected, needAttention },
      })),
    },
  ]);
  expect(body.items[1].id).toBe(encodeId('ORGANIZATION', beta.id));
  const byAttention = await get('/v1/overview/organizations?sortBy=needAttention', provider.reader.token);
  expect(namesOf(byAttention.body.items)).toEqual(['Gamma', 'beta', 'Alpha']);
});

test('customers are paged in either order, none twice and none left out', async () => {
  const { provider, customers } = await providerWithCustomers();
  await addOneOfEach(customers[0] as TestOrganization);
  await count();
  for (const [sortBy, expected] of [
    ['name', ['Alpha', 'beta', 'Gamma']],
    ['needAttention', ['beta', 'Gamma', 'Alpha']],
  ] as const) {
    const names: string[] = [];
    let next: string | undefined = `/v1/overview/organizations?max=1&sortBy=${sortBy}`;
    while (next) {
      const { body, headers } = await get(next, provider.admin.token);
      names.push(...namesOf(body.items));
      next = headers.get('link')?.match(/<(.*)>/)?.[1];
    }
    expect(names).toEqual(expected);
  }
  for (const key of [['x'], ['x', 'y'], ['1', 'y']]) {
    const token = Buffer.from(JSON.stringify(key)).toString('base64url');
    const { status } = await get(`/v1/overview/organizations?sortBy=needAttention&pageToken=${token}`, provider.admin.token);
    expect(status, key.join()).toBe(400);
  }
});

test('a customer that is suspended is shown as such, a renamed one by its new name, and a deleted one not at all', async () => {
  const { provider, customers } = await providerWithCustomers();
  const [beta, alpha, gamma] = customers.map(({ id }) => encodeId('ORGANIZATION', id));
  await count();
  const { token } = provider.admin;
  await bellhop.call(token, 'POST', `/v1/organizations/${beta}/actions/suspend/invoke`);
  await bellhop.call(token, 'PATCH', `/v1/organizations/${alpha}`, { displayName: 'Omega' });
  await bellhop.call(token, 'DELETE', `/v1/organizations/${gamma}`);
  await count();
  const { items } = (await get('/v1/overview/organizations', token)).body;
  expect(items.map(({ displayName, suspended }: Listed) => [displayName, suspended])).toEqual([
    ['beta', true],
    ['Omega', false],
  ]);
});

test('[K4] the devices of a customer at None are not for its provider to see, and are for the platform', async () => {
  const platform = await bellhop.createOrganization({ kind: 'platform', parentId: null, displayName: 'Above' });
  const provider = await bellhop.createOrganization({ kind: 'service-provider', parentId: platform.id });
  const below = { parentId: provider.id, serviceProviderId: provider.id };
  const closed = await bellhop.createOrganization({ ...below, displayName: 'Closed', provisioningPermission: 'NONE' });
  await bellhop.createOrganization({ ...below, displayName: 'Open' });
  await addOneOfEach(closed);
  await count();
  const path = '/v1/overview/organizations?sortBy=needAttention';
  const seenByProvider: Listed[] = (await get(path, provider.admin.token)).body.items;
  expect(seenByProvider.find(({ displayName }) => displayName === 'Closed')).not.toHaveProperty('devices');
  expect(seenByProvider.find(({ displayName }) => displayName === 'Open')?.devices?.total).toBe(0);
  const seenByPlatform: Listed[] = (await get(path, platform.admin.token)).body.items;
  expect(seenByPlatform[0]).toMatchObject({ displayName: 'Closed', devices: { total: 9, connected: 3, needAttention: 4 } });
});

test('nobody sees customers that are not below, nor counts of others', async () => {
  const { provider } = await providerWithCustomers();
  const other = await bellhop.createOrganization({ kind: 'service-provider' });
  await count();
  expect((await get('/v1/overview/organizations', other.admin.token)).body.items).toEqual([]);
  expect((await get('/v1/overview/organizations')).status).toBe(403);
  const seen = await bellhop.database.read(systemOf(provider.id), ({ db }) =>
    many(db, sql`select 1 from overview.organization_count where organization_id <> ${provider.id}`),
  );
  expect(seen).toEqual([]);
});
