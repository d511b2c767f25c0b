import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { outcomeOf, startEmbeddedBellhop } from '../../../test/support/embedded-bellhop.ts';
import { throwawayDirectory } from '../../../test/support/sweep.ts';
import { createLog } from '../log.ts';
import { boundLogFile } from './embedded-log-file.ts';
import { connectEmbeddedPostgres, openEmbeddedPostgres } from './embedded-postgres.ts';
import { findPostmaster } from './embedded-postmaster.ts';

const parent = await throwawayDirectory();
afterAll(parent.remove);

/** These tests kill processes, not machines, so nothing needs to wait for the disk. */
const options = { log: createLog('silent'), settings: { fsync: 'off' } };

test('the first start makes the cluster, the next one finds what was written', async () => {
  const directory = join(parent.path, 'first and next');
  const first = await openEmbeddedPostgres(directory, options);
  expect(first.cameUp).toBe('created');
  await query(first.connection, 'create table guest as select 42 as room');
  await first.stop();
  expect(await findPostmaster(join(directory, 'postgres'))).toBeUndefined();

  const next = await openEmbeddedPostgres(directory, options);
  expect(next.cameUp).toBe('started');
  expect(await query(next.connection, 'select room from guest')).toEqual([{ room: 42 }]);
  await next.stop();
});

test('it listens on a private socket only, speaks UTF-8 and keeps no password', async () => {
  const directory = join(parent.path, 'private');
  const { connection, stop } = await openEmbeddedPostgres(directory, options);
  expect(connection).toEqual({ host: join(directory, 'run'), port: 5432, user: 'bellhop', database: 'bellhop', ssl: false });
  expect((await stat(connection.host)).mode & 0o777).toBe(0o700);
  expect(
    await query(connection, `select current_setting('listen_addresses') as tcp, current_setting('synchronous_commit') as commit`),
  ).toEqual([{ tcp: '', commit: 'on' }]);
  expect(
    await query(
      connection,
      `select pg_encoding_to_char(encoding) as encoding, datlocale from pg_database where datname = 'bellhop'`,
    ),
  ).toEqual([{ encoding: 'UTF8', datlocale: 'C.UTF-8' }]);
  expect(await query(connection, 'select rolpassword from pg_authid where rolpassword is not null')).toEqual([]);
  expect((await readdir(directory)).sort()).toEqual(['postgres', 'postgres.log', 'run']);
  await stop();
});

test('a directory may be called anything', async () => {
  const { connection, stop } = await openEmbeddedPostgres(join(parent.path, `Größe, "Ω" 'n %20 $HOME`), options);
  expect(await query(connection, 'select 1 as one')).toEqual([{ one: 1 }]);
  await stop();
});

test('where the path is too long for a socket, a private directory serves until it is stopped', async () => {
  const { connection, stop } = await openEmbeddedPostgres(join(parent.path, 'deep'.repeat(25)), options);
  expect(connection.host).toMatch(/bellhop-socket-[0-9a-f]{12}$/);
  expect((await stat(connection.host)).mode & 0o777).toBe(0o700);
  expect(await query(connection, 'select 1 as one')).toEqual([{ one: 1 }]);
  await stop();
  expect(existsSync(connection.host)).toBe(false);
});

test('stopping twice stops once', async () => {
  const { stop } = await openEmbeddedPostgres(join(parent.path, 'twice'), options);
  await Promise.all([stop(), stop()]);
  await stop();
});

test('the server that a killed Bellhop left behind is adopted, and stopped like our own', async () => {
  const directory = join(parent.path, 'orphan');
  const killed = await startAndWait(directory);
  const orphan = await findPostmaster(join(directory, 'postgres'));
  await kill(killed);

  const adopter = await openEmbeddedPostgres(directory, options);
  expect(adopter.cameUp).toBe('adopted');
  expect(await findPostmaster(join(directory, 'postgres'))).toEqual(orphan);
  await adopter.stop();
  expect(await findPostmaster(join(directory, 'postgres'))).toBeUndefined();
});

