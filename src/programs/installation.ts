import pg from 'pg';
import type { Config, Listen } from '../foundation/config.ts';
import type { Installation } from '../foundation/context.ts';
import { connectEmbeddedPostgres, openEmbeddedPostgres } from '../foundation/db/embedded-postgres.ts';
import { migrate } from '../foundation/db/migrate.ts';
import type { Log } from '../foundation/log.ts';
import { openSecretBox } from '../foundation/secret-key-file.ts';

/** The owner's connection: it migrates and runs the job queue. Programs work as their own role. */
export interface OwnerDatabase {
  connection: pg.ClientConfig;
  close(): Promise<void>;
}

/** The operator's PostgreSQL where DATABASE_URL names one, else the embedded one, held by this process alone. */
export async function openServingDatabase(config: Config, log: Log): Promise<OwnerDatabase> {
  if (config.databaseUrl) return { connection: { connectionString: config.databaseUrl }, close: async () => {} };
  const embedded = await openEmbeddedPostgres(config.dataDirectory, { log });
  return { connection: embedded.connection, close: () => embedded.stop() };
}

/** The same for a command that runs beside a serving Bellhop, or without one. */
export async function openCommandDatabase(config: Config, log: Log): Promise<OwnerDatabase> {
  if (config.databaseUrl) return { connection: { connectionString: config.databaseUrl }, close: async () => {} };
  const embedded = await connectEmbeddedPostgres(config.dataDirectory, { log });
  return { connection: embedded.connection, close: () => embedded.release() };
}

export const bringUpToDate = (database: OwnerDatabase, log: Log) => migrate(database.connection, { log });

/** What this installation is called in public. Known listeners fill in what the configuration leaves open. */
export function installationOf(
  config: Config,
  known: { sip?: string | undefined; configUrl?: string | undefined } = {},
): Installation {
  return {
    secrets: openSecretBox(config),
    sipDomain: config.sipDomain,
    outboundProxy: config.outboundProxy ?? known.sip ?? hostPort(config.sipListen) ?? hostPort(config.sipsListen) ?? '',
    configUrl:
      config.configUrl ?? known.configUrl ?? urlOf('http', config.configListen) ?? urlOf('https', config.configTlsListen) ?? '',
  };
}

const hostPort = (listen: Listen): string | undefined =>
  listen === 'off' ? undefined : `${bracketed(listen.host)}:${listen.port}`;

const urlOf = (scheme: string, listen: Listen): string | undefined =>
  listen === 'off' ? undefined : `${scheme}://${bracketed(listen.host)}:${listen.port}`;

const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host);

/** A pool of the owner, for the job queue. */
export const openOwnerPool = (database: OwnerDatabase, log: Log): pg.Pool => {
  const pool = new pg.Pool({ ...database.connection, max: 6 });
  const broke = (error: Error) => log.warn({ error: error.message }, 'a connection of the job queue broke');
  pool.on('error', broke);
  pool.on('connect', (client) => client.on('error', broke));
  return pool;
};
