import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** What the global setup tells the test files. */
export interface TestServer {
  server: { host: string; port: number; user: string; password?: string | undefined; database: string };
  /** Every database of this run is called so at its beginning. */
  prefix: string;
  template: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer;
  }
}

export interface TestDatabase {
  /** As the owner of the schema. */
  connection: pg.ClientConfig & { host: string; port: number; user: string; database: string };
  /** The same as DATABASE_URL takes it. */
  url: string;
  drop(): Promise<void>;
}

/** A database of its own with the current schema. What is not dropped goes with the run. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { template } = inject('testServer');
  return create(`template ${template}`);
}

/** The same without any schema, for tests of the migrations themselves. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return create(`template template0 encoding 'UTF8'`);
}

async function create(origin: string): Promise<TestDatabase> {
  const { server, prefix } = inject('testServer');
  const name = `${prefix}_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name} ${origin}`);
  const connection = { ...server, database: name };
  return { connection, url: urlOf(connection), drop: () => onServer(`drop database if exists ${name} with (force)`) };
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client(inject('testServer').server);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The host goes into the query, where both drivers and psql also take the directory of a socket. */
function urlOf({ host, port, user, password, database }: TestServer['server']): string {
  const query = new URLSearchParams({ host, port: String(port), user, ...(password ? { password } : {}) });
  return `postgresql:///${database}?${query}`;
}