test('after everything was killed it recovers what was committed', async () => {
  const directory = join(parent.path, 'power cut');
  const killed = await startAndWait(directory);
  const client = await connect({ host: join(directory, 'run'), user: 'bellhop', database: 'bellhop' });
  await client.query('create table guest as select 42 as room');
  const disconnected = new Promise((resolve) => client.once('end', resolve));
  await killEverything(killed, directory);
  await disconnected;

  const { cameUp, connection, stop } = await openEmbeddedPostgres(directory, options);
  expect(cameUp).toBe('started');
  expect(await query(connection, 'select room from guest')).toEqual([{ room: 42 }]);
  await stop();
});

test('a stranger who got the process id of the dead server is not mistaken for it', async () => {
  const directory = join(parent.path, 'stranger');
  const killed = await startAndWait(directory);
  await killEverything(killed, directory);
  const stranger = spawn('sleep', ['600']);
  await replacePid(join(directory, 'postgres', 'postmaster.pid'), stranger);
  await replacePid(join(directory, 'run', '.s.PGSQL.5432.lock'), stranger);

  const { cameUp, stop } = await openEmbeddedPostgres(directory, options);
  expect(cameUp).toBe('started');
  await stop();
  expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
  stranger.kill();
});

test('an empty lock file that a dying machine left is cleared away', async () => {
  const directory = join(parent.path, 'empty lock');
  const { stop } = await openEmbeddedPostgres(directory, options);
  await stop();
  const lockFile = join(directory, 'postgres', 'postmaster.pid');
  await writeFile(lockFile, '');
  const aMinuteAgo = Date.now() / 1000 - 60;
  await utimes(lockFile, aMinuteAgo, aMinuteAgo);
  const next = await openEmbeddedPostgres(directory, options);
  expect(next.cameUp).toBe('started');
  await next.stop();
});

test('a first start that was killed half way leaves nothing behind', async () => {
  const directory = join(parent.path, 'half');
  await mkdir(directory);
  const begun = once(watch(directory), 'change');
  const killed = startEmbeddedBellhop(directory);
  await begun;
  await kill(killed);
  expect(await readdir(directory)).toEqual([expect.stringMatching(/^postgres\.new-/)]);

  const { cameUp, stop } = await openEmbeddedPostgres(directory, options);
  expect(cameUp).toBe('created');
  expect((await readdir(directory)).sort()).toEqual(['postgres', 'postgres.log', 'run']);
  await stop();
});

test('an interrupt at the terminal reaches Bellhop alone, so that it can drain first', async () => {
  const directory = join(parent.path, 'interrupt');
  const bellhop = await startAndWait(directory);
  const interrupted = outcomeOf(bellhop);
  process.kill(-(bellhop.pid ?? 0), 'SIGINT');
  expect(await interrupted).toEqual({ cameUp: 'interrupted' });
  expect(await query({ host: join(directory, 'run'), user: 'bellhop', database: 'bellhop' }, 'select 1 as one')).toEqual([
    { one: 1 },
  ]);

  const exited = once(bellhop, 'exit');
  bellhop.stdin?.end();
  await exited;
  expect(await findPostmaster(join(directory, 'postgres'))).toBeUndefined();
});

test('a server that dies is brought up and locked again', async () => {
  const directory = join(parent.path, 'comes back');
  const { log, seen } = watchedLog();
  const { connection, stop } = await openEmbeddedPostgres(directory, { log });
  const before = await findPostmaster(join(directory, 'postgres'));
  const back = seen('embedded PostgreSQL is back');
  process.kill(before?.pid ?? 0, 'SIGKILL');
  await back;

  expect(await query(connection, 'select 1 as one')).toEqual([{ one: 1 }]);
  await expect(openEmbeddedPostgres(directory, options)).rejects.toThrow('is already running');
  await stop();
  expect(await findPostmaster(join(directory, 'postgres'))).toBeUndefined();
});

