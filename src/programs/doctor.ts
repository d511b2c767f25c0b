import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import type { Config, Listen } from '../foundation/config.ts';
import { pendingMigrations } from '../foundation/db/migrate.ts';
import { firstUnreadableSecret } from '../foundation/db/reseal-secrets.ts';
import type { Log } from '../foundation/log.ts';
import { openSecretBox } from '../foundation/secret-key-file.ts';
import { openCommandDatabase } from './installation.ts';

/** What was looked at: all right, or what is wrong and how it is mended. */
interface Finding {
  what: string;
  trouble?: string;
}

/** Looks at everything a start depends on and says, in a sentence each, what is wrong and the cure. Changes nothing. */
export async function examine(config: Config, log: Log): Promise<Finding[]> {
  const findings = [dataDirectory(config), secretKey(config), ...(await Promise.all(listeners(config)))];
  return [...findings, ...(await database(config, log))];
}

function dataDirectory({ dataDirectory: directory }: Config): Finding {
  const what = `the data directory ${directory}`;
  try {
    if (!existsSync(directory)) return { what: `${what} (made at the first start)` };
    mkdirSync(directory, { recursive: true });
    accessSync(directory, constants.W_OK);
    return { what };
  } catch (error) {
    return {
      what,
      trouble: `cannot be written (${(error as Error).message}). Give it to this user, or name another one in BELLHOP_DATA_DIR.`,
    };
  }
}

function secretKey(config: Config): Finding {
  const what = 'the secret key';
  try {
    if (!hasSecretKey(config)) return { what: `${what} (made at the first start)` };
    openSecretBox(config);
    return { what };
  } catch (error) {
    return { what, trouble: (error as Error).message };
  }
}

const hasSecretKey = (config: Config): boolean =>
  Boolean(config.secretKey ?? config.secretKeyFile) || existsSync(join(config.dataDirectory, 'secret.key'));

function listeners(config: Config): Promise<Finding>[] {
  const listens: [variable: string, listen: Listen][] = [
    ['BELLHOP_HTTP_LISTEN', config.httpListen],
    ['BELLHOP_CONFIG_LISTEN', config.configListen],
    ['BELLHOP_CONFIG_TLS_LISTEN', config.configTlsListen],
    ['BELLHOP_SIP_LISTEN', config.sipListen],
    ['BELLHOP_SIPS_LISTEN', config.sipsListen],
  ];
  return listens.flatMap(([variable, listen]) => (listen === 'off' || listen.port === 0 ? [] : [isFree(variable, listen)]));
}

async function isFree(variable: string, { host, port }: Exclude<Listen, 'off'>): Promise<Finding> {
  const what = `${host}:${port} for ${variable}`;
  const { promise, resolve } = Promise.withResolvers<Finding>();
  const probe = createServer();
  probe.once('error', ({ message }) =>
    resolve({
      what,
      trouble: `cannot be listened on (${message}). Unless that is this Bellhop already running, choose another one.`,
    }),
  );
  probe.listen(port, host || undefined, () => probe.close(() => resolve({ what })));
  return promise;
}

async function database(config: Config, log: Log): Promise<Finding[]> {
  const what = config.databaseUrl ? 'the database of DATABASE_URL' : 'the embedded database';
  if (!config.databaseUrl && !existsSync(join(config.dataDirectory, 'postgres')))
    return [{ what: `${what} (made at the first start)` }];
  try {
    const owner = await openCommandDatabase(config, log);
    const client = new pg.Client(owner.connection);
    try {
      await client.connect();
      const found: Finding[] = [{ what }, await roles(client)];
      // Who may not work with the database cannot look into it either.
      if (found.some(({ trouble }) => trouble !== undefined)) return found;
      return [...found, await migrations(client), await secretsReadable(client, config)];
    } finally {
      await client.end();
      await owner.close();
    }
  } catch (error) {
    return [{ what, trouble: `does not answer: ${(error as Error).message}` }];
  }
}

async function roles(client: pg.Client): Promise<Finding> {
  const what = 'the roles that programs work as';
  const { rows } = await client.query<{ there: number; reachable: boolean; mayCreate: boolean; name: string }>(`
    select (select count(*)::int from pg_roles where rolname in ('bellhop_app', 'bellhop_edge')) as there,
      (select bool_and(pg_has_role(current_user, rolname, 'member')) from pg_roles where rolname in ('bellhop_app', 'bellhop_edge')) as reachable,
      rolsuper or rolcreaterole as "mayCreate", rolname as name
    from pg_roles where rolname = current_user`);
  const [facts] = rows;
  if (!facts || (facts.there === 2 && facts.reachable)) return { what };
  if (facts.there < 2 && facts.mayCreate) return { what: `${what} (made by the first migration)` };
  const cure = facts.there < 2 ? `alter role "${facts.name}" createrole;` : `grant bellhop_app, bellhop_edge to "${facts.name}";`;
  return { what, trouble: `are not there, or "${facts.name}" may not become them. As a superuser run: ${cure}` };
}

async function migrations(client: pg.Client): Promise<Finding> {
  const pending = await pendingMigrations(client);
  return { what: pending.length === 0 ? 'the schema' : `the schema (${pending.length} migrations will run at the next start)` };
}

async function secretsReadable(client: pg.Client, config: Config): Promise<Finding> {
  const what = 'the stored secrets';
  if (!hasSecretKey(config)) return { what };
  const unreadable = await firstUnreadableSecret(client, openSecretBox(config));
  if (!unreadable) return { what };
  return {
    what,
    trouble: `cannot be read with this secret key (${unreadable}). Give the former key back, behind the new one, in BELLHOP_SECRET_KEY.`,
  };
}
