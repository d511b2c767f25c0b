import pg from 'pg';
import { clusterOwner } from './embedded-cluster.ts';
import { codeOf, DataDirectoryInUse } from './embedded-errors.ts';
import type { Postmaster } from './embedded-postmaster.ts';

/** How to connect to the embedded PostgreSQL; there is no password. */
export interface EmbeddedConnection {
  host: string;
  port: number;
  user: string;
  database: string;
  ssl: false;
}

/** Advisory locks of the database postgres: the one Bellhop, and the commands that run beside or without it. */
const SERVER_LOCK = 1;
const COMMAND_LOCK = 2;

/** A dead Bellhop's lock is free once PostgreSQL has seen its socket close. */
const LOCK_PATIENCE_MS = 1_000;
const CONNECT_PATIENCE_MS = 5_000;

export function connectionTo({ socketDirectory, port }: Postmaster): EmbeddedConnection {
  return { host: socketDirectory, port, user: clusterOwner, database: 'bellhop', ssl: false };
}

/** The session that is to hold our lock, not yet connected: it ends with us, however we end. */
export function newLockSession(postmaster: Postmaster): pg.Client {
  const session = new pg.Client({
    ...connectionTo(postmaster),
    database: 'postgres',
    application_name: `Bellhop (process ${process.pid})`,
    connectionTimeoutMillis: CONNECT_PATIENCE_MS,
    lock_timeout: LOCK_PATIENCE_MS,
  });
  // PostgreSQL ends this session when it shuts down, which must not end the process.
  session.on('error', () => {});
  return session;
}

/** Makes the database bellhop at the first start. */
export async function ensureDatabase(session: pg.Client): Promise<void> {
  const { rowCount } = await session.query(`select from pg_database where datname = 'bellhop'`);
  if (rowCount) return;
  try {
    await session.query('create database bellhop');
  } catch (error) {
    // Somebody else was making it at the same moment: 42P04 duplicate_database, 23505 unique_violation.
    if (!['42P04', '23505'].includes(codeOf(error))) throw error;
  }
}

/** Exactly one Bellhop serves from a data directory. */
export async function lockAsServer(session: pg.Client, dataDirectory: string): Promise<void> {
  try {
    await session.query('select pg_advisory_lock($1)', [SERVER_LOCK]);
  } catch (error) {
    const LOCK_NOT_AVAILABLE = '55P03';
    if (codeOf(error) !== LOCK_NOT_AVAILABLE) throw error;
    throw new DataDirectoryInUse(dataDirectory, await holderOfServerLock(session));
  }
}

export async function lockAsCommand(session: pg.Client): Promise<void> {
  await session.query('select pg_advisory_lock_shared($1)', [COMMAND_LOCK]);
}

/** True when nobody else uses this PostgreSQL any more; from then on nobody else can begin to. */
export async function isLastToLeave(session: pg.Client): Promise<boolean> {
  await session.query('select pg_advisory_unlock_shared($1)', [COMMAND_LOCK]);
  return (await tryLock(session, COMMAND_LOCK)) && (await tryLock(session, SERVER_LOCK));
}

/** Whether PostgreSQL shut down, or was about to (a command holds its lock for good), while we talked to it. */
export function wentAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    /^(57P0[1-3]|55P03|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE)$/.test(codeOf(error)) ||
    /^Connection terminated|is not queryable$|^timeout expired$/.test(error.message)
  );
}

async function tryLock(session: pg.Client, lock: number): Promise<boolean> {
  const { rows } = await session.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [lock]);
  return rows[0]?.locked === true;
}

async function holderOfServerLock(session: pg.Client): Promise<string> {
  const { rows } = await session.query<{ name: string }>(
    `select application_name as name from pg_locks join pg_stat_activity using (pid)
     where locktype = 'advisory' and objid = $1 and granted`,
    [SERVER_LOCK],
  );
  return rows[0]?.name ?? 'Another Bellhop';
}
