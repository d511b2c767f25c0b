import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import type { Log } from '../log.ts';
import { ensureCluster } from './embedded-cluster.ts';
import { PostgresDidNotStart } from './embedded-errors.ts';
import {
  connectionTo,
  type EmbeddedConnection,
  ensureDatabase,
  isLastToLeave,
  lockAsCommand,
  lockAsServer,
  newLockSession,
  wentAway,
} from './embedded-locks.ts';
import { keepLogFileBound } from './embedded-log-file.ts';
import { type ClusterPaths, ensureSocketDirectory, preparePaths } from './embedded-paths.ts';
import { findPostmaster, hasEnded, type Postmaster, startPostmaster, stopPostmaster, whenReady } from './embedded-postmaster.ts';
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

/** A cluster that is there, and all it takes to start it. */
interface Prepared {
  paths: ClusterPaths;
  programs: PostgresPrograms;
  settings: Record<string, string>;
  isNew: boolean;
}

/** A server that takes connections, and the session that holds our lock on it. */
interface Running {
  postmaster: Postmaster;
  session: pg.Client;
  cameUp: CameUp;
}

type Lock = (session: pg.Client, dataDirectory: string) => Promise<void>;

/** Long enough for the orphans of a killed postmaster to notice, short enough for somebody who waits at a terminal. */
const GIVE_UP_AFTER_MS = 20_000;
const RETRY_MS = 50;
const RECOVER_EVERY_MS = 5_000;

/** Brings up the PostgreSQL of a data directory for the one Bellhop that serves from it, and keeps it up. */
export async function openEmbeddedPostgres(dataDirectory: string, options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { log } = options;
  const prepared = await prepare(dataDirectory, options);
  const { cluster, logFile } = prepared.paths;
  const first = await bringUp(prepared, lockAsServer);
  log.info({ cameUp: first.cameUp, process: first.postmaster.pid, directory: cluster }, 'embedded PostgreSQL is up');
  const keeper = keepUp(first, () => bringUp(prepared, lockAsServer), log);
  const leaveLogFile = keepLogFileBound(logFile, (error) => log.warn({ err: error }, 'the log of PostgreSQL could not be cut'));

  let stopped: Promise<void> | undefined;
  const stop = async () => {
    leaveLogFile();
    const { postmaster, session } = await keeper.leave();
    await stopPostmaster(postmaster, cluster);
    await session.end();
    log.info({ directory: cluster }, 'embedded PostgreSQL is down');
  };
  return { connection: connectionTo(first.postmaster), cameUp: first.cameUp, stop: () => (stopped ??= stop()) };
}

/** For commands, which run beside a serving Bellhop or without one. */
export async function connectEmbeddedPostgres(dataDirectory: string, options: EmbeddedOptions): Promise<BorrowedPostgres> {
  const prepared = await prepare(dataDirectory, options);
  const { postmaster, session } = await bringUp(prepared, lockAsCommand);
  let released: Promise<void> | undefined;
  const release = async () => {
    try {
      if (await isLastToLeave(session)) await stopPostmaster(postmaster, prepared.paths.cluster);
    } catch (error) {
      // The serving Bellhop was quicker and took it down.
      if (!wentAway(error)) throw error;
    }
    await session.end();
  };
  return { connection: connectionTo(postmaster), release: () => (released ??= release()) };
}

/**
 * Our lock ends with its session, and the session ends when PostgreSQL restarts after a crash of one of its processes or is
 * killed itself. Then it is brought up and locked again, until `leave` is called.
 */
function keepUp(first: Running, bringUpAgain: () => Promise<Running>, log: Log): { leave(): Promise<Running> } {
  const leaving = new AbortController();
  let latest = first;
  let recovery = Promise.resolve();
  watch(first);
  return { leave };

  function watch({ session }: Running): void {
    session.once('end', () => {
      if (!leaving.signal.aborted) recovery = recover();
    });
  }

  async function recover(): Promise<void> {
    log.error('embedded PostgreSQL went away, bringing it up again');
    while (!leaving.signal.aborted) {
      try {
        latest = await bringUpAgain();
        log.info({ process: latest.postmaster.pid }, 'embedded PostgreSQL is back');
        return watch(latest);
      } catch (error) {
        log.error({ err: error }, 'embedded PostgreSQL does not come up');
        await delay(RECOVER_EVERY_MS, undefined, { signal: leaving.signal }).catch(() => {});
      }
    }
  }

  async function leave(): Promise<Running> {
    leaving.abort();
    await recovery;
    return latest;
  }
}

async function prepare(directory: string, { settings = {} }: EmbeddedOptions): Promise<Prepared> {
  const programs = await findPostgresPrograms();
  const paths = await preparePaths(directory);
  const made = await ensureCluster(paths, programs, settings.fsync === 'off' ? ['--no-sync'] : []);
  return { paths, programs, settings, isNew: made === 'created' };
}

async function bringUp(prepared: Prepared, lock: Lock): Promise<Running> {
  const { dataDirectory, cluster, logFile } = prepared.paths;
  const giveUpAt = Date.now() + GIVE_UP_AFTER_MS;
  while (Date.now() < giveUpAt) {
    const found = await findOrStart(prepared);
    const session = found && (await openLocked(found.postmaster, dataDirectory, lock));
    if (session) return { ...found, session };
    await delay(RETRY_MS);
  }
  const { pid } = (await findPostmaster(cluster)) ?? {};
  throw new PostgresDidNotStart(
    pid ? `process ${pid} runs it already and does not answer, end it first` : 'it comes and goes',
    logFile,
  );
}

async function findOrStart({ paths, programs, settings, isNew }: Prepared): Promise<Omit<Running, 'session'> | undefined> {
  const running = await findPostmaster(paths.cluster);
  if (running) {
    const ready = await whenReady(running, paths.cluster, () => hasEnded(running.pid, paths.cluster));
    return ready && { postmaster: ready, cameUp: 'adopted' };
  }
  await ensureSocketDirectory(paths, programs);
  const started = await startPostmaster(paths, programs, settings);
  return started && { postmaster: started, cameUp: isNew ? 'created' : 'started' };
}

/** Undefined when PostgreSQL went away meanwhile, because whoever used it before us was just stopping it. */
async function openLocked(postmaster: Postmaster, dataDirectory: string, lock: Lock): Promise<pg.Client | undefined> {
  const session = newLockSession(postmaster);
  try {
    await session.connect();
    await lock(session, dataDirectory);
    await ensureDatabase(session);
    return session;
  } catch (error) {
    await session.end();
    if (wentAway(error)) return undefined;
    throw error;
  }
}
