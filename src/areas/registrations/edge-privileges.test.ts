import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop } from '../../../test/support/bellhop.ts';
import { startTestEdge, type TestEdge } from './edge.fixture.ts';

let bellhop: TestBellhop;
let edge: TestEdge;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  edge = await startTestEdge(bellhop);
});
afterAll(async () => {
  await edge.stop();
  await bellhop.stop();
});

test('the edge may see what a registrar must know, write what a registrar writes, and nothing else', async () => {
  const grants = await edge.query<{ name: string; privileges: string }>(
    `select table_schema || '.' || table_name as name, string_agg(lower(privilege_type), ' ' order by privilege_type) as privileges
      from information_schema.role_table_grants where grantee = 'bellhop_edge' group by 1 order by 1`,
  );
  expect(grants).toEqual([
    { name: 'registrations.binding', privileges: 'delete insert select update' },
    { name: 'registrations.credential', privileges: 'select' },
    { name: 'registrations.device_status', privileges: 'delete insert select update' },
    { name: 'registrations.event', privileges: 'insert' },
    { name: 'registrations.line_port', privileges: 'select' },
    { name: 'registrations.phone_request', privileges: 'select' },
    { name: 'registrations.realm', privileges: 'select' },
  ]);
});

test.each([
  'select from people.person',
  'select from devices.credential',
  'select from tenancy.organization',
  'select from registrations.event',
  `update devices.device set enabled = true`,
  `delete from devices.line_port`,
  `update registrations.line_port set line_port_user = 'mine'`,
  `update registrations.phone_request set event = 'check-sync;reboot=true'`,
  'delete from registrations.phone_request',
  `select registrations.announce_change('{*}')`,
])('the edge is refused: %s', async (statement) => {
  await expect(edge.database.pool.query(statement)).rejects.toThrow(/permission denied/);
});

test('a customer reads the registrations of its own devices only, and writes none', async () => {
  const [acme, globex] = [await bellhop.createOrganization(), await bellhop.createOrganization()];
  const phone = await edge.addPhone(acme);
  await phone.agent.register(phone.line);
  const statement = 'select device_id from registrations.binding';
  const readAs = (organizationId: string) =>
    bellhop.database.pool.query(`begin; set local bellhop.organization_id = '${organizationId}'; ${statement}; commit`);
  const rowsOf = (result: unknown) => (result as { rows: unknown[] }[])[2]?.rows;
  expect(rowsOf(await readAs(acme.id))).toEqual([{ device_id: phone.deviceId }]);
  expect(rowsOf(await readAs(globex.id))).toEqual([]);
  await expect(bellhop.database.pool.query(`update registrations.device_status set failures_in_a_row = 0`)).rejects.toThrow(
    /permission denied/,
  );
});
