import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startWorker } from '../../foundation/jobs/worker.ts';
import { createLog } from '../../foundation/log.ts';
import { type ConnectedCustomer, type SyncWorld, someNumbers, startSyncWorld } from './sync.fixture.ts';
import { wakeDue } from './sync.store.ts';
import { syncService } from './sync-service.ts';

let world: SyncWorld;
let owner: pg.Pool;
beforeAll(async () => {
  world = await startSyncWorld();
  owner = new pg.Pool(world.bellhop.testDatabase.connection);
  owner.on('error', () => {});
  owner.on('connect', (client) => client.on('error', () => {}));
});
afterAll(async () => {
  await owner.end();
  await world.stop();
});
beforeEach(() => {
  world.proxy.fault = () => undefined;
  world.proxy.passed.length = 0;
});

let customers = 0;
async function customerWith(
  count: number,
  options?: { withoutBrowser: true },
): Promise<{ customer: ConnectedCustomer; numbers: string[] }> {
  const number = ++customers;
  const customer = await world.connect(`Customer ${number}`, options);
  const numbers = someNumbers(2_000_000 + number * 10_000, count);
  if (count > 0) await customer.add(numbers);
  return { customer, numbers };
}

const DAY_MS = 86_400_000;
const isRefresh = ({ path }: { path: string }) => path === '/v1/access_token';
const refreshes = () => world.proxy.passed.filter(isRefresh).length;

test('[L7] a token that ends soon is replaced ahead of time, by one worker alone, and kept sealed', async () => {
  const { customer } = await customerWith(1);
  const before = await customer.grant();
  await customer.letTokenEndIn(2 * DAY_MS);
  await Promise.all([customer.sync(), customer.sync(), customer.sync()]);
  expect(refreshes()).toBe(1);
  const after = await customer.grant();
  expect(after?.access_token_encrypted).not.toEqual(before?.access_token_encrypted);
  expect(after?.refresh_token_encrypted).not.toEqual(before?.refresh_token_encrypted);
  expect(after?.access_expires_at.getTime()).toBeGreaterThan(world.now().getTime() + 13 * DAY_MS);
  const authorizations = world.proxy.passed.flatMap(({ authorization }) => authorization ?? []);
  for (const authorization of authorizations)
    expect(after?.access_token_encrypted.toString('latin1')).not.toContain(authorization.slice('Bearer '.length));
  expect(new Set(authorizations).size).toBe(1);
  await customer.syncToTheEnd();
  expect(refreshes()).toBe(1);
});

test('[L7] while a token is good still, a refresh that fails keeps nothing waiting', async () => {
  const { customer, numbers } = await customerWith(2);
  await customer.letTokenEndIn(DAY_MS);
  world.proxy.fault = (asked) => (isRefresh(asked) ? { kind: 'error', status: 503 } : undefined);
  await customer.syncToTheEnd();
  expect(await customer.there.numbers()).toEqual(numbers);
});

test('[L7] a token that Webex does not accept is replaced once, and the service says so where that does not help', async () => {
  const { customer, numbers } = await customerWith(2);
  let isFirst = true;
  world.proxy.fault = (asked) => {
    if (isRefresh(asked) || !isFirst) return undefined;
    isFirst = false;
    return { kind: 'other-answer', status: 401, body: { message: 'The request requires a valid access token.' } };
  };
  await customer.syncToTheEnd();
  expect(await customer.there.numbers()).toEqual(numbers);
  expect(refreshes()).toBe(1);

  world.proxy.fault = (asked) => (isRefresh(asked) ? undefined : { kind: 'other-answer', status: 401, body: { message: 'No.' } });
  await customer.sync();
  expect(await customer.service()).toMatchObject({ status: 'ready', reason: 'token-invalid', reason_detail: 'No.' });
  world.proxy.fault = () => undefined;
  await customer.syncToTheEnd();
  expect(await customer.service()).toMatchObject({ status: 'ready', reason: null });
});

test('[L7] a grant that the customer takes back is noticed: it is kept no longer, and Webex is left alone', async () => {
  const { customer } = await customerWith(2);
  await customer.syncToTheEnd();
  const { clientId } = world.webex.app;
  expect((await customer.there.call('DELETE', `/v1/authorizations?clientId=${clientId}`)).status).toBe(204);
  await customer.sync();
  expect(await customer.service()).toMatchObject({ status: 'ready', reason: 'revoked', next_sync_at: null });
  expect(await customer.grant()).toBeUndefined();
  expect((await customer.history()).at(-1)).toMatchObject({
    action: 'integrated-service.hindered',
    after: { reason: 'revoked' },
  });
  const asked = world.proxy.passed.length;
  await customer.sync();
  expect(world.proxy.passed).toHaveLength(asked);
});

