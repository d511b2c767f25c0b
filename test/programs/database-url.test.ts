import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EmbeddedPostgres, openEmbeddedPostgres } from '../../src/foundation/db/embedded-postgres.ts';
import { createLog } from '../../src/foundation/log.ts';
import { headerValue } from '../../src/protocols/sip/message.ts';
import { openUserAgent } from '../../src/protocols/sip/user-agent.ts';
import { type Line, type Office, officeIn } from '../phones/office.fixture.ts';
import { type RunningBellhop, startBellhop, until } from '../support/running-bellhop.ts';
import { throwawayDirectory } from '../support/sweep.ts';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../support/test-database.ts';

describe("on the operator's own PostgreSQL", () => {
  const databases: TestDatabase[] = [];
  afterAll(() => Promise.all(databases.map(({ drop }) => drop())));

  test('nothing embedded starts, and there is no demo', async () => {
    const database = await createTestDatabase();
    databases.push(database);
    const bellhop = await startBellhop({ databaseUrl: database.url });
    expect(bellhop.accounts).toEqual([]);
    expect(existsSync(join(bellhop.dataDirectory, 'postgres'))).toBe(false);
    expect(existsSync(join(bellhop.dataDirectory, 'postgres.log'))).toBe(false);
    expect((await bellhop.call(undefined, 'GET', '/readyz')).body).toEqual({ status: 'ready' });
    expect(await bellhop.kill('SIGTERM')).toMatchObject({ exitCode: 0, complaints: '' });
    await bellhop.stop();
  });

  test('several that start at once on an empty database all come up, and serve the same', async () => {
    const database = await createEmptyDatabase();
    databases.push(database);
    const secret = { BELLHOP_SECRET_KEY: 'c1'.repeat(32) };
    const bellhops = await Promise.all(
      Array.from({ length: 3 }, () => startBellhop({ databaseUrl: database.url, environment: secret })),
    );
    for (const bellhop of bellhops) expect((await bellhop.call(undefined, 'GET', '/readyz')).status).toBe(200);
    await Promise.all(bellhops.map((bellhop) => bellhop.stop()));
  });
});

describe('when the database is away', () => {
  let postgres: EmbeddedPostgres;
  let bellhop: RunningBellhop;
  let office: Office;
  let line: Line;
  let mac: string;
  const openPostgres = (directory: string) =>
    openEmbeddedPostgres(directory, { log: createLog('silent'), settings: { fsync: 'off' } });
  const directory = throwawayDirectory();
  const dataOf = async () => join((await directory).path, 'data');

  beforeAll(async () => {
    postgres = await openPostgres(await dataOf());
    const { host, port, user, database } = postgres.connection;
    const databaseUrl = `postgresql:///${database}?${new URLSearchParams({ host, port: String(port), user })}`;
    office = await officeIn(startBellhop({ databaseUrl, demo: true, environment: { BELLHOP_LOG_LEVEL: 'error' } }));
    ({ bellhop } = office);
    ({ line } = await office.addPhoneByHand());
    ({ mac } = await office.addPhone('DMS Yealink T46U'));
    expect(await register()).toMatchObject({ status: 200 });
    await postgres.stop();
  });
  afterAll(async () => {
    await office?.stop();
    await postgres?.stop();
    await (await directory).remove();
  });

  async function register() {
    const { host, port } = bellhop.at.sip;
    const agent = await openUserAgent({ proxy: { transport: 'tcp', host, port } });
    const { status, response } = await agent.register(line);
    await agent.close();
    return { status, retryAfter: Number(headerValue(response, 'Retry-After') ?? 0) };
  }

  test('it lives, but is not ready', async () => {
    expect((await bellhop.call(undefined, 'GET', '/healthz')).status).toBe(200);
    const ready = await bellhop.call(undefined, 'GET', '/readyz');
    expect(ready).toMatchObject({ status: 503, body: { status: 'database away' } });
    expect(Number(ready.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test.each([
    ['GET', '/v1/devices'],
    ['POST', '/v1/workspaces'],
  ])('[C7] %s %s is told when to come back', async (method, path) => {
    const answer = await office.call(method, path, method === 'POST' ? { displayName: 'Later' } : undefined);
    expect(answer).toMatchObject({ status: 503, body: { message: expect.any(String), trackingId: expect.any(String) } });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('so is a phone that registers, and one that fetches its file', async () => {
    const answer = await register();
    expect(answer.status).toBe(503);
    expect(answer.retryAfter).toBeGreaterThan(0);
    const file = await fetch(`${bellhop.at.config}/${mac}.cfg`);
    expect(file.status).toBe(503);
    expect(Number(file.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('everything is there again when it comes back, without a restart', async () => {
    postgres = await openPostgres(await dataOf());
    await until(
      () => bellhop.call(undefined, 'GET', '/readyz'),
      ({ status }) => status === 200,
    );
    expect((await office.get('/v1/devices')).status).toBe(200);
    await until(register, ({ status }) => status === 200);
    expect((await fetch(`${bellhop.at.config}/${mac}.cfg`)).status).toBe(200);
    // What changes is heard of again, too: the edge does not go on with what it knew before.
    const reset = await office.call('PUT', `/v1/telephony/config/devices/${await idOf(line)}`, { sipPassword: 'Zb4nTq8sLw2k' });
    expect(reset.status).toBe(204);
    await until(register, ({ status }) => status === 401);
  });

  async function idOf({ user }: Line): Promise<string> {
    const { body } = await office.get('/v1/devices?max=1000');
    return body.items.find(({ primarySipUrl }: { primarySipUrl: string }) => primarySipUrl.startsWith(`${user}@`)).id;
  }
});
