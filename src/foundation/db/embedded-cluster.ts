import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import {
  ClusterOfAnotherVersion,
  codeOf,
  DataDirectoryUnusable,
  explainFileError,
  explainOutput,
  PostgresDidNotStart,
} from './embedded-errors.ts';
import { type ClusterPaths, readIfThere } from './embedded-paths.ts';
import { isAlive } from './embedded-process.ts';
import type { Command, PostgresPrograms } from './embedded-programs.ts';

/** The superuser of the cluster, which owns Bellhop's schema. */
export const clusterOwner = 'bellhop';

const unfinishedPrefix = 'postgres.new-';

/** Makes the cluster of the data directory unless it is there, and sees to it that these programs can run it. */
export async function ensureCluster(
  { dataDirectory, cluster }: ClusterPaths,
  programs: PostgresPrograms,
  initdbArguments: string[],
): Promise<'created' | 'found'> {
  try {
    await removeUnfinished(dataDirectory);
    if (await isCluster(cluster, programs.majorVersion)) {
      await giveTo(programs.filesBelongTo, cluster);
      return 'found';
    }
    return await createCluster(dataDirectory, cluster, programs, initdbArguments);
  } catch (error) {
    throw explainFileError(dataDirectory, error);
  }
}

async function isCluster(cluster: string, majorVersion: string): Promise<boolean> {
  const found = await readIfThere(join(cluster, 'PG_VERSION'));
  if (found === undefined) return false;
  if (found.trim() !== majorVersion) throw new ClusterOfAnotherVersion(cluster, found.trim(), majorVersion);
  return true;
}

/** A killed first start must not leave half a cluster under the name of a whole one, so it is made beside it and renamed. */
async function createCluster(
  dataDirectory: string,
  cluster: string,
  programs: PostgresPrograms,
  initdbArguments: string[],
): Promise<'created' | 'found'> {
  const unfinished = await mkdtemp(join(dataDirectory, `${unfinishedPrefix}${process.pid}-`));
  try {
    await giveTo(programs.filesBelongTo, unfinished);
    await runInitdb(dataDirectory, programs.initdb(['--pgdata', unfinished, ...standardArguments, ...initdbArguments]));
    await rename(unfinished, cluster);
    await syncDirectory(dataDirectory);
    return 'created';
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    const isTaken = codeOf(error) === 'ENOTEMPTY' || codeOf(error) === 'EEXIST';
    if (!isTaken) throw error;
    if (await isCluster(cluster, programs.majorVersion)) return 'found';
    throw new DataDirectoryUnusable(
      dataDirectory,
      `${cluster} is there but is no PostgreSQL cluster: move it away and start again.`,
      { cause: error },
    );
  }
}

const standardArguments = [
  `--username=${clusterOwner}`,
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  // Whoever can enter the private directory of the socket is trusted, so there is no password to keep.
  '--auth-local=trust',
  '--auth-host=reject',
  '--no-instructions',
];

async function runInitdb(dataDirectory: string, { file, args, options }: Command): Promise<void> {
  const child = spawn(file, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
  const [output, [exitCode]] = await Promise.all([child.stderr ? text(child.stderr) : '', once(child, 'close')]);
  if (exitCode === 0) return;
  throw explainOutput(dataDirectory, output) ?? new PostgresDidNotStart(`initdb said "${output.trim()}"`);
}

/** Else a power cut could undo the rename, and all that was written since would be gone with the name. */
async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory);
  await handle.sync();
  await handle.close();
}

async function removeUnfinished(dataDirectory: string): Promise<void> {
  for (const name of await readdir(dataDirectory)) {
    if (!name.startsWith(unfinishedPrefix)) continue;
    const path = join(dataDirectory, name);
    // Its initdb may still be writing for a moment when only its parent was killed.
    if (await isAbandoned(path)) await rm(path, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  const pid = Number(/-(\d+)-[^-]*$/.exec(path)?.[1]);
  if (pid !== process.pid) return !isAlive(pid);
  // In a container every Bellhop may have the same process id.
  return (await stat(path)).birthtimeMs < performance.timeOrigin;
}

/** chown of the whole tree, for a directory that was written as another user (as root without, then with unshare). */
async function giveTo(owner: PostgresPrograms['filesBelongTo'], directory: string): Promise<void> {
  if (!owner || (await stat(directory)).uid === owner.uid) return;
  for (const name of await readdir(directory, { recursive: true })) await chown(join(directory, name), owner.uid, owner.gid);
  // The top comes last: its owner says that all is done.
  await chown(directory, owner.uid, owner.gid);
}
