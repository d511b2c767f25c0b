import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { allFaults, seeded } from '../../../test/support/fault-proxy.ts';
import { type ConnectedCustomer, type SyncWorld, someNumbers, startSyncWorld } from './sync.fixture.ts';

let world: SyncWorld;
beforeAll(async () => {
  world = await startSyncWorld();
});
afterAll(() => world.stop());
beforeEach(() => {
  world.proxy.fault = () => undefined;
});

/** A service that is on its way out, with its numbers at Webex. */
async function leaving(
  name: string,
  first: number,
  takesBack: boolean,
): Promise<{ customer: ConnectedCustomer; numbers: string[] }> {
  const customer = await world.connect(name);
  const numbers = someNumbers(first, 12);
  await customer.add(numbers);
  await customer.syncToTheEnd();
  await customer.change({ status: 'removing', takes_back: takesBack });
  return { customer, numbers };
}

const authorizations = async ({ there }: ConnectedCustomer) =>
  (await there.call('GET', '/v1/authorizations')).body.items.filter(
    ({ clientId }: { clientId: string }) => clientId === world.webex.app.clientId,
  );

async function removeToTheEnd(customer: ConnectedCustomer): Promise<void> {
  for (let runs = 0; runs < 100 && (await customer.service()) !== undefined; runs++) {
    await customer.sync();
    world.wait(7_200_000);
  }
}

test('a service that is removed takes back what it put to Webex, and no more, gives up its grant, and leaves its history', async () => {
  const { customer, numbers } = await leaving('Leaving', 2_000_000, true);
  const [held = '', ...others] = numbers;
  await customer.there.give(held);
  const foreign = '+13035550100';
  const path = `/v1/telephony/config/locations/${customer.there.locationId}/numbers`;
  expect((await customer.there.call('POST', path, { phoneNumbers: [foreign] })).status).toBe(201);
  expect(await authorizations(customer)).not.toEqual([]);
  await removeToTheEnd(customer);
  expect(await customer.there.numbers()).toEqual([held, foreign]);
  expect((await customer.there.takenThere()).toSorted()).toEqual(others);
  expect(await authorizations(customer)).toEqual([]);
  expect(await customer.service()).toBeUndefined();
  expect(await customer.numbers()).toEqual(numbers);
  expect((await customer.history()).at(-1)).toMatchObject({ action: 'integrated-service.removed', after: { stillAtWebex: 1 } });
});

test('the grant stays as long as another service lives on what the same person has granted', async () => {
  const { customer } = await leaving('First to leave', 2_040_000, true);
  const other = await world.connect('Staying');
  const approval = { webex_org_id: customer.there.organization.id, consented_by: 'ada@acme.test' };
  for (const service of [customer, other]) await service.change(approval);
  await removeToTheEnd(customer);
  expect(await customer.service()).toBeUndefined();
  expect(await authorizations(customer)).not.toEqual([]);
});

test('numbers stay at Webex where nobody asked for them back, and the grant is given up all the same', async () => {
  const { customer, numbers } = await leaving('Generous', 2_010_000, false);
  await removeToTheEnd(customer);
  expect(await customer.there.numbers()).toEqual(numbers);
  expect(await authorizations(customer)).toEqual([]);
  expect(await customer.service()).toBeUndefined();
});

test('a service is removed to the end through a network of all faults', async () => {
  const { customer } = await leaving('Shaken', 2_020_000, true);
  world.proxy.fault = allFaults(seeded(7), 0.3);
  await removeToTheEnd(customer);
  expect(await customer.there.numbers()).toEqual([]);
  expect(await authorizations(customer)).toEqual([]);
  expect(await customer.service()).toBeUndefined();
});

test('a service whose grant is over is removed without Webex', async () => {
  const { customer, numbers } = await leaving('Shut out', 2_030_000, true);
  await customer.there.call('DELETE', `/v1/authorizations?clientId=${world.webex.app.clientId}`);
  await removeToTheEnd(customer);
  expect(await customer.there.numbers()).toEqual(numbers);
  expect(await customer.service()).toBeUndefined();
  expect((await customer.history()).at(-1)).toMatchObject({ action: 'integrated-service.removed', after: { webex: 'shut out' } });
});
