import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openEmbeddedPostgres } from '../../src/foundation/db/embedded-postgres.ts';
import { migrate } from '../../src/foundation/db/migrate.ts';
import { createLog } from '../../src/foundation/log.ts';
import { sweepAfterwards, throwawayDirectory } from './sweep.ts';
import type { TestServer } from './test-database.ts';

const log = createLog(process.env.BELLHOP_LOG_LEVEL || 'warn');

/** One PostgreSQL for the whole run, and in it the migrated database that every test file gets a copy of. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const prefix = `bellhop_test_${randomBytes(4).toString('hex')}`;
  const url = process.env.TEST_DATABASE_URL;
  const { server, sweep } = url ? useServer(url, prefix) : await startServer();
  const template = await createTemplate(server, prefix);
  project.provide('testServer', { server, prefix, template });
  return sweep;
}

function useServer(url: string, prefix: string) {
  const { host, port, user, password, database } = new pg.Client(url);
  const server: TestServer['server'] = {
    host,
    port,
    user: user ?? 'postgres',
    password: password ?? undefined,
    database: database ?? 'postgres',
  };
  return { server, sweep: sweepAfterwards({ databases: { server, prefix } }) };
}

async function startServer() {
  const directory = await throwawayDirectory();
  const { connection, stop } = await openEmbeddedPostgres(join(directory.path, 'data'), { log, settings: throwawaySettings });
  const server: TestServer['server'] = { ...connection, database: 'postgres' };
  return { server, sweep: () => stop().then(directory.remove) };
}

/** Nothing in it needs to outlive the machine. */
const throwawaySettings = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', max_connections: '300' };

async function createTemplate(server: TestServer['server'], prefix: string): Promise<string> {
  const template = `${prefix}_template`;
  const client = new pg.Client(server);
  await client.connect();
  await client.query(`create database ${template} template template0 encoding 'UTF8'`);
  await migrate({ ...server, database: template }, { log });
  // Nobody can be connected to it, so it can be copied at any time.
  await client.query(`alter database ${template} is_template true allow_connections false`);
  await client.end();
  return template;
}
