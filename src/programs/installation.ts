import pg from 'pg';
import type { Config, Listen } from '../foundation/config.ts';
import type { Installation } from '../foundation/context.ts';
import { connectEmbeddedPostgres, openEmbeddedPostgres } from '../foundation/db/embedded-postgres.ts';
import { migrate } from '../foundation/db/migrate.ts';
import { mergeSetting, readSetting } from '../foundation/db/settings.ts';
import { asDb } from '../foundation/db/sql.ts';
import type { Log } from '../foundation/log.ts';
import { openSecretBox } from '../foundation/secret-key-file.ts';
import { type Certificate, developmentCertificate } from '../foundation/tls/development-certificate.ts';

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

/** What this installation is called in public. Where nothing is configured, it is what listens. */
export function installationOf(config: Config): Installation {
  return {
    secrets: openSecretBox(config),
    sipDomain: config.sipDomain,
    ...outboundProxies(config, { sip: hostPort(config.sipListen), sips: hostPort(config.sipsListen) }),
    configUrl: config.configUrl ?? urlOf('http', config.configListen) ?? urlOf('https', config.configTlsListen) ?? '',
    webhookNetworks: config.webhookNetworks,
    mail: { smtpUrl: config.smtpUrl, from: config.mailFrom },
    publicUrl: config.publicUrl ?? consoleUrl(config.httpListen === 'off' ? 80 : config.httpListen.port),
    webex: webexOf(config),
  };
}

const webexOf = ({ webexUrl: url, webexClientId: clientId, webexClientSecret: clientSecret }: Config): Installation['webex'] =>
  clientId === undefined || clientSecret === undefined ? undefined : { url, clientId, clientSecret };

/** Named, not numbered: passkeys refuse an IP address. */
export const consoleUrl = (port: number): string => `http://localhost:${port}`;

/** A configured one serves every transport; without it, phones talk to the listeners. */
export function outboundProxies(
  config: Pick<Config, 'outboundProxy'>,
  listening: { sip?: string | undefined; sips?: string | undefined },
): Pick<Installation, 'outboundProxy' | 'outboundProxyTls'> {
  const { sip, sips } = listening;
  return {
    outboundProxy: config.outboundProxy ?? sip ?? sips ?? '',
    outboundProxyTls: config.outboundProxy ?? sips ?? sip ?? '',
  };
}

type Names = Pick<Installation, 'outboundProxy' | 'outboundProxyTls' | 'configUrl' | 'publicUrl'>;
const NAMES = 'installation.names';

/**
 * Where this process listens becomes what every process tells phones. The others, a command or an API on another machine, cannot
 * know a port that was left open; what is configured needs no remembering.
 */
export async function announceNames(pool: pg.Pool, installation: Installation, names: Partial<Names>): Promise<void> {
  Object.assign(installation, names);
  await mergeSetting(asDb(pool), NAMES, names);
}

export async function recallNames(pool: pg.Pool, installation: Installation, config: Config): Promise<void> {
  const remembered = ((await readSetting(asDb(pool), NAMES)) ?? {}) as Partial<Names>;
  if (config.configUrl === undefined && remembered.configUrl) installation.configUrl = remembered.configUrl;
  if (config.publicUrl === undefined && remembered.publicUrl) installation.publicUrl = remembered.publicUrl;
  if (config.outboundProxy !== undefined) return;
  if (remembered.outboundProxy) installation.outboundProxy = remembered.outboundProxy;
  if (remembered.outboundProxyTls) installation.outboundProxyTls = remembered.outboundProxyTls;
}

const hostPort = (listen: Listen): string | undefined =>
  listen === 'off' ? undefined : `${bracketed(listen.host)}:${listen.port}`;

const urlOf = (scheme: string, listen: Listen): string | undefined =>
  listen === 'off' ? undefined : `${scheme}://${bracketed(listen.host)}:${listen.port}`;

const bracketed = (host: string): string => (host.includes(':') ? `[${host}]` : host);

/** One certificate for every TLS listener of this Bellhop, with all the names it goes by. */
export function certificateOf(config: Config): Promise<Certificate> {
  const { configUrl, outboundProxy, configTlsListen, sipsListen } = config;
  const named = [configUrl && new URL(configUrl).hostname, outboundProxy?.replace(/:\d+$/, '')];
  const listening = [configTlsListen, sipsListen].map((listen) => (listen === 'off' ? undefined : listen.host));
  return developmentCertificate(
    config.dataDirectory,
    [...named, ...listening].filter((host) => host !== undefined),
  );
}

/** A pool of the owner, for the job queue. */
export const openOwnerPool = (database: OwnerDatabase, log: Log): pg.Pool => {
  const pool = new pg.Pool({ ...database.connection, max: 12 });
  const broke = (error: Error) => {
    if (!pool.ending) log.warn({ error: error.message }, 'a connection of the job queue broke');
  };
  pool.on('error', broke);
  pool.on('connect', (client) => client.on('error', broke));
  return pool;
};
