import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Actor, Context, Installation, Reach, Transactions } from '../context.ts';
import { Refused } from '../errors.ts';
import type { Log } from '../log.ts';
import { asDb, type Db, join, one, sql } from './sql.ts';

/** Rows carry bigint counts and ids well below 2^53; as strings they would only be converted by hand everywhere. */
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** The role that a program works as: it owns nothing and cannot bypass row security. */
export type Role = 'bellhop_app' | 'bellhop_edge';

export interface DatabaseOptions {
  connection: pg.ClientConfig;
  role: Role;
  installation: Installation;
  log: Log;
  connections?: number;
  now?: () => Date;
  random?: (bytes: number) => Buffer;
}

/** Transactions in the name of an actor, and the pool below them. */
export interface Database extends Transactions {
  /** For the few statements that come before any tenant is known. */
  readonly pool: pg.Pool;
  /** What every context carries. */
  readonly installation: Installation;
  close(): Promise<void>;
}

const STATEMENT_TIMEOUT_MS = 15_000;
const LOCK_TIMEOUT_MS = 5_000;
const CONNECT_TIMEOUT_MS = 5_000;
const UUID = /^[0-9a-f-]{36}$/;

export function openDatabase(options: DatabaseOptions): Database {
  const { log, now = () => new Date(), random = randomBytes } = options;
  const pool = new pg.Pool({
    ...options.connection,
    max: options.connections ?? 10,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    lock_timeout: LOCK_TIMEOUT_MS,
    options: `-c role=${options.role}`,
    pipeline: true,
  } as pg.PoolConfig);
  // A broken connection is replaced by the pool. Idle or between two statements, without a listener it would end the process.
  const broke = (error: Error) => {
    // At an orderly end PostgreSQL may be down before the last connection is.
    if (!pool.ending) log.warn({ error: error.message }, 'a database connection broke');
  };
  pool.on('error', broke);
  pool.on('connect', (client) => client.on('error', broke));

  async function transaction<T>(mode: 'read only' | 'read write', actor: Actor, work: (ctx: Context) => Promise<T>): Promise<T> {
    const beginning = [`begin ${mode}`, ...settingsOf(actor).map(([name, value]) => `set local ${name} = '${value}'`)].join('; ');
    const client = await connect(pool);
    // Not awaited: it travels with the first statement of `work`. If it fails, so does everything after it.
    const begun = client.query(beginning);
    begun.catch(() => {});
    try {
      const result = await work(contextOf(client, actor));
      await begun;
      await commit(client, mode, log);
      return result;
    } catch (error) {
      rollback(client);
      throw beyondReach(error, actor) ?? asRefusal(error);
    }
  }

  function contextOf(client: pg.PoolClient, actor: Actor): Context {
    const db = asDb(client);
    return {
      actor,
      db,
      now: now(),
      random,
      installation: options.installation,
      enqueue: enqueueIn(db, actor),
    };
  }

  return {
    pool,
    installation: options.installation,
    read: (actor, work) => transaction('read only', actor, work),
    write: (actor, work) => transaction('read write', actor, work),
    close: () => pool.end(),
  };
}

/** The database roles that see and change less than the organization. */
const ROLE_OF: Record<Reach, Role | 'bellhop_local' | 'bellhop_own'> = {
  organization: 'bellhop_app',
  locations: 'bellhop_local',
  own: 'bellhop_own',
};

/** What the database must know of an actor; row security compares nothing else. All of it is ids, checked here. */
function settingsOf(actor: Actor): [name: string, value: string][] {
  const { organizationId, reach, locationIds, id } = actor;
  if (![organizationId, ...locationIds, ...(id ? [id] : [])].every((uuid) => UUID.test(uuid)))
    throw new Error('An actor acts in one organization, named by its UUID.');
  const organization: [string, string] = ['bellhop.organization_id', organizationId];
  if (reach === 'organization') return [organization];
  return [
    organization,
    ['bellhop.location_ids', `{${locationIds.join(',')}}`],
    ['bellhop.person_id', id ?? ''],
    ['role', ROLE_OF[reach]],
  ];
}

/** A job belongs to the organization of whoever enqueues it. */
const enqueueIn =
  (db: Db, { organizationId }: Actor): Context['enqueue'] =>
  async (job, payload) => {
    const addressed = JSON.stringify({ ...payload, organizationId });
    await one(db, sql`select jobs.enqueue(${job}, ${addressed}::json)`);
  };

/** The same transaction, from here on in another organization or with another reach: for what must be made in several at once, or not at all. */
export async function moveTo(ctx: Context, actor: Actor): Promise<Context> {
  const settings = [['role', ROLE_OF.organization], ...settingsOf(actor)];
  await one(ctx.db, sql`select ${join(settings.map(([name, value]) => sql`set_config(${name}, ${value}, true)`))}`);
  return { ...ctx, actor, enqueue: enqueueIn(ctx.db, actor) };
}

/** Row security refuses what lies beyond a limited reach; without a limit such a refusal would be a fault of ours. */
function beyondReach(error: unknown, { reach }: Actor): Refused | undefined {
  if (reach === 'organization' || !(error instanceof pg.DatabaseError) || error.code !== '42501') return undefined;
  const what = reach === 'own' ? 'your own devices' : 'the locations you administer';
  return new Refused('forbidden', 'access.beyond-reach', `This goes beyond ${what}.`);
}

async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw databaseAway(error);
  }
}

async function commit(client: pg.PoolClient, mode: string, log: Log): Promise<void> {
  const committed = client.query('commit');
  if (mode === 'read only') {
    // Nothing was written, so the answer need not wait for the end of the transaction.
    committed.then(
      () => client.release(),
      (error) => {
        log.warn({ error: error.message }, 'a read transaction did not end well');
        client.release(error);
      },
    );
    return;
  }
  const { command } = await committed;
  // PostgreSQL answers COMMIT of a failed transaction with ROLLBACK: an error was swallowed on the way.
  if (command !== 'COMMIT') throw new Error('The transaction was rolled back: a statement failed and its error was ignored.');
  client.release();
}

function rollback(client: pg.PoolClient): void {
  client.query('rollback').then(
    () => client.release(),
    (error) => client.release(error),
  );
}

/** SQLSTATE classes that say the database is away, overloaded, or shutting down. */
const AWAY = /^(08|53|57P0)/;
const AWAY_SYSTEM_ERRORS = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);

/** What the database says of itself, as callers hear it; what is nothing of that kind stays as it is. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof Refused || !(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (code === '57014')
    return new Refused('timed-out', 'database.too-slow', 'The answer took too long. Try again with a smaller max.');
  if (code === '55P03' || code === '40P01')
    return new Refused('locked', 'database.locked', 'Somebody else is changing this at the moment. Try again.', {
      retryAfterSeconds: 1,
    });
  if (code === '23503')
    return new Refused(
      'conflict',
      'database.reference',
      'Something that this refers to, or that refers to it, was changed meanwhile.',
    );
  if (code.startsWith('22'))
    return new Refused('invalid', 'database.value', 'A value of the request is of no use here: it is out of range or malformed.');
  if (
    AWAY.test(code) ||
    AWAY_SYSTEM_ERRORS.has(code) ||
    /^(Connection terminated|timeout exceeded when trying to connect)/.test(error.message)
  )
    return databaseAway(error);
  return error;
}

const databaseAway = (cause: unknown): Refused =>
  Object.assign(
    new Refused('unavailable', 'database.away', 'The database does not answer at the moment. Try again in a few seconds.', {
      retryAfterSeconds: 5,
    }),
    { cause },
  );
