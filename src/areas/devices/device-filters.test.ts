import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import { run, sql } from '../../foundation/db/sql.ts';
import { decodeUuid, encodeId, newId } from '../../foundation/ids.ts';

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
