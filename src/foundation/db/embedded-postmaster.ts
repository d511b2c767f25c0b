import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { codeOf, explainFileError, explainOutput, PostgresDidNotStart } from './embedded-errors.ts';
import { removeStaleLockFiles } from './embedded-lock-files.ts';
import { openLogFile, readLogFile, sizeOf } from './embedded-log-file.ts';
import { type ClusterPaths, readIfThere, removeTemporarySocketDirectory, SOCKET_PORT } from './embedded-paths.ts';
import { isPostmaster } from './embedded-process.ts';
import type { PostgresPrograms } from './embedded-programs.ts';

/** PostgreSQL's first process, which all others are children of and which postmaster.pid names. */
export interface Postmaster {
  pid: number;
  /** The directory of its socket, and the port that names the socket in it. */
  socketDirectory: string;
  port: number;
}

interface PidFile extends Postmaster {
  status: string | undefined;
}

const POLL_MS = 15;
const FAST_SHUTDOWN_MS = 60_000;
const IMMEDIATE_SHUTDOWN_MS = 10_000;

/** The postmaster that runs this cluster, whoever started it. */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const pidFile = await readPidFile(cluster);
  return pidFile && (await isPostmaster(pidFile.pid, cluster)) ? pidFile : undefined;
}

/** Waits until it takes connections; undefined when it ends before. */
export async function whenReady(
  { pid }: Pick<Postmaster, 'pid'>,
  cluster: string,
  hasEnded: () => Promise<boolean>,
): Promise<Postmaster | undefined> {
  while (!(await hasEnded())) {
    const pidFile = await readPidFile(cluster);
    if (pidFile?.pid === pid && pidFile.status === 'ready') return pidFile;
    await delay(POLL_MS);
  }
  return undefined;
}

export async function hasEnded(pid: number, cluster: string): Promise<boolean> {
  return !(await isPostmaster(pid, cluster));
}

/** Starts a postmaster and waits until it is ready. Undefined says that another one was faster, or is not quite gone. */
export async function startPostmaster(
  paths: ClusterPaths,
  programs: PostgresPrograms,
  settings: Record<string, string>,
): Promise<Postmaster | undefined> {
  try {
    await removeStaleLockFiles(paths);
    const logStart = await sizeOf(paths.logFile);
    const { pid, exited } = await spawnPostmaster(paths, programs, settings);
    const ready = await whenReady({ pid }, paths.cluster, () => Promise.race([exited, false]));
    return ready ?? explainExit(paths, await readLogFile(paths.logFile, logStart));
  } catch (error) {
    throw explainFileError(paths.dataDirectory, error);
  }
}

/** Shuts down without waiting for clients; asks less and less politely, so that no orphan is ever left. */
export async function stopPostmaster({ pid, socketDirectory }: Postmaster, cluster: string): Promise<void> {
  const isGone = (await endsAfter('SIGINT', FAST_SHUTDOWN_MS)) || (await endsAfter('SIGQUIT', IMMEDIATE_SHUTDOWN_MS));
  if (!isGone) await endsAfter('SIGKILL', IMMEDIATE_SHUTDOWN_MS);
  await removeTemporarySocketDirectory(socketDirectory);

  async function endsAfter(signal: NodeJS.Signals, patienceMs: number): Promise<boolean> {
    const giveUpAt = Date.now() + patienceMs;
    if (!(await hasEnded(pid, cluster))) send(pid, signal);
    while (Date.now() < giveUpAt) {
      if (await hasEnded(pid, cluster)) return true;
      await delay(POLL_MS);
    }
    return false;
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    // It ended since we looked.
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

async function spawnPostmaster(
  paths: ClusterPaths,
  programs: PostgresPrograms,
  settings: Record<string, string>,
): Promise<{ pid: number; exited: Promise<true> }> {
  const assignments = Object.entries({ ...standardSettings, unix_socket_directories: quote(paths.socketDirectory), ...settings });
  const { file, args, options } = programs.postgres([
    '-D',
    paths.cluster,
    ...assignments.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]);
  const log = await openLogFile(paths.logFile);
  try {
    // In a process group of its own: a Ctrl-C at the terminal must reach us alone, because we drain first.
    const child = spawn(file, args, { ...options, detached: true, stdio: ['ignore', log.fd, log.fd] });
    child.unref();
    // Listened for at once: one that has to make way for another is gone before the log is closed.
    const exited = new Promise<true>((resolve) => {
      child.once('exit', () => resolve(true)).once('error', () => resolve(true));
    });
    return { pid: child.pid ?? 0, exited };
  } finally {
    await log.close();
  }
}

/** Why it ended before it was ready; undefined when it only had to make way for another one. */
function explainExit({ dataDirectory, logFile }: ClusterPaths, output: string): undefined {
  if (/lock file "[^"]*" (already exists|is empty)|is still in use/.test(output)) return undefined;
  throw explainOutput(dataDirectory, output) ?? new PostgresDidNotStart(lastComplaint(output), logFile);
}

const standardSettings: Record<string, string> = {
  listen_addresses: '',
  port: SOCKET_PORT,
  max_connections: '100',
  shared_buffers: '128MB',
  synchronous_commit: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // An error is told to the client that made it; here it would carry what people wrote into a file that nobody reads.
  log_min_messages: 'log',
  log_checkpoints: 'off',
};

/** Lists of directories are separated by commas, so a name is quoted as SQL quotes identifiers. */
function quote(directory: string): string {
  return `"${directory.replaceAll('"', '""')}"`;
}

async function readPidFile(cluster: string): Promise<PidFile | undefined> {
  const content = await readIfThere(join(cluster, 'postmaster.pid'));
  // Its lines: process id, data directory, start time, port, socket directory, listen address, shared memory, status.
  const [pid, , , port, socketDirectory, , , status] = (content ?? '').split('\n');
  if (!pid || !port || !socketDirectory) return undefined;
  return { pid: Number(pid), port: Number(port), socketDirectory, status: status?.trim() };
}

function lastComplaint(output: string): string {
  const complaints = output.split('\n').filter((line) => /(FATAL|PANIC|ERROR|postgres): /.test(line));
  return complaints.at(-1)?.replace(/^.*?(FATAL|PANIC|ERROR|postgres):\s*/, '') ?? 'it ended without a word';
}
