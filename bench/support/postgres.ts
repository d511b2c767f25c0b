import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { openEmbeddedPostgres } from '../../src/foundation/db/embedded-postgres.ts';
import { findPostmaster } from '../../src/foundation/db/embedded-postmaster.ts';
import { migrate } from '../../src/foundation/db/migrate.ts';
import type { Log } from '../../src/foundation/log.ts';
import { findFreePort } from './free-port.ts';

/** The one PostgreSQL that everybody is measured on. */
export interface BenchPostgres {
  pid: number;
  /** Over TCP, because not every reference can use a socket of the file system: so all use the same. */
  port: number;
  owner: { user: string; password: string; database: string };
  /** As the owner, who sees every row. */
  client: pg.Client;
  stop(): Promise<void>;
}

/** The PostgreSQL that Bellhop brings, with its own settings: every commit is on the disk before it is acknowledged. */
export async function startPostgres(directory: string, log: Log): Promise<BenchPostgres> {
  const port = await findFreePort('tcp');
  const dataDirectory = join(directory, 'postgres');
  const settings = { listen_addresses: '127.0.0.1', port: String(port) };
  const embedded = await openEmbeddedPostgres(dataDirectory, { log, settings });
  await migrate(embedded.connection, { log });
  const client = new pg.Client(embedded.connection);
  await client.connect();
  const password = randomBytes(16).toString('hex');
  await letInOverTcp(client, embedded.connection.user, password);
  const postmaster = await findPostmaster(join(dataDirectory, 'postgres'));
  if (!postmaster) throw new Error('PostgreSQL is not where it was started.');
  return {
    pid: postmaster.pid,
    port,
    owner: { user: embedded.connection.user, password, database: embedded.connection.database },
    client,
    stop: async () => {
      await client.end();
      await embedded.stop();
    },
  };
}

/** The embedded server lets nobody in over TCP; who may is said in a file that only it can write. */
async function letInOverTcp(client: pg.Client, user: string, password: string): Promise<void> {
  const { rows } = await client.query<{ file: string }>(`select current_setting('hba_file') as file`);
  const rules = `values ('local all all trust'), ('host all all 127.0.0.1/32 scram-sha-256')`;
  await client.query(`copy (${rules}) to ${client.escapeLiteral(rows[0]?.file ?? '')}`);
  await client.query('select pg_reload_conf()');
  await client.query(`alter role ${user} password '${password}'`);
}

export const urlOf = ({ port, owner }: BenchPostgres): string =>
  `postgresql://${owner.user}:${owner.password}@127.0.0.1:${port}/${owner.database}`;
