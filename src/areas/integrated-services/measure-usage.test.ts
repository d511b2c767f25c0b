import { afterAll, beforeAll, expect, test } from 'vitest';
import { systemOf } from '../../../test/support/bellhop.ts';
import { many, sql } from '../../foundation/db/sql.ts';
import { type SyncWorld, someNumbers, startSyncWorld } from './sync.fixture.ts';
import { insertMeteringReports } from './sync.store.ts';

let world: SyncWorld;
beforeAll(async () => {
  world = await startSyncWorld();
});
afterAll(() => world.stop());

const read = <Row>(organizationId: string, query: ReturnType<typeof sql>) =>
  world.bellhop.database.read(systemOf(organizationId), ({ db }) => many<Row>(db, query));

test('[L9] usage is measured at every sync by who has the numbers at Webex, and each day keeps its own', async () => {
  const customer = await world.connect('Usage', { withoutBrowser: true });
  const { organization, there } = customer;
  const users = someNumbers(2_000_000, 4);
  await customer.add(users);
  await customer.add(someNumbers(2_000_100, 2), { type: 'Contact Center', concurrentCalls: 30 });
  await customer.add(someNumbers(2_000_200, 1), { type: 'Service', concurrentCalls: 5 });
  await customer.add(someNumbers(2_000_300, 1), { type: 'Service', concurrentCalls: 7 });
  await customer.syncToTheEnd();
  await there.give(users[0] as string);
  await there.give(users[1] as string);
  const days = () =>
    read(
      organization.id,
      sql`select total, unused, user_dids, contact_center, service_numbers, service_cac, users_in_use, active, minimum_users
        from integrated_services.usage_day order by day`,
    );
  const others = { total: 8, contact_center: 2, service_numbers: 2, service_cac: 12, minimum_users: 100 };
  expect(await days()).toEqual([{ ...others, unused: 4, user_dids: 0, users_in_use: 0, active: 0 }]);
  await customer.syncToTheEnd();
  const owned = { ...others, unused: 2, user_dids: 2, users_in_use: 1, active: 2 };
  expect(await days()).toEqual([owned]);
  expect(await customer.numberState(users[0] as string)).toMatchObject({ state: 'synced', owner_name: 'admin Test' });

  world.wait(86_400_000);
  await customer.remove(users.slice(2));
  await customer.syncToTheEnd();
  expect(await days()).toEqual([owned, { ...owned, total: 6, unused: 0 }]);
});

test('[L10] more users than agreed and tolerated are said once, with a mail to the provider, and nothing is cut off', async () => {
  const customer = await world.connect('Too many', { withoutBrowser: true });
  const numbers = someNumbers(2_010_000, 4);
  await customer.add(numbers);
  await customer.change({ minimum_users: 0, allowed_to_exceed: 1 });
  await customer.syncToTheEnd();
  const mails = () =>
    read<{ recipient: string; subject: string }>(customer.organization.id, sql`select recipient, subject from mail.message`);
  const steps = async () => (await customer.history()).map(({ action }) => action).filter((action) => action.includes('users-'));

  await customer.there.give(numbers[0] as string);
  await customer.syncToTheEnd();
  expect([await mails(), await steps()]).toEqual([[], []]);

  await customer.there.give(numbers[1] as string, 'reader');
  await customer.syncToTheEnd();
  await customer.syncToTheEnd();
  const mail = { recipient: world.provider.admin.email, subject: 'Too many: more users than agreed' };
  expect([await mails(), await steps()]).toEqual([[mail], ['integrated-service.users-exceeded']]);
  expect((await customer.service()).users_beyond_since).not.toBeNull();
  expect(await customer.service()).toMatchObject({ status: 'ready', reason: null });
  expect(await customer.there.numbers()).toEqual(numbers);

  await customer.change({ allowed_to_exceed: 2 });
  await customer.syncToTheEnd();
  expect((await customer.service()).users_beyond_since).toBeNull();
  await customer.change({ allowed_to_exceed: 0 });
  await customer.syncToTheEnd();
  await customer.syncToTheEnd();
  expect(await mails()).toEqual([mail, mail]);
});

test('[L9] at noon each provider and channel gets a line of itself, of each channel and of each customer, once a day', async () => {
  const { bellhop } = world;
  const top = await bellhop.createOrganization({ kind: 'service-provider', displayName: 'Top' });
  const channel = await bellhop.createOrganization({ kind: 'service-provider', displayName: 'Channel', parentId: top.id });
  const direct = await world.connect('Direct', { parentId: top.id, withoutBrowser: true });
  const resold = await world.connect('Resold', { parentId: channel.id, withoutBrowser: true });
  await direct.add(someNumbers(2_020_000, 3));
  await resold.add(someNumbers(2_030_000, 5));
  for (const customer of [direct, resold]) await customer.syncToTheEnd();
  await resold.there.give('+13032030000');
  await resold.syncToTheEnd();

  await insertMeteringReports(bellhop.database.pool, new Date('2026-03-01T12:00:00Z'));
  await insertMeteringReports(bellhop.database.pool, new Date('2026-03-01T12:00:01Z'));
  const lines = (organizationId: string) =>
    read(
      organizationId,
      sql`select level, name, total_users as users, total_dids as dids, active_dids as active, day::text
        from integrated_services.metering_report order by level desc, name`,
    );
  const day = '2026-03-01';
  expect(await lines(top.id)).toEqual([
    { level: 'provider', name: 'Top', users: 1, dids: 8, active: 1, day },
    { level: 'customer', name: 'Direct', users: 0, dids: 3, active: 0, day },
    { level: 'customer', name: 'Resold', users: 1, dids: 5, active: 1, day },
    { level: 'channel', name: 'Channel', users: 1, dids: 5, active: 1, day },
  ]);
  expect(await lines(channel.id)).toEqual([
    { level: 'customer', name: 'Resold', users: 1, dids: 5, active: 1, day },
    { level: 'channel', name: 'Channel', users: 1, dids: 5, active: 1, day },
  ]);
});
