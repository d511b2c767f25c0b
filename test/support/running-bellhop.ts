import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Api, createApiClient } from '../../client/api.ts';
import { findPostmaster } from '../../src/foundation/db/embedded-postmaster.ts';
import { type Ending, type Program, plainEnvironment, startProgram } from './guarded-program.ts';
import { throwawayDirectory } from './sweep.ts';

export interface RunningOptions {
  /** Absent: the embedded PostgreSQL. */
  databaseUrl?: string;
  /** Demo data, as at the first start without DATABASE_URL; false does without. */
  demo?: boolean;
  /** On top of ours. */
  environment?: Record<string, string>;
  /** A command that runs the program as somebody else. */
  wrapper?: readonly string[];
  /** Absent: a throwaway one. */
  dataDirectory?: string;
}

/** Where it listens, as the ready line says; absent what is off. */
export interface Addresses {
  http: string;
  config: string;
  configTls: string;
  sip: HostPort;
  sips: HostPort;
}

export interface HostPort {
  host: string;
  port: number;
}

export interface Answered {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever the server sent
  body: any;
}

export interface Account {
  email: string;
  password: string;
}

/** The real program in a process of its own, on free ports, in a directory that goes with the run. */
export interface RunningBellhop {
  readonly dataDirectory: string;
  /** Of the latest start: free ports are others each time. */
  readonly at: Addresses;
  /** Those that the latest start printed. */
  readonly accounts: readonly Account[];
  readonly program: Program;
  /** From `bellhop token`. */
  token(email: string, options?: { scopes?: string; expires?: string }): Promise<string>;
  call(token: string | undefined, method: string, path: string, body?: unknown): Promise<Answered>;
  api(token: string): Api;
  /** Runs `bellhop <words>` on the same data, to its end. */
  command(...words: string[]): Promise<Ending>;
  /** The same for one that goes on. */
  begin(...words: string[]): Program;
  /** Ends Bellhop alone; its PostgreSQL stays where the signal gives it no chance. */
  kill(signal?: NodeJS.Signals): Promise<Ending>;
  /** Ends Bellhop and every process of its PostgreSQL at once, as a power cut does. */
  killEverything(): Promise<void>;
  /** Starts it again on the same data, after an orderly end if it still runs. */
  restart(environment?: Record<string, string>): Promise<void>;
  /** An orderly end, after which nothing is left. */
  stop(): Promise<void>;
}

const ROOT = join(import.meta.dirname, '../..');
const ORDERLY_END_MS = 45_000;
const ANY_PORT = '127.0.0.1:0';
/** Half of a start is reading TypeScript; what has been read once is kept for all the starts of the tests. */
const COMPILED = join(ROOT, 'node_modules/.cache/bellhop-tests');

/** `node <program>` with the environment of a Bellhop that meets nobody else's. */
export function bellhopProgram(script: 'everything' | 'admin', words: readonly string[], options: RunningOptions): Program {
  const { dataDirectory, databaseUrl, demo, wrapper = [], environment } = options;
  if (!dataDirectory) throw new Error('Say where its data is.');
  return startProgram([...wrapper, process.execPath, join(ROOT, `src/programs/${script}.ts`), ...words], {
    directory: ROOT,
    environment: {
      ...plainEnvironment(),
      BELLHOP_DATA_DIR: dataDirectory,
      BELLHOP_HTTP_LISTEN: ANY_PORT,
      BELLHOP_CONFIG_LISTEN: ANY_PORT,
      BELLHOP_CONFIG_TLS_LISTEN: ANY_PORT,
      BELLHOP_SIP_LISTEN: ANY_PORT,
      BELLHOP_SIPS_LISTEN: ANY_PORT,
      BELLHOP_LOG_LEVEL: 'warn',
      NODE_COMPILE_CACHE: COMPILED,
      ...(databaseUrl && { DATABASE_URL: databaseUrl }),
      ...(demo !== undefined && { BELLHOP_DEMO: demo ? '1' : '0' }),
      ...environment,
    },
  });
}

