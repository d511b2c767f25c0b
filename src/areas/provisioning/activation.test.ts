import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { many, run, sql } from '../../foundation/db/sql.ts';
import { decodeUuid, encodeId, newId } from '../../foundation/ids.ts';
import { createLog } from '../../foundation/log.ts';
import { type ConfigServer, startConfigServer } from '../../programs/config-server.ts';
import { requestsAnswered } from './provisioning-metrics.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let globex: TestOrganization;
let server: ConfigServer;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  globex = await bellhop.createOrganization({ displayName: 'Globex' });
  server = await start();
});
afterAll(async () => {
  await server.close();
  await bellhop.stop();
});

const start = () =>
  startConfigServer({
    config: { configListen: { host: '127.0.0.1', port: 0 }, configTlsListen: 'off', trustedProxies: ['127.0.0.1'] },
    database: bellhop.database,
    log: createLog('silent'),
    pause: async () => {},
  });

const ask = (body: object, organization = acme) =>
  bellhop.call(organization.admin.token, 'POST', '/v1/devices/activationCode', body);
const newCode = async () => {
  const personId = encodeId('PEOPLE', acme.plain.id);
  const { status, body } = await ask({ personId, model: 'DMS Cisco 8851' });
  expect(status, body.message).toBe(200);
  const { body: list } = await bellhop.call(
    acme.admin.token,
    'GET',
    `/v1/devices?personId=${personId}&connectionStatus=activating`,
  );
  return { code: body.code as string, expiryTime: body.expiryTime as string, device: list.items.at(-1) };
};

let lastMac = 0;
const newMac = () => `0018735${(++lastMac).toString(16).padStart(5, '0')}`;
let lastHost = 0;
/** Each test comes from an address of its own: refusals are counted by address. */
const newAddress = () => `192.0.2.${++lastHost}`;

const request = (method: string, path: string, from: string, headers: Record<string, string>) =>
  fetch(`${server.httpUrl}${path}`, { method, headers: { 'x-forwarded-for': from, ...headers } });
const present = (code: string, mac: string, from: string, model = '8851') =>
  request('POST', '/activate', from, {
    authorization: `Basic ${Buffer.from(`${mac}:${code}`).toString('base64')}`,
    'user-agent': `Cisco-CP-${model}-3PCC/11.3.7 (${mac})`,
  });
const get = async (id: string) => (await bellhop.call(acme.admin.token, 'GET', `/v1/devices/${id}`)).body;
const stateOf = async (id: string) =>
  (await bellhop.call(acme.admin.token, 'GET', `/v1/telephony/config/devices/${id}`)).body.activationState;

