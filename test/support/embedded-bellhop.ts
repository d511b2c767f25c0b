import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { openEmbeddedPostgres } from '../../src/foundation/db/embedded-postgres.ts';
import { createLog } from '../../src/foundation/log.ts';

/** What the process said once it knew whether it is up. */
export interface Outcome {
  cameUp?: string;
  socketDirectory?: string;
  error?: { name: string; message: string };
}

interface Surroundings {
  /** A command that runs the process as somebody else, or with other mounts. */
  wrapper?: string[];
  environment?: Record<string, string>;
}

/**
 * A process that holds the embedded PostgreSQL of a directory as Bellhop does, and can be killed. It stops when its standard
 * input is closed, and so also when the test ends. It leads a process group, as a program does that a shell started.
 */
export function startEmbeddedBellhop(directory: string, { wrapper = [], environment }: Surroundings = {}): ChildProcess {
  const [file = process.execPath, ...args] = [...wrapper, process.execPath, import.meta.filename, directory];
  const env = { ...process.env, ...environment };
  return spawn(file, args, { stdio: ['pipe', 'pipe', 'inherit'], detached: true, env });
}

export async function outcomeOf(bellhop: ChildProcess): Promise<Outcome> {
  if (!bellhop.stdout) throw new Error('The process was started without a pipe to read from.');
  const [line] = await once(createInterface(bellhop.stdout), 'line');
  return JSON.parse(line);
}

async function holdUntilToldToStop(directory: string): Promise<void> {
  const { cameUp, connection, stop } = await openEmbeddedPostgres(directory, { log: createLog('silent') });
  process.on('SIGINT', () => say({ cameUp: 'interrupted' }));
  say({ cameUp, socketDirectory: connection.host });
  process.stdin.resume().once('end', stop);
}

function say(outcome: Outcome): void {
  console.log(JSON.stringify(outcome));
}

if (import.meta.main) {
  await holdUntilToldToStop(process.argv[2] ?? '').catch(({ name, message }) => say({ error: { name, message } }));
}