/** Starts it and waits until it is ready; rejects with what it said where it does not get that far. */
export async function startBellhop(options: RunningOptions = {}): Promise<RunningBellhop> {
  const directory = options.dataDirectory === undefined ? await throwawayDirectory() : undefined;
  const dataDirectory = options.dataDirectory ?? join(directory?.path ?? '', 'data');
  let settings: RunningOptions = { ...options, dataDirectory };
  let program = bellhopProgram('everything', [], settings);
  let started: Started;
  try {
    started = await whenReady(program);
  } catch (error) {
    await program.kill('SIGKILL').catch(() => {});
    await directory?.remove();
    throw error;
  }

  async function endOrderly(): Promise<void> {
    program.signal('SIGTERM');
    const impatience = setTimeout(() => program.signal('SIGKILL'), ORDERLY_END_MS);
    await program.ended;
    clearTimeout(impatience);
  }

  const bellhop: RunningBellhop = {
    dataDirectory,
    get at() {
      return started.at;
    },
    get accounts() {
      return started.accounts;
    },
    get program() {
      return program;
    },
    async token(email, { scopes, expires } = {}) {
      const words = ['--email', email, ...(scopes ? ['--scopes', scopes] : []), ...(expires ? ['--expires', expires] : [])];
      const { exitCode, output, complaints } = await bellhop.command('token', ...words);
      if (exitCode !== 0) throw new Error(`There is no token for ${email}: ${complaints}`);
      return output.trim();
    },
    call: (token, method, path, body) => call(started.at.http, token, method, path, body),
    api: (token) => createApiClient(started.at.http, token),
    command: (...words) => bellhop.begin(...words).ended,
    begin: (...words) => bellhopProgram('admin', words, settings),
    kill: (signal = 'SIGKILL') => program.kill(signal),
    async killEverything() {
      const postgres = await postgresProcesses(dataDirectory);
      program.signal('SIGKILL');
      for (const pid of postgres) signalIfAlive(pid);
      await program.ended;
    },
    async restart(environment) {
      await endOrderly();
      settings = { ...settings, environment: { ...settings.environment, ...environment } };
      program = bellhopProgram('everything', [], settings);
      started = await whenReady(program);
    },
    async stop() {
      await endOrderly();
      await directory?.remove();
    },
  };
  return bellhop;
}

interface Started {
  at: Addresses;
  accounts: Account[];
}

async function whenReady(program: Program): Promise<Started> {
  const [, text = ''] = await program.line(/^Bellhop ready (.*)$/);
  const words = new Map(text.split(' ').map((word) => word.split(/=(.*)/) as [string, string]));
  const named = (name: string) => words.get(name) ?? '';
  const accounts = [...program.output.matchAll(/^Account (\S+) (\S+)$/gm)].map(([, email = '', password = '']) => ({
    email,
    password,
  }));
  return {
    at: {
      http: named('http'),
      config: named('config'),
      configTls: named('configTls'),
      sip: hostPort(named('sip')),
      sips: hostPort(named('sips')),
    },
    accounts,
  };
}

export function hostPort(text: string): HostPort {
  const at = text.lastIndexOf(':');
  return { host: text.slice(0, at).replace(/^\[|\]$/g, ''), port: Number(text.slice(at + 1)) };
}

async function call(base: string, token: string | undefined, method: string, path: string, body?: unknown): Promise<Answered> {
  const response = await fetch(`${base}${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { status: response.status, headers: response.headers, body: isJson && text ? JSON.parse(text) : text };
}

/** The postmaster of a data directory, if it runs, and all its children. */
export async function postgresProcesses(dataDirectory: string): Promise<number[]> {
  const postmaster = await findPostmaster(join(dataDirectory, 'postgres'));
  if (!postmaster) return [];
  const children = await readFile(`/proc/${postmaster.pid}/task/${postmaster.pid}/children`, 'utf8').catch(() => '');
  return [postmaster.pid, ...children.split(' ').filter(Boolean).map(Number)];
}

function signalIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

const ASK_AGAIN_MS = 50;

/** Asks until it is so, for what tells nobody when it happens; rejects with the last answer when it takes too long. */
export async function until<T>(ask: () => Promise<T>, isSo: (answer: T) => boolean, withinMs = 20_000): Promise<T> {
  const giveUpAt = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (isSo(answer)) return answer;
    if (Date.now() > giveUpAt) throw new Error(`It did not come to be so within ${withinMs} ms: ${JSON.stringify(answer)}`);
    await delay(ASK_AGAIN_MS);
  }
}