test('a lock whose session was ended is taken again', async () => {
  const directory = join(parent.path, 'lock lost');
  const { log, seen } = watchedLog();
  const { connection, stop } = await openEmbeddedPostgres(directory, { log });
  const back = seen('embedded PostgreSQL is back');
  await query(connection, `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'Bellhop%'`);
  await back;

  await expect(openEmbeddedPostgres(directory, options)).rejects.toThrow('is already running');
  await stop();
});

test('a command without a serving Bellhop starts the server and the last one stops it', async () => {
  const directory = join(parent.path, 'commands');
  const [one, other] = await Promise.all([
    connectEmbeddedPostgres(directory, options),
    connectEmbeddedPostgres(directory, options),
  ]);
  await one.release();
  expect(await query(other.connection, 'select 1 as one')).toEqual([{ one: 1 }]);
  await other.release();
  await other.release();
  expect(await findPostmaster(join(directory, 'postgres'))).toBeUndefined();
});

test('a command beside a serving Bellhop leaves the server to it, whoever came first', async () => {
  const directory = join(parent.path, 'beside');
  const before = await connectEmbeddedPostgres(directory, options);
  const serving = await openEmbeddedPostgres(directory, options);
  expect(serving.cameUp).toBe('adopted');
  const after = await connectEmbeddedPostgres(directory, options);
  await before.release();
  await after.release();
  expect(await query(serving.connection, 'select 1 as one')).toEqual([{ one: 1 }]);

  const late = await connectEmbeddedPostgres(directory, options);
  await serving.stop();
  await late.release();
  expect(await findPostmaster(join(directory, 'postgres'))).toBeUndefined();
});

test('commands and servers that come and go at once never meet a server that is just leaving', async () => {
  const directory = join(parent.path, 'coming and going');
  const comeAndGo = async () => {
    const { connection, release } = await connectEmbeddedPostgres(directory, options);
    expect(await query(connection, 'select 1 as one')).toEqual([{ one: 1 }]);
    await release();
  };
  await comeAndGo();
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let round = 0; round < 5; round += 1) await comeAndGo();
    }),
  );
  expect(await findPostmaster(join(directory, 'postgres'))).toBeUndefined();
});

test('a log that grew large is kept once and begun anew', async () => {
  const path = join(parent.path, 'postgres.log');
  await writeFile(path, 'x'.repeat(101));
  await boundLogFile(path, 101);
  expect((await stat(path)).size).toBe(101);
  await boundLogFile(path, 100);
  expect((await stat(path)).size).toBe(0);
  expect((await stat(`${path}.1`)).size).toBe(101);
});

async function startAndWait(directory: string): Promise<ChildProcess> {
  const bellhop = startEmbeddedBellhop(directory);
  expect(await outcomeOf(bellhop)).toMatchObject({ cameUp: 'created' });
  return bellhop;
}

async function kill(bellhop: ChildProcess): Promise<void> {
  const exited = once(bellhop, 'exit');
  bellhop.kill('SIGKILL');
  await exited;
}

async function killEverything(bellhop: ChildProcess, directory: string): Promise<void> {
  const postmaster = await findPostmaster(join(directory, 'postgres'));
  await kill(bellhop);
  process.kill(postmaster?.pid ?? 0, 'SIGKILL');
}

async function replacePid(path: string, { pid }: ChildProcess): Promise<void> {
  const [, ...rest] = (await readFile(path, 'utf8')).split('\n');
  await writeFile(path, [pid, ...rest].join('\n'));
}

function watchedLog() {
  const waiting = new Map<string, () => void>();
  const write = (line: string) => waiting.get(JSON.parse(line).msg)?.();
  return {
    log: createLog('info', { write }),
    seen: (message: string) => new Promise<void>((resolve) => waiting.set(message, resolve)),
  };
}

async function connect(connection: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client(connection);
  client.on('error', () => {});
  await client.connect();
  return client;
}

async function query(connection: pg.ClientConfig, statement: string): Promise<unknown[]> {
  const client = await connect(connection);
  const { rows } = await client.query(statement);
  await client.end();
  return rows;
}
