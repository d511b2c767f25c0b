import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { isAlive, readIfThere } from './embedded-cluster.ts';
import { explainFileError, explainOutput, PostgresDidNotStart } from './embedded-errors.ts';
import type { PostgresPrograms } from './embedded-programs.ts';

/** PostgreSQL's first process, which all others are children of and which postmaster.pid names. */
export interface Postmaster {
  pid: number;
  /** The directory of its socket, and the port that names the socket in it. */
  socketDirectory: string;
  port: number;
}

/** Where a data directory keeps what belongs to its PostgreSQL. */
export interface ClusterPaths {
  dataDirectory: string;
  cluster: string;
  socketDirectory: string;
  logFile: string;
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
  await removeStalePidFile(paths.cluster);
  const logStart = await sizeOf(paths.logFile);
  const child = await spawnPostmaster(paths, programs, settings);
  const ended = once(child, 'exit').then(() => true);
  const isOver = () => Promise.race([ended, Promise.resolve(false)]);
  const ready = await whenReady({ pid: child.pid ?? 0 }, paths.cluster, isOver);
  if (ready) return ready;

  const output = (await readFile(paths.logFile, 'utf8')).slice(logStart);
  if (/lock file "[^"]*" already exists|is still in use/.test(output)) return undefined;
  throw explainOutput(paths.dataDirectory, output) ?? new PostgresDidNotStart(lastComplaint(output), paths.logFile);
}

/** Shuts down without waiting for clients; asks less and less politely, so that no orphan is ever left. */
export async function stopPostmaster({ pid }: Postmaster, cluster: string): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGINT', FAST_SHUTDOWN_MS],
    ['SIGQUIT', IMMEDIATE_SHUTDOWN_MS],
    ['SIGKILL', IMMEDIATE_SHUTDOWN_MS],
  ] as const) {
    const giveUpAt = Date.now() + patienceMs;
    if (await hasEnded(pid, cluster)) return;
    process.kill(pid, signal);
    while (Date.now() < giveUpAt) {
      if (await hasEnded(pid, cluster)) return;
      await delay(POLL_MS);
    }
  }
}

async function spawnPostmaster(
  paths: ClusterPaths,
  programs: PostgresPrograms,
  settings: Record<string, string>,
): Promise<ChildProcess> {
  const assignments = Object.entries({ ...standardSettings, unix_socket_directories: quote(paths.socketDirectory), ...settings });
  const { file, args, options } = programs.postgres([
    '-D',
    paths.cluster,
    ...assignments.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]);
  const log = await openLog(paths);
  try {
    // In a process group of its own: a Ctrl-C at the terminal must reach us alone, because we drain first.
    const child = spawn(file, args, { ...options, detached: true, stdio: ['ignore', log.fd, log.fd] });
    child.unref();
    return child;
  } finally {
    await log.close();
  }
}

const standardSettings: Record<string, string> = {
  listen_addresses: '',
  port: '5432',
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

async function openLog({ logFile, dataDirectory }: ClusterPaths) {
  try {
    return await open(logFile, 'a', 0o600);
  } catch (error) {
    throw explainFileError(dataDirectory, error);
  }
}

async function readPidFile(cluster: string): Promise<PidFile | undefined> {
  const content = await readIfThere(join(cluster, 'postmaster.pid'));
  // Its lines: process id, data directory, start time, port, socket directory, listen address, shared memory, status.
  const [pid, , , port, socketDirectory, , , status] = (content ?? '').split('\n');
  if (!pid || !port || !socketDirectory) return undefined;
  return { pid: Number(pid), port: Number(port), socketDirectory, status: status?.trim() };
}

/** PostgreSQL takes any living process of that number for a postmaster and refuses to start. */
async function removeStalePidFile(cluster: string): Promise<void> {
  const pid = Number.parseInt((await readIfThere(join(cluster, 'postmaster.pid'))) ?? '', 10);
  if (!Number.isNaN(pid) && isAlive(pid) && !(await isPostmaster(pid, cluster)))
    await rm(join(cluster, 'postmaster.pid'), { force: true });
}

/** Process ids are reused, so the number alone says nothing. A zombie has no command line and counts as gone. */
async function isPostmaster(pid: number, cluster: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform === 'linux') {
    const args = ((await readIfThere(`/proc/${pid}/cmdline`)) ?? '').split('\0');
    return basename(args[0] ?? '') === 'postgres' && args.includes(cluster);
  }
  const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return stdout.includes(`postgres -D ${cluster} `);
}

function lastComplaint(output: string): string {
  const complaints = output.split('\n').filter((line) => /(FATAL|PANIC|ERROR|postgres): /.test(line));
  return complaints.at(-1)?.replace(/^.*?(FATAL|PANIC|ERROR|postgres):\s*/, '') ?? 'it ended without a word';
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
