import { join, resolve } from 'node:path';
import { startServer, untilReady } from './children.ts';

/** The program that `npm start` runs, all of it in one process, with nothing but its addresses set, and budgets of requests that count and never refuse. */
export interface Bellhop {
  pid: number;
  apiUrl: string;
  configUrl: string;
  /** host:port */
  sip: string;
  stop(): Promise<void>;
}

const root = join(import.meta.dirname, '../..');

export interface BellhopOptions {
  databaseUrl: string;
  secretKey: string;
  profile: string | undefined;
  /** Of its data directory and log. */
  name?: string;
  environment?: Record<string, string>;
}

/** The load comes with a token or two. */
const BUDGETS = { BELLHOP_REQUESTS_PER_TOKEN: '1000000', BELLHOP_REQUESTS_PER_ORGANIZATION: '1000000' };

export async function startBellhop(directory: string, options: BellhopOptions): Promise<Bellhop> {
  const { databaseUrl, secretKey, profile, name = 'bellhop', environment = BUDGETS } = options;
  const logFile = join(directory, `${name}.log`);
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: databaseUrl,
    BELLHOP_SECRET_KEY: secretKey,
    BELLHOP_DATA_DIR: join(directory, name),
    BELLHOP_HTTP_LISTEN: '127.0.0.1:0',
    BELLHOP_CONFIG_LISTEN: '127.0.0.1:0',
    BELLHOP_CONFIG_TLS_LISTEN: 'off',
    BELLHOP_SIP_LISTEN: '127.0.0.1:0',
    BELLHOP_SIPS_LISTEN: 'off',
    BELLHOP_DEMO: '0',
    ...environment,
  };
  const program = join(root, 'src/programs/everything.ts');
  const profiling = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${resolve(profile)}`];
  const server = startServer(process.execPath, [...profiling, program], logFile, { env });
  const ready = await untilReady(server, (text) => text.split('\n').find((line) => line.startsWith('Bellhop ready')));
  const address = (name: string) => new RegExp(` ${name}=(\\S+)`).exec(ready)?.[1] ?? '';
  return {
    ...server,
    apiUrl: address('http').replace('localhost', '127.0.0.1'),
    configUrl: address('config'),
    sip: address('sip'),
  };
}