test('a code has sixteen digits and seven days, and its device waits for a phone', async () => {
  const { code, expiryTime, device } = await newCode();
  expect(code).toMatch(/^\d{16}$/);
  const days = (Date.parse(expiryTime) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(6.99);
  expect(days).toBeLessThanOrEqual(7);
  expect(device).toMatchObject({ product: 'Cisco 8851', connectionStatus: 'activating', managedBy: 'CISCO' });
  expect(device).not.toHaveProperty('mac');
  expect(await stateOf(device.id)).toBe('deactivated');
  const kept = await acme.asSystem((ctx) => many<object>(ctx.db, sql`select * from devices.activation_code`));
  const traces = await acme.asSystem((ctx) => many<object>(ctx.db, sql`select change from audit.event`));
  expect(JSON.stringify([kept, traces])).not.toContain(code);
});

test('[D5] a phone presents its code, fetches its file from the same address, registers, and is activated', async () => {
  const { code, device } = await newCode();
  const [mac, from] = [newMac(), newAddress()];
  const answer = await present(code, mac, from);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain(`<Profile_Rule ua="na">${bellhop.installation.configUrl}/$MA.xml</Profile_Rule>`);
  expect(await get(device.id)).toMatchObject({ connectionStatus: 'activating', mac: mac.toUpperCase().match(/../g)?.join(':') });
  expect(await stateOf(device.id)).toBe('activating');

  expect((await request('GET', `/${mac}.xml`, newAddress(), {})).status).toBe(401);
  const file = await request('GET', `/${mac}.xml`, from, {});
  expect(file.status).toBe(200);
  expect(await file.text()).toContain(`<User_ID_1_ ua="na">${device.primarySipUrl.split('@')[0]}</User_ID_1_>`);

  await registers(device.id);
  expect(await stateOf(device.id)).toBe('activated');
  expect(await get(device.id)).toMatchObject({ connectionStatus: 'connected' });
  const { body } = await bellhop.call(acme.admin.token, 'GET', `/v1/telephony/config/people/${device.personId}/devices`);
  expect(body.devices.find(({ id }: { id: string }) => id === device.id).activationState).toBe('activated');
});

test('a code is good once: of two phones at the same time, one gets the device', async () => {
  const { code } = await newCode();
  const from = newAddress();
  const answers = await Promise.all([
    present(code, newMac(), from),
    present(code, newMac(), from),
    present(code, newMac(), from),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
});

test('whatever is wrong, the answer is the same, and the code stays good', async () => {
  const { code, device } = await newCode();
  const taken = newMac();
  await bellhop.call(globex.admin.token, 'POST', '/v1/devices', {
    mac: taken,
    model: 'DMS Yealink T46U',
    personId: encodeId('PEOPLE', globex.plain.id),
  });
  const from = newAddress();
  const answers = [
    await present('0000000000000000', newMac(), from),
    await present('12', newMac(), from),
    await present(code, taken, from),
    await present(code, newMac(), from, '8841'),
    await present(code, '000000000000', from),
    await request('POST', '/activate', from, {}),
  ];
  const told = await Promise.all(
    answers.map(async (answer) => [answer.status, answer.headers.get('www-authenticate'), await answer.text()]),
  );
  expect(new Set(told.map((each) => JSON.stringify(each))).size).toBe(1);
  expect(told[0]?.[0]).toBe(401);
  expect(await stateOf(device.id)).toBe('deactivated');
  expect((await present(code, newMac(), from)).status).toBe(200);
});

test('an expired code is refused, and its device shows that nobody came', async () => {
  const { code, device } = await newCode();
  await acme.asSystem((ctx) =>
    run(
      ctx.db,
      sql`update devices.activation_code set expires_at = now() - interval '1 second' where device_id = ${decodeUuid(device.id)}`,
    ),
  );
  expect((await present(code, newMac(), newAddress())).status).toBe(401);
  expect(await get(device.id)).toMatchObject({ connectionStatus: 'offline_expired' });
  expect(await stateOf(device.id)).toBe('deactivated');
});

test('who guesses codes is slowed down and sent away, whatever MAC addresses it comes with', async () => {
  const from = newAddress();
  const statuses: number[] = [];
  for (let i = 0; i < 12; i++) statuses.push((await present(String(i).padStart(16, '0'), newMac(), from)).status);
  expect(statuses[0]).toBe(401);
  const last = await present('0000000000000099', newMac(), from);
  expect(last.status).toBe(429);
  expect(last.headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
});

test('who guesses at the same time has no more guesses than who guesses one after the other', async () => {
  const from = newAddress();
  const before = await answered();
  await Promise.all(Array.from({ length: 60 }, (_, i) => present(String(i).padStart(16, '0'), newMac(), from)));
  const after = await answered();
  expect(after.looked - before.looked).toBeLessThanOrEqual(10);
  expect(after.looked - before.looked + after.sentAway - before.sentAway).toBe(60);
});

test('a whole office activates its phones from one address, and is not taken for a guesser', async () => {
  const from = newAddress();
  for (let i = 0; i < 12; i++) expect((await present((await newCode()).code, newMac(), from)).status).toBe(200);
});

test('codes are made for models that take them, for one owner, by who may', async () => {
  const personId = encodeId('PEOPLE', acme.plain.id);
  const refusals = [
    [await ask({ personId }), 400, /'model' is required/],
    [await ask({ personId, model: 'DMS Yealink T46U' }), 400, /takes no activation code/],
    [await ask({ personId, model: 'Cisco 9999' }), 400, /no model we know/],
    [await ask({ model: 'DMS Cisco 8851' }), 400, /Either 'workspaceId' or 'personId'/],
    [await ask({ personId, workspaceId: personId, model: 'DMS Cisco 8851' }), 400, /Only one of/],
    [await ask({ personId, model: 'DMS Cisco 8851' }, globex), 404, /no person/],
    [await ask({ personId: encodeId('PEOPLE', newId()), model: 'DMS Cisco 8851' }), 404, /no person/],
    [
      await bellhop.call(acme.reader.token, 'POST', '/v1/devices/activationCode', { personId, model: 'DMS Cisco 8851' }),
      403,
      /"Allow to provision devices" is None/,
    ],
  ] as const;
  for (const [{ status, body }, expected, why] of refusals) {
    expect(status, body.message).toBe(expected);
    expect(body.message).toMatch(why);
  }
});

/** How many codes were looked up and found wrong, and how many were not even looked up. */
async function answered() {
  const { values } = await requestsAnswered.get();
  const count = (outcome: string) => values.find(({ labels }) => labels.outcome === outcome)?.value ?? 0;
  return { looked: count('wrong-activation-code'), sentAway: count('slowed-down') };
}

/** What the SIP edge writes when the phone registers for the first time. */
async function registers(id: string): Promise<void> {
  const client = new pg.Client(bellhop.testDatabase.connection);
  await client.connect();
  await client.query(
    `insert into registrations.device_status (organization_id, device_id, first_seen_at, last_seen_at, registered_until)
      values ($1, $2, now(), now(), now() + interval '10 minutes')`,
    [acme.id, decodeUuid(id)],
  );
  await client.end();
}
