import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';

/** Every process of this run that has not ended yet. */
const running = new Set<ChildProcess>();

const PATIENCE_MS = 10_000;
const NEVER_LONGER_MS = 600_000;

export interface Surroundings {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
}

/** Runs a program to its end and returns what it printed; throws with its last words where it fails. */
export async function runToEnd(file: string, args: readonly string[], { cwd, env }: Surroundings = {}): Promise<string> {
  const child = tracked(
    spawn(file, args, { cwd, env: env ?? process.env, stdio: ['ignore', 'pipe', 'pipe'], timeout: NEVER_LONGER_MS }),
  );
  const [output, complaints, [code, signal]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  if (code === 0) return output;
  throw new Error(`${file} ended with ${signal ?? code}: ${`${output}\n${complaints}`.trim().slice(-1_500)}`);
}

export interface Server {
  pid: number;
  logFile: string;
  hasEnded(): boolean;
  stop(): Promise<void>;
}

/** Starts a program that serves until it is stopped, and writes what it says into a file, anew. */
export function startServer(file: string, args: readonly string[], logFile: string, { cwd, env }: Surroundings = {}): Server {
  const log = openSync(logFile, 'w');
  const child = tracked(spawn(file, args, { cwd, env: env ?? process.env, stdio: ['ignore', log, log] }));
  if (child.pid === undefined) throw new Error(`${file} does not start.`);
  return { pid: child.pid, logFile, hasEnded: () => !running.has(child), stop: () => stop(child) };
}

/** Ends whatever still runs. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map(stop));
}

function tracked<Child extends ChildProcess>(child: Child): Child {
  running.add(child);
  child.once('close', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  if (!running.has(child)) return;
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  const hurry = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  await closed;
  clearTimeout(hurry);
}

const READY_AFTER_MS = 120_000;

/** Asks until the answer is not undefined; a server that ends before is quoted. */
export async function untilReady<T>(server: Server, ask: (log: string) => T | undefined | Promise<T | undefined>): Promise<T> {
  const giveUpAt = Date.now() + READY_AFTER_MS;
  while (Date.now() < giveUpAt && !server.hasEnded()) {
    const answer = await ask(readFileSync(server.logFile, 'utf8'));
    if (answer !== undefined) return answer;
    await delay(100);
  }
  throw new Error(`It does not become ready: ${readFileSync(server.logFile, 'utf8').trim().slice(-1_500)}`);
}
