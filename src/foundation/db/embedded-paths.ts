import { createHash } from 'node:crypto';
import { chmod, chown, lstat, mkdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { codeOf, DataDirectoryUnusable, explainFileError } from './embedded-errors.ts';
import type { PostgresPrograms } from './embedded-programs.ts';

/** Where a data directory keeps what belongs to its PostgreSQL. */
export interface ClusterPaths {
  dataDirectory: string;
  cluster: string;
  socketDirectory: string;
  logFile: string;
}

/** PostgreSQL names its socket after a port, even where it listens on none. */
export const SOCKET_PORT = '5432';

/** What fits into sockaddr_un.sun_path, less the terminating zero. */
const LONGEST_SOCKET_PATH = process.platform === 'linux' ? 107 : 103;

/** Makes the data directory if need be. */
export async function preparePaths(directory: string): Promise<ClusterPaths> {
  try {
    // Others may pass through but not look: as root, PostgreSQL may run as a user that only owns its part of it.
    await mkdir(directory, { recursive: true, mode: 0o711 });
    const dataDirectory = await realpath(directory);
    return {
      dataDirectory,
      cluster: join(dataDirectory, 'postgres'),
      socketDirectory: chooseSocketDirectory(dataDirectory),
      logFile: join(dataDirectory, 'postgres.log'),
    };
  } catch (error) {
    throw explainFileError(directory, error);
  }
}

/** A directory that only the account of PostgreSQL and we can enter, because whoever reaches the socket is trusted. */
export async function ensureSocketDirectory(
  { dataDirectory, socketDirectory }: ClusterPaths,
  { filesBelongTo }: PostgresPrograms,
): Promise<void> {
  try {
    const isNew = await makeDirectory(socketDirectory);
    const { uid } = await lstat(socketDirectory);
    // In the system's temporary directory somebody else may have been first.
    const isOurs =
      isNew || dirname(socketDirectory) === dataDirectory || uid === filesBelongTo?.uid || uid === process.getuid?.();
    if (!isOurs)
      throw new DataDirectoryUnusable(socketDirectory, `${socketDirectory} belongs to another user: remove it and start again.`);
    if (filesBelongTo && uid !== filesBelongTo.uid) await chown(socketDirectory, filesBelongTo.uid, filesBelongTo.gid);
    await chmod(socketDirectory, 0o700);
  } catch (error) {
    throw explainFileError(dataDirectory, error);
  }
}

/** What stands in the system's temporary directory goes with the server. */
export async function removeTemporarySocketDirectory(socketDirectory: string): Promise<void> {
  if (TEMPORARY_NAME.test(basename(socketDirectory))) await rm(socketDirectory, { recursive: true, force: true });
}

export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

const TEMPORARY_NAME = /^bellhop-socket-[0-9a-f]{12}$/;

function chooseSocketDirectory(dataDirectory: string): string {
  const name = `bellhop-socket-${createHash('sha256').update(dataDirectory).digest('hex').slice(0, 12)}`;
  const candidates = [join(dataDirectory, 'run'), join(tmpdir(), name), join('/tmp', name)];
  const chosen = candidates.find(
    (candidate) => Buffer.byteLength(join(candidate, `.s.PGSQL.${SOCKET_PORT}`)) <= LONGEST_SOCKET_PATH,
  );
  if (chosen === undefined)
    throw new DataDirectoryUnusable(dataDirectory, `The path ${dataDirectory} is too long for a socket: use a shorter one.`);
  return chosen;
}

/** True when it was not there before. */
async function makeDirectory(path: string): Promise<boolean> {
  try {
    await mkdir(path, { mode: 0o700 });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}
