import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { run, sql } from '../../foundation/db/sql.ts';
import { decodeUuid, encodeId, newId } from '../../foundation/ids.ts';
import { FAILURES_THAT_COUNT } from './device.model.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
const location = newId();
let yealink: { id: string };
let cisco: { id: string };

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  await acme.asSystem(async (ctx) => {
    await run(
      ctx.db,
      sql`insert into tenancy.location (organization_id, id, name, time_zone, preferred_language, address)
        values (${acme.id}, ${location}, 'Headquarters', 'Europe/Berlin', 'de_de', '{}')`,
    );
    await run(ctx.db, sql`update people.person set location_id = ${location} where id = ${acme.plain.id}`);
  });
  yealink = await add('DMS Yealink T46U', acme.plain.id, '805ec3000001');
  cisco = await add('DMS Cisco 8851', acme.admin.id, '805ec3000002');
});
afterAll(() => bellhop.stop());

const add = async (model: string, person: string, mac: string) => {
  const personId = encodeId('PEOPLE', person);
  return (await bellhop.call(acme.admin.token, 'POST', '/v1/devices', { mac, model, personId })).body;
};
const list = async (query: string) => {
  const { body } = await bellhop.call(acme.reader.token, 'GET', `/v1/devices?${query}`);
  return body.items.map(({ id }: { id: string }) => (id === yealink.id ? 'yealink' : id === cisco.id ? 'cisco' : id));
};

test.each([
  ['', ['yealink', 'cisco']],
  ['upgradeChannel=stable', ['cisco']],
  ['upgradeChannel=beta', []],
  ['capability=xapi', []],
  ['permission=xapi:all', []],
  ['plannedMaintenance=off', ['yealink', 'cisco']],
  ['plannedMaintenance=upcoming', []],
  ['connectionStatus=unknown', ['yealink', 'cisco']],
  ['connectionStatus=connected', []],
  ['product=Cisco%208851', ['cisco']],
  ['type=phone&devicePlatform=cisco', ['yealink', 'cisco']],
  ['type=roomdesk', []],
  ['mac=80-5E-C3-00-00-01', ['yealink']],
  ['max=1&start=1', ['cisco']],
  ['max=100000', ['yealink', 'cisco']],
  ['personId=nonsense', []],
] as const)('the list of devices with %s', async (query, expected) => {
  expect(await list(query)).toEqual(expected);
});

test('a location is the same under both its names, and several filters must all hold', async () => {
  const id = encodeId('LOCATION', location);
  expect(await list(`locationId=${id}`)).toEqual(['yealink']);
  expect(await list(`workspaceLocationId=${encodeId('WORKSPACE_LOCATION', location)}`)).toEqual(['yealink']);
  expect(await list(`locationId=${id}&product=Cisco%208851`)).toEqual([]);
  expect(await list(`locationId=${encodeId('LOCATION', newId())}`)).toEqual([]);
});

test('a filter value that is none of those named is refused', async () => {
  expect((await bellhop.call(acme.reader.token, 'GET', '/v1/devices?plannedMaintenance=maybe')).status).toBe(400);
});

test('third-party devices show what they register with, Cisco devices do not, and nobody shows the password', async () => {
  const { body } = await bellhop.call(acme.reader.token, 'GET', `/v1/devices/${yealink.id}`);
  expect(body).toMatchObject({
    manufacturer: 'THIRD_PARTY',
    linePort: body.primarySipUrl,
    outboundProxy: bellhop.installation.outboundProxy,
    sipUserName: expect.stringMatching(/^\d{10}$/),
  });
  const other = (await bellhop.call(acme.reader.token, 'GET', `/v1/devices/${cisco.id}`)).body;
  for (const name of ['manufacturer', 'linePort', 'outboundProxy', 'sipUserName']) expect(other).not.toHaveProperty(name);
  expect(decodeUuid(other.id)).toBeDefined();
});

test('every state of a device finds those that are in it, and one that none can be in finds nothing', async () => {
  const states = {
    connected: { registeredFor: '1 hour', failures: 0 },
    connected_with_issues: { registeredFor: '1 hour', failures: FAILURES_THAT_COUNT },
    disconnected: { registeredFor: '-1 hour', failures: FAILURES_THAT_COUNT },
  };
  for (const [state, { registeredFor, failures }] of Object.entries(states)) {
    await saveStatus(registeredFor, failures);
    for (const asked of [...Object.keys(states), 'unknown', 'activating', 'offline_expired', 'nonsense'])
      expect(await list(`connectionStatus=${asked}&mac=805ec3000001`), asked).toEqual(asked === state ? ['yealink'] : []);
  }
  await saveStatus(null, 0);
  expect(await list('connectionStatus=disconnected')).toEqual(['yealink']);
  expect(await list('connectionStatus=unknown')).toEqual(['cisco']);
});

/** What the SIP edge writes. */
async function saveStatus(registeredFor: string | null, failures: number): Promise<void> {
  const client = new pg.Client(bellhop.testDatabase.connection);
  await client.connect();
  await client.query(
    `insert into registrations.device_status (organization_id, device_id, first_seen_at, last_seen_at, registered_until, failures_in_a_row)
      values ($1, $2, now(), now(), now() + $3::interval, $4)
      on conflict (organization_id, device_id) do update set registered_until = excluded.registered_until,
        failures_in_a_row = excluded.failures_in_a_row`,
    [acme.id, decodeUuid(yealink.id), registeredFor, failures],
  );
  await client.end();
}
