import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seeded } from '../../../test/support/fault-proxy.ts';
import type { Program } from '../../../test/support/guarded-program.ts';
import { bellhopProgram } from '../../../test/support/running-bellhop.ts';
import { throwawayDirectory } from '../../../test/support/sweep.ts';
import { newSecretKey } from '../../foundation/secrets.ts';
import { type ConnectedCustomer, type SyncWorld, someNumbers, startSyncWorld } from './sync.fixture.ts';

// As often as one likes: BELLHOP_TEST_KILLS=50 BELLHOP_TEST_SEED=$RANDOM npx vitest run src/areas/integrated-services/killed-worker
const kills = Number(process.env.BELLHOP_TEST_KILLS ?? 4);
const random = seeded(Number(process.env.BELLHOP_TEST_SEED ?? 20_261));
/** Requests of a run: three to begin with, one for each page of what is there, and two for each batch that is put there. */
const [AT_FIRST, PER_PAGE, UNTIL_KILLED] = [3, 500, 4];
/** No worker that is killed comes to more than two batches, so that each is killed at work. */
const PER_KILL = 200;
const secretKey = newSecretKey();

let world: SyncWorld;
let owner: pg.Pool;
let directory: Awaited<ReturnType<typeof throwawayDirectory>>;
beforeAll(async () => {
  world = await startSyncWorld({ secretKey });
  owner = new pg.Pool(world.bellhop.testDatabase.connection);
  directory = await throwawayDirectory();
});
afterAll(async () => {
  await owner.end();
  await world.stop();
  await directory.remove();
});

test('[L8] a worker that is killed with SIGKILL at any point loses nothing, and nothing is done twice', {
  timeout: 120_000 + kills * 40_000,
}, async () => {
  const customer = await world.connect('Killed');
  const numbers = someNumbers(2_000_000, kills * PER_KILL);
  for (let start = 0; start < numbers.length; start += 1000) await customer.add(numbers.slice(start, start + 1000));
  for (let kill = 0; kill < kills; kill++) await workUntilKilled(customer);
  expect((await customer.there.numbers()).length).toBeLessThan(numbers.length);

  const worker = startWorkerProgram();
  await worker.line(/^Bellhop ready/);
  await leaseEnds(customer);
  await expect.poll(async () => (await customer.service()).sync_wanted_at, { timeout: 60_000 + kills * 5_000 }).toBeNull();
  await worker.kill('SIGTERM');
  expect(await customer.there.numbers()).toEqual(numbers);
  expect(await customer.states()).toEqual({ synced: numbers });
  expect((await customer.there.putThere()).toSorted()).toEqual(numbers);
});

const startWorkerProgram = (): Program =>
  bellhopProgram('admin', ['serve', 'worker'], {
    dataDirectory: join(directory.path, 'data'),
    databaseUrl: world.bellhop.testDatabase.url,
    demo: false,
    environment: {
      BELLHOP_SECRET_KEY: secretKey,
      BELLHOP_WEBEX_URL: `${world.proxy.url}/v1`,
      BELLHOP_WEBEX_CLIENT_ID: world.webex.app.clientId,
      BELLHOP_WEBEX_CLIENT_SECRET: world.webex.app.clientSecret,
    },
  });

/** Kills it at one of its requests. */
async function workUntilKilled(customer: ConnectedCustomer): Promise<void> {
  const worker = startWorkerProgram();
  const pages = Math.max(1, Math.ceil((await customer.there.numbers()).length / PER_PAGE));
  let left = 1 + Math.floor(random() * (AT_FIRST + pages + UNTIL_KILLED));
  const point = Math.floor(random() * 3);
  world.proxy.fault = () => {
    if (--left > 0) return undefined;
    const death = worker.kill('SIGKILL');
    // It arrives when nobody waits for it any more; or it is done, and the answer is lost; or the answer and the end race.
    return [{ kind: 'held', until: death } as const, { kind: 'lost-answer' } as const, undefined][point];
  };
  await leaseEnds(customer);
  await worker.ended;
  world.proxy.fault = () => undefined;
}

/** As if its time had passed: whoever died has left it, and the minute after it the service is woken. */
async function leaseEnds({ serviceId }: ConnectedCustomer): Promise<void> {
  await owner.query(
    `update integrated_services.service set leased_until = now() - interval '1 second', next_sync_at = null,
      sync_wanted_at = now() - interval '2 minutes' where id = $1`,
    [serviceId],
  );
  await owner.query('select integrated_services.wake_due(now(), 10)');
}
