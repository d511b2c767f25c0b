import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { throwawayDirectory } from '../../test/support/sweep.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/test-database.ts';
import { type Config, readConfig } from '../foundation/config.ts';
import { createLog } from '../foundation/log.ts';
import { examine } from './doctor.ts';

let directory: Awaited<ReturnType<typeof throwawayDirectory>>;
let database: TestDatabase;
let owner: pg.Client;
const beggar = `bellhop_beggar_${randomBytes(4).toString('hex')}`;

beforeAll(async () => {
  directory = await throwawayDirectory();
  database = await createTestDatabase();
  owner = new pg.Client(database.connection);
  await owner.connect();
});
afterAll(async () => {
  await owner.query(`drop role if exists ${beggar}`);
  await owner.end();
  await database.drop();
  await directory.remove();
});

const off = {
  BELLHOP_HTTP_LISTEN: 'off',
  BELLHOP_CONFIG_LISTEN: 'off',
  BELLHOP_CONFIG_TLS_LISTEN: 'off',
  BELLHOP_SIP_LISTEN: 'off',
  BELLHOP_SIPS_LISTEN: 'off',
};
const troubles = async (environment: Record<string, string>) => {
  const config: Config = readConfig({ ...off, BELLHOP_DATA_DIR: directory.path, ...environment });
  return (await examine(config, createLog('silent'))).filter(({ trouble }) => trouble !== undefined);
};

test('a healthy installation has no trouble', async () => {
  expect(await troubles({ DATABASE_URL: database.url })).toEqual([]);
});

test('where nothing was started yet it makes nothing', async () => {
  const nowhere = join(directory.path, 'not there');
  expect(await troubles({ BELLHOP_DATA_DIR: nowhere })).toEqual([]);
  expect(existsSync(nowhere)).toBe(false);
});

test('a role that may neither create roles nor become ours is told what a superuser has to run', async () => {
  await owner.query(`create role ${beggar} login`);
  const url = new URL(database.url);
  url.searchParams.set('user', beggar);
  const [trouble] = await troubles({ DATABASE_URL: url.href });
  expect(trouble?.trouble).toContain(`grant bellhop_app, bellhop_edge to "${beggar}";`);
});

test('a database that does not answer, a port that is taken and a key that is none are said', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as { port: number };
  const found = await troubles({
    DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/nothing',
    BELLHOP_HTTP_LISTEN: `127.0.0.1:${port}`,
    BELLHOP_SECRET_KEY: 'short',
  });
  expect(found.map(({ what }) => what)).toEqual([
    'the secret key',
    `127.0.0.1:${port} for BELLHOP_HTTP_LISTEN`,
    'the database of DATABASE_URL',
  ]);
  await new Promise((resolve) => taken.close(resolve));
});
