import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Socket } from 'node:net';
import { createInterface } from 'node:readline';

/** How a program ended, and all that it said. */
export interface Ending {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  output: string;
  complaints: string;
}

/** A program that was started for a test and does not outlive the run, however the run ends. */
export interface Program {
  readonly pid: number;
  /** The first line that matches, of standard output or standard error, said already or still to come. Rejects if it ends first. */
  line(pattern: RegExp): Promise<RegExpExecArray>;
  /** Everything on standard output so far. */
  readonly output: string;
  /** Everything on standard error so far. */
  readonly complaints: string;
  readonly ended: Promise<Ending>;
  readonly hasEnded: boolean;
  /** Sends a signal to the program alone, not to what it started. */
  signal(signal: NodeJS.Signals): void;
  /** Sends a signal and waits for the end. */
  kill(signal: NodeJS.Signals): Promise<Ending>;
}

export interface Surroundings {
  /** The whole environment; nothing is inherited. */
  environment: Record<string, string>;
  directory?: string;
  /** The Debian package that brings it, for whoever misses it. */
  debianPackage?: string;
}

/** What our own environment would tell a program that it must not hear in a test. */
const NOT_INHERITED =
  /^(BELLHOP_|VITEST|PG|npm_)|^(DATABASE_URL|TEST_DATABASE_URL|SMTP_URL|NODE_ENV|NODE_OPTIONS|TEST|DEV|PROD)$/;

export const plainEnvironment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter(([name, value]) => value && !NOT_INHERITED.test(name))) as Record<
    string,
    string
  >;

/** Starts a program as the leader of a process group, as a shell does. */
export function startProgram(command: readonly string[], { environment, directory, debianPackage }: Surroundings): Program {
  const [file = '', ...args] = command;
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, env: environment, cwd: directory });
  const { pid } = child;
  if (pid !== undefined) guard().watch(pid);

  const said: string[] = [];
  const waiting = new Set<(line: string) => void>();
  const output = listen(child.stdout, hear);
  const complaints = listen(child.stderr, hear);
  let hasEnded = false;
  const ended = endingOf(child).then(([exitCode, signal]) => {
    hasEnded = true;
    if (pid !== undefined) guard().forget(pid);
    return { exitCode, signal, output: output(), complaints: complaints() };
  });
  ended.catch(() => {});
  child.on('error', () => {});

  function hear(line: string): void {
    said.push(line);
    for (const wait of waiting) wait(line);
  }

  async function line(pattern: RegExp): Promise<RegExpExecArray> {
    const { promise, resolve } = Promise.withResolvers<RegExpExecArray>();
    const look = (text: string) => {
      const found = pattern.exec(text);
      if (found) resolve(found);
    };
    for (const text of said) look(text);
    waiting.add(look);
    try {
      return await Promise.race([promise, ended.then(explainEnd)]);
    } finally {
      waiting.delete(look);
    }

    // The line may have been its very last.
    async function explainEnd(ending: Ending): Promise<RegExpExecArray> {
      const last = await Promise.race([promise, undefined]);
      if (last) return last;
      const how = ending.signal ?? `exit code ${ending.exitCode}`;
      throw new Error(`${file} ended (${how}) before it said ${pattern}:\n${ending.output}${ending.complaints}`);
    }
  }

  async function endingOf(process: ChildProcess): Promise<[number | null, NodeJS.Signals | null]> {
    try {
      const [exitCode, signal] = await once(process, 'close');
      return [exitCode, signal];
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!isMissing || !debianPackage) throw error;
      throw new Error(`${file} is not installed: run "apt-get install ${debianPackage}".`, { cause: error });
    }
  }

  function send(signal: NodeJS.Signals): void {
    if (!hasEnded) child.kill(signal);
  }

  return {
    pid: pid ?? 0,
    line,
    get output() {
      return output();
    },
    get complaints() {
      return complaints();
    },
    ended,
    get hasEnded() {
      return hasEnded;
    },
    signal: send,
    kill(signal) {
      send(signal);
      return ended;
    },
  };
}

function listen(stream: NodeJS.ReadableStream, hear: (line: string) => void): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  createInterface(stream).on('line', hear);
  return () => Buffer.concat(chunks).toString();
}

interface Guard {
  watch(pid: number): void;
  forget(pid: number): void;
}

let theGuard: Guard | undefined;

/** One process that outlives this one just long enough to kill what it started: the kernel closes our end of the pipe. */
function guard(): Guard {
  if (theGuard) return theGuard;
  const child = spawn(process.execPath, [import.meta.filename], { detached: true, stdio: ['pipe', 'ignore', 'inherit'] });
  child.unref();
  if (child.stdin instanceof Socket) child.stdin.unref();
  theGuard = {
    watch: (pid) => void child.stdin.write(`+${pid}\n`),
    forget: (pid) => void child.stdin.write(`-${pid}\n`),
  };
  return theGuard;
}

async function killAfterwards(): Promise<void> {
  const watched = new Set<number>();
  for await (const line of createInterface(process.stdin)) {
    const pid = Number(line.slice(1));
    if (line.startsWith('+')) watched.add(pid);
    else watched.delete(pid);
  }
  for (const pid of watched) {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It ended in the same moment.
    }
  }
}

// Run as a program, it reads until its parent closes the pipe or dies.
if (import.meta.main) await killAfterwards();
