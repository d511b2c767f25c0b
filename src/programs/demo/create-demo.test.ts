import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop } from '../../../test/support/bellhop.ts';
import { newId } from '../../foundation/ids.ts';
import { bellhopIn } from '../as-bellhop.ts';
import { type Account, createDemo } from './create-demo.ts';

let bellhop: TestBellhop;
let owner: pg.Client;
let accounts: Account[];

beforeAll(async () => {
  bellhop = await startTestBellhop();
  owner = new pg.Client(bellhop.testDatabase.connection);
  await owner.connect();
  accounts = await bellhop.database.write(bellhopIn(newId()), (ctx) => createDemo(ctx));
});
afterAll(async () => {
  await owner.end();
  await bellhop.stop();
});

async function get(email: string, path: string) {
  const personId = accounts.find((account) => account.email === email)?.personId as string;
  const { rows } = await owner.query('select organization_id as id from people.person where id = $1', [personId]);
  return (await bellhop.call(await bellhop.issueToken(rows[0].id, personId), 'GET', path)).body;
}

test('[V2] the demo has equipment in stock, given to customers, and on a desk', async () => {
  const { items } = await get('ops@northwind.test', '/v1/sipDevices');
  const stock = items.filter(({ friendlyName }: { friendlyName?: string }) => friendlyName !== undefined);
  const places = stock.map(
    ({ assignedOrganization, lines }: { assignedOrganization?: { displayName: string }; lines: unknown[] }) =>
      `${assignedOrganization?.displayName ?? 'stock'} ${lines.length}`,
  );
  expect(places.sort()).toEqual(['Acme 1', 'Globex 0', 'stock 0', 'stock 0', 'stock 0']);
});

test('the demo has templates of a provider and of a customer, which their phones can be given', async () => {
  for (const [email, name] of [
    ['ops@northwind.test', 'Quiet desk'],
    ['admin@acme.test', 'Acme reception'],
  ] as const) {
    const { items } = await get(email, '/v1/provisioningTemplates');
    expect(items.map((template: { name: string }) => template.name)).toContain(name);
  }
});

test('the demo has a week behind it, which ends with as many phones as there are', async () => {
  const { hours } = await get('admin@acme.test', '/v1/overview/deviceHistory?days=8');
  const { devices } = await get('admin@acme.test', '/v1/overview');
  expect(hours.length).toBeGreaterThanOrEqual(168);
  expect(hours.map(({ total }: { total: number }) => total).at(-1)).toBe(devices.total);
  expect(hours[0].total).toBeLessThan(devices.total);
  expect((await get('ops@northwind.test', '/v1/overview/organizations')).items).toMatchObject([
    { displayName: 'Acme', devices: { total: devices.total } },
    { displayName: 'Globex', devices: { total: 0 } },
  ]);
});