test('[L8] Webex is left alone for as long as it says, and that is no failure', async () => {
  const { customer, numbers } = await customerWith(2);
  world.proxy.fault = () => ({ kind: 'too-many-requests', retryAfter: '120' });
  const asked = world.now().getTime();
  await customer.sync();
  const { next_sync_at: next, ...service } = await customer.service();
  expect(service).toMatchObject({ failures_in_a_row: 0, reason: null });
  expect(next?.getTime()).toBeGreaterThanOrEqual(asked + 120_000);
  expect(world.proxy.passed).toHaveLength(1);

  world.proxy.fault = () => undefined;
  world.wait(119_000);
  await customer.sync();
  expect(world.proxy.passed).toHaveLength(1);
  await customer.syncToTheEnd();
  expect(await customer.there.numbers()).toEqual(numbers);
});

test('[L8] a Webex that fails is asked less and less often, and after three times the service says so until it heals', async () => {
  const { customer, numbers } = await customerWith(2);
  world.proxy.fault = () => ({ kind: 'error', status: 502 });
  const pauses: number[] = [];
  for (let failure = 1; failure <= 4; failure++) {
    await customer.sync();
    const { next_sync_at: next, reason, failures_in_a_row } = await customer.service();
    expect({ reason, failures_in_a_row }).toEqual({ reason: failure < 3 ? null : 'sync-failing', failures_in_a_row: failure });
    pauses.push((next?.getTime() ?? 0) - world.now().getTime());
    world.wait((pauses.at(-1) ?? 0) + 1);
  }
  expect(pauses).toEqual(pauses.toSorted((one, other) => one - other));
  world.proxy.fault = () => undefined;
  await customer.syncToTheEnd();
  expect(await customer.service()).toMatchObject({ status: 'ready', reason: null, failures_in_a_row: 0 });
  expect(await customer.there.numbers()).toEqual(numbers);
});

test('[L8] customers whose Webex does not answer keep no other customer waiting', async () => {
  const quickly = { withoutBrowser: true } as const;
  const broken: ConnectedCustomer[] = [];
  for (let position = 0; position < 9; position++) broken.push((await customerWith(0, quickly)).customer);
  const { customer: fresh } = await customerWith(0, quickly);
  const { customer: whole, numbers } = await customerWith(3, quickly);
  for (const customer of broken) await customer.change({ failures_in_a_row: 1 });
  const brokenOnes = new Set([...broken, fresh].map(({ token }) => `Bearer ${token}`));
  const { promise: end, resolve: letGo } = Promise.withResolvers<void>();
  world.proxy.fault = ({ authorization = '' }) => (brokenOnes.has(authorization) ? { kind: 'held', until: end } : undefined);
  for (const customer of [...broken, fresh, whole]) await customer.enqueue();

  const log = createLog('silent');
  const jobs = [syncService({ database: world.bellhop.database, log })];
  const worker = await startWorker({ pool: owner, log, scheduled: [], jobs });
  try {
    await expect.poll(() => whole.there.numbers(), { timeout: 14_000 }).toEqual(numbers);
    const held = world.proxy.passed.filter(({ fault }) => fault === 'held');
    expect(held.length).toBeGreaterThan(0);
    expect(held.length).toBeLessThanOrEqual(3);
  } finally {
    letGo();
    await worker.stop();
  }
});

test('[L8] what a killed worker has left goes on, and so does what is due, the longest waiting first', async () => {
  await owner.query('update integrated_services.service set suspended_at = now(), lease_id = null, leased_until = null');
  const next = () => customerWith(1, { withoutBrowser: true });
  const [killed, paused, daily, idle] = [await next(), await next(), await next(), await next()];
  for (const { customer } of [killed, paused, daily, idle]) await customer.syncToTheEnd();
  const now = world.now();
  const ago = (ms: number) => new Date(now.getTime() - ms);
  await killed.customer.change({ lease_id: idle.customer.serviceId, leased_until: ago(1_000), next_daily_at: ago(-DAY_MS) });
  await paused.customer.change({ next_sync_at: ago(5_000), next_daily_at: ago(-DAY_MS) });
  await daily.customer.change({ next_daily_at: ago(3_000) });
  await idle.customer.change({ next_daily_at: ago(-DAY_MS) });
  const waiting = async () =>
    (await owner.query<{ key: string }>('select key from graphile_worker.jobs order by id')).rows.map(
      ({ key }) => key.split(' ')[1],
    );
  await owner.query('delete from graphile_worker._private_jobs');
  expect(await wakeDue(world.bellhop.database.pool, now, 2)).toBe(2);
  expect(await waiting()).toEqual([paused.customer.serviceId, daily.customer.serviceId]);
  expect(await wakeDue(world.bellhop.database.pool, now, 100)).toBe(3);
  expect((await waiting()).toSorted()).toEqual([killed, paused, daily].map(({ customer }) => customer.serviceId).toSorted());
});
