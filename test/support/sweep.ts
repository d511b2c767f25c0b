import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { findPostmaster, stopPostmaster } from '../../src/foundation/db/embedded-postmaster.ts';

/** What a test run leaves behind if nobody clears it away. */
interface Leftovers {
  /** Removed, and every PostgreSQL that runs in it is stopped. */
  directory?: string;
  /** Every database of this server whose name starts so is dropped. */
  databases?: { server: pg.ClientConfig; prefix: string };
}

/** A directory that is gone after the run, with every PostgreSQL in it, even when the run is killed. */
export async function throwawayDirectory(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'bellhop-test-')));
  return { path, remove: sweepAfterwards({ directory: path }) };
}

/**
 * Starts a process that outlives this one just long enough to clear up. Vitest runs no teardown on SIGINT or SIGTERM, and nobody
 * does on SIGKILL, but the kernel closes our end of the pipe in every case. The returned function sweeps at once.
 */
export function sweepAfterwards(leftovers: Leftovers): () => Promise<void> {
  const sweeper = spawn(process.execPath, [import.meta.filename], { detached: true, stdio: ['pipe', 'ignore', 'inherit'] });
  sweeper.stdin.write(JSON.stringify(leftovers));
  sweeper.unref();
  // Typed as any stream, a pipe is a socket; it must not keep the run from ending.
  if (sweeper.stdin instanceof Socket) sweeper.stdin.unref();
  const swept = once(sweeper, 'exit');
  return async () => {
    sweeper.ref();
    sweeper.stdin.end();
    await swept;
  };
}

async function sweep({ directory, databases }: Leftovers): Promise<void> {
  if (directory) await removeDirectory(directory);
  if (databases) await dropDatabases(databases.server, databases.prefix);
}

async function removeDirectory(directory: string): Promise<void> {
  for (const path of await readdir(directory, { recursive: true })) {
    if (basename(path) !== 'postmaster.pid') continue;
    const cluster = dirname(join(directory, path));
    const postmaster = await findPostmaster(cluster);
    if (postmaster) await stopPostmaster(postmaster, cluster);
  }
  await rm(directory, { recursive: true, force: true, maxRetries: 20 });
}

async function dropDatabases(server: pg.ClientConfig, prefix: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    'select datname as name from pg_database where starts_with(datname, $1)',
    [prefix],
  );
  for (const { name } of rows) {
    await client.query(`alter database ${name} is_template false`);
    await client.query(`drop database if exists ${name} with (force)`);
  }
  await client.end();
}

// Run as a program, it reads until its parent closes the pipe or dies.
if (import.meta.main) await sweep(JSON.parse(await text(process.stdin)));
