import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import type { Log } from '../log.ts';
import { ensureCluster, ensureDataDirectory, ensurePrivateDirectory } from './embedded-cluster.ts';
import { DataDirectoryUnusable, explainFileError, PostgresDidNotStart } from './embedded-errors.ts';
import {
  connectionTo,
  type EmbeddedConnection,
  ensureDatabase,
  isLastToLeave,
  lockAsCommand,
  lockAsServer,
  openLockSession,
  wentAway,
} from './embedded-locks.ts';
import {
  type ClusterPaths,
  findPostmaster,
  hasEnded,
  type Postmaster,
  startPostmaster,
  stopPostmaster,
  whenReady,
} from './embedded-postmaster.ts';
import { findPostgresPrograms, type PostgresPrograms } from './embedded-programs.ts';

export interface EmbeddedOptions {
  log: Log;
  /** Settings of postgresql.conf on top of ours; a throwaway server of a test turns fsync off. */
  settings?: Record<string, string>;
}

/** Whether this start made the cluster, started it, or found it running, left behind by a Bellhop that was killed. */
export type CameUp = 'created' | 'started' | 'adopted';

export interface EmbeddedPostgres {
  connection: EmbeddedConnection;
  cameUp: CameUp;
  /** Shuts PostgreSQL down; whoever is still connected is cut off. */
  stop(): Promise<void>;
}

export interface BorrowedPostgres {
  connection: EmbeddedConnection;
  /** Stops PostgreSQL if nobody else uses it. */
  release(): Promise<void>;
}

interface Running {
  postmaster: Postmaster;
  session: pg.Client;
  cameUp: CameUp;
}

/** Long enough for the orphans of a killed postmaster to notice, short enough for somebody who waits at a terminal. */
const GIVE_UP_AFTER_MS = 20_000;
const RETRY_MS = 50;

/** Brings up the PostgreSQL of a data directory for the one Bellhop that serves from it. */
export async function openEmbeddedPostgres(dataDirectory: string, options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { paths, postmaster, session, cameUp } = await bringUp(dataDirectory, options, (session, directory) =>
    lockAsServer(session, directory),
  );
  options.log.info({ cameUp, process: postmaster.pid, directory: paths.cluster }, 'embedded PostgreSQL is up');
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    await stopPostmaster(postmaster, paths.cluster);
    await session.end();
    options.log.info({ directory: paths.cluster }, 'embedded PostgreSQL is down');
  };
  return { connection: connectionTo(postmaster), cameUp, stop: () => (stopped ??= stop()) };
}

/** For commands, which run beside a serving Bellhop or without one. */
export async function connectEmbeddedPostgres(dataDirectory: string, options: EmbeddedOptions): Promise<BorrowedPostgres> {
  const { paths, postmaster, session } = await bringUp(dataDirectory, options, lockAsCommand);
  let released: Promise<void> | undefined;
  const release = async () => {
    if (await isLastToLeave(session)) await stopPostmaster(postmaster, paths.cluster);
    await session.end();
  };
  return { connection: connectionTo(postmaster), release: () => (released ??= release()) };
}

async function bringUp(
  directory: string,
  { log, settings = {} }: EmbeddedOptions,
  lock: (session: pg.Client, dataDirectory: string) => Promise<void>,
): Promise<Running & { paths: ClusterPaths }> {
  const programs = await findPostgresPrograms();
  const paths = await preparePaths(directory);
  const made = await ensureCluster(paths.dataDirectory, programs, settings.fsync === 'off' ? ['--no-sync'] : []);
  const giveUpAt = Date.now() + GIVE_UP_AFTER_MS;
  for (;;) {
    const running = await findOrStart(paths, programs, settings);
    const session = running && (await lockedSession(running.postmaster, (session) => lock(session, paths.dataDirectory)));
    if (session)
      return { paths, postmaster: running.postmaster, session, cameUp: made === 'created' ? 'created' : running.cameUp };
    if (Date.now() > giveUpAt) throw new PostgresDidNotStart('another one runs there and does not answer', paths.logFile);
    log.debug({ directory: paths.cluster }, 'embedded PostgreSQL is coming or going, trying again');
    await delay(RETRY_MS);
  }
}

async function findOrStart(
  paths: ClusterPaths,
  programs: PostgresPrograms,
  settings: Record<string, string>,
): Promise<{ postmaster: Postmaster; cameUp: CameUp } | undefined> {
  const found = await findPostmaster(paths.cluster);
  if (found) {
    const ready = await whenReady(found, paths.cluster, () => hasEnded(found.pid, paths.cluster));
    return ready && { postmaster: ready, cameUp: 'adopted' };
  }
  await ensureSocketDirectory(paths, programs);
  const started = await startPostmaster(paths, programs, settings);
  return started && { postmaster: started, cameUp: 'started' };
}

/** Undefined when PostgreSQL went away meanwhile, because whoever used it before us was just stopping it. */
async function lockedSession(
  postmaster: Postmaster,
  lock: (session: pg.Client) => Promise<void>,
): Promise<pg.Client | undefined> {
  let session: pg.Client | undefined;
  try {
    session = await openLockSession(postmaster);
    await lock(session);
    await ensureDatabase(session);
    return session;
  } catch (error) {
    await session?.end().catch(() => {});
    if (wentAway(error)) return undefined;
    throw error;
  }
}

async function preparePaths(directory: string): Promise<ClusterPaths> {
  const dataDirectory = await ensureDataDirectory(directory);
  return {
    dataDirectory,
    cluster: join(dataDirectory, 'postgres'),
    socketDirectory: chooseSocketDirectory(dataDirectory),
    logFile: join(dataDirectory, 'postgres.log'),
  };
}

/** What fits into sockaddr_un.sun_path, less the terminating zero. */
const LONGEST_SOCKET_PATH = process.platform === 'linux' ? 107 : 103;

function chooseSocketDirectory(dataDirectory: string): string {
  const name = `bellhop-${createHash('sha256').update(dataDirectory).digest('hex').slice(0, 12)}`;
  const candidates = [join(dataDirectory, 'run'), join(tmpdir(), name), join('/tmp', name)];
  const chosen = candidates.find((candidate) => Buffer.byteLength(join(candidate, '.s.PGSQL.5432')) <= LONGEST_SOCKET_PATH);
  if (chosen === undefined)
    throw new DataDirectoryUnusable(dataDirectory, `The path ${dataDirectory} is too long for a socket: use a shorter one.`);
  return chosen;
}

async function ensureSocketDirectory(
  { dataDirectory, socketDirectory }: ClusterPaths,
  programs: PostgresPrograms,
): Promise<void> {
  try {
    await ensurePrivateDirectory(socketDirectory, programs);
  } catch (error) {
    throw explainFileError(dataDirectory, error);
  }
}
