import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';
import type { Log } from '../log.ts';

export interface MigrateOptions {
  log: Log;
  /** Where the SQL files are; Bellhop's own unless a test brings others. */
  directory?: string;
}

interface Migration {
  name: string;
  checksum: string;
  text: string;
}

/** The database cannot be brought to the state this Bellhop needs; the message says why and what to do. */
export class MigrationRefused extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MigrationRefused';
  }
}

const OWN_MIGRATIONS = join(import.meta.dirname, '../../../migrations');
const MIGRATION_FILE = /^\d{4}-.+\.sql$/;
const OLDEST_SERVER_VERSION = 15;
/** Any number will do, as long as every Bellhop takes the same. */
const MIGRATION_LOCK = 8_230_117;

/** Brings the schema up to date. Many copies may start at once: one does it, and the others wait and find it done. */
export async function migrate(
  ownerConnection: pg.ClientConfig,
  { log, directory = OWN_MIGRATIONS }: MigrateOptions,
): Promise<{ applied: string[] }> {
  const migrations = await readMigrations(directory);
  const client = new pg.Client({ ...ownerConnection, application_name: 'Bellhop migrations' });
  // Whatever breaks the connection also fails the statement we wait for.
  client.on('error', () => {});
  await client.connect();
  try {
    await mustBeNewEnough(client);
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const due = await findDue(client, migrations);
    // Ours wrap functions of graphile-worker, so its schema comes first.
    await migrateGraphileWorker(ownerConnection, log);
    for (const migration of due) await apply(client, migration, log);
    return { applied: due.map(({ name }) => name) };
  } finally {
    await client.end();
  }
}

/** What `migrate` would apply, by name; looks and changes nothing. */
export async function pendingMigrations(client: pg.Client, directory = OWN_MIGRATIONS): Promise<string[]> {
  const migrations = await readMigrations(directory);
  const { rows } = await client.query<{ isNew: boolean }>(`select to_regclass('bellhop.migration') is null as "isNew"`);
  return (rows[0]?.isNew ? migrations : await findDue(client, migrations)).map(({ name }) => name);
}

async function readMigrations(directory: string): Promise<Migration[]> {
  const names = (await readdir(directory)).filter((name) => MIGRATION_FILE.test(name)).sort();
  names.forEach((name, index) => {
    const next = names[index + 1];
    if (next?.startsWith(name.slice(0, 5)))
      throw new MigrationRefused(`${name} and ${next} have the same number: give one of them the next free one.`);
  });
  return Promise.all(names.map((name) => readMigration(directory, name)));
}

async function readMigration(directory: string, name: string): Promise<Migration> {
  // A checkout on Windows may have other line ends, which change nothing.
  const text = (await readFile(join(directory, name), 'utf8')).replaceAll('\r\n', '\n');
  return { name, text, checksum: createHash('sha256').update(text).digest('hex') };
}

async function mustBeNewEnough(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  const version = rows[0]?.server_version ?? '0';
  if (Number.parseInt(version, 10) >= OLDEST_SERVER_VERSION) return;
  throw new MigrationRefused(
    `Bellhop needs PostgreSQL ${OLDEST_SERVER_VERSION} or newer, and this server is ${version}: upgrade it, or point DATABASE_URL to another one.`,
  );
}

/** What is still to be applied, once it is sure that everything applied so far is what we know. */
async function findDue(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  const applied = await readApplied(client);
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = [...applied.keys()].find((name) => !known.has(name));
  if (unknown)
    throw new MigrationRefused(
      `This database was written by a newer Bellhop (it knows ${unknown}): start that version, or use another database.`,
    );

  const edited = migrations.find(({ name, checksum }) => applied.has(name) && applied.get(name) !== checksum);
  if (edited)
    throw new MigrationRefused(
      `${edited.name} was edited after it was applied: restore it, and put the change into a new migration.`,
    );

  const due = migrations.filter(({ name }) => !applied.has(name));
  const last = [...applied.keys()].at(-1);
  const late = due.find(({ name }) => last !== undefined && name < last);
  if (late)
    throw new MigrationRefused(`${late.name} comes before ${last}, which is already applied: give it the next free number.`);
  return due;
}

/** Name to checksum, in the order of the names. */
async function readApplied(client: pg.Client): Promise<Map<string, string>> {
  await client.query(`
    create schema if not exists bellhop;
    create table if not exists bellhop.migration (
      name text collate "C" primary key,
      checksum text not null,
      applied_at timestamptz not null default now()
    )`);
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from bellhop.migration order by name',
  );
  return new Map(rows.map(({ name, checksum }) => [name, checksum]));
}

async function migrateGraphileWorker(ownerConnection: pg.ClientConfig, log: Log): Promise<void> {
  const pgPool = new pg.Pool({ ...ownerConnection, max: 1 });
  // graphile-worker insists on both listeners; a broken connection fails the migration anyway.
  pgPool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
  try {
    const logger = new Logger(() => (level, message) => log.debug({ level }, message));
    await runMigrations({ pgPool, schema: 'graphile_worker', logger });
  } finally {
    await pgPool.end();
  }
}

async function apply(client: pg.Client, { name, text, checksum }: Migration, log: Log): Promise<void> {
  try {
    await client.query('begin');
    await client.query(text);
    await client.query('insert into bellhop.migration (name, checksum) values ($1, $2)', [name, checksum]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw failed(name, text, error);
  }
  log.info({ migration: name }, 'migration applied');
}

function failed(name: string, text: string, error: unknown): Error {
  if (!(error instanceof pg.DatabaseError)) return new Error(`${name} could not be applied.`, { cause: error });
  const line = error.position ? `, line ${text.slice(0, Number(error.position) - 1).split('\n').length}` : '';
  return new MigrationRefused(`${name}${line} could not be applied: ${error.message}.`, { cause: error });
}
