import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { throwawayDirectory } from '../../../test/support/sweep.ts';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../../../test/support/test-database.ts';
import { createLog } from '../log.ts';
import { migrate } from './migrate.ts';

const log = createLog('silent');

const parent = await throwawayDirectory();
afterAll(parent.remove);

let database: TestDatabase;
let directory: string;

beforeEach(async () => {
  database = await createEmptyDatabase();
  directory = await mkdtemp(join(parent.path, 'migrations-'));
});

afterEach(async () => {
  await database.drop();
});

test('files are applied once, in the order of their numbers', async () => {
  await writeMigrations({
    '0002-rooms.sql': 'alter table guest add column room int',
    '0001-guests.sql': 'create table guest (name text)',
    'README.md': 'not SQL at all',
  });
  expect(await migrateDatabase()).toEqual({ applied: ['0001-guests.sql', '0002-rooms.sql'] });
  expect(await migrateDatabase()).toEqual({ applied: [] });

  await writeMigrations({ '0003-keys.sql': 'alter table guest add primary key (room)' });
  expect(await migrateDatabase()).toEqual({ applied: ['0003-keys.sql'] });
  expect(await query('select name from bellhop.migration order by applied_at')).toEqual([
    { name: '0001-guests.sql' },
    { name: '0002-rooms.sql' },
    { name: '0003-keys.sql' },
  ]);
});

test('the functions of graphile-worker are there for the first file', async () => {
  await writeMigrations({ '0001-job.sql': `select graphile_worker.add_job('greet')` });
  await migrateDatabase();
  expect(await query('select task_identifier as task from graphile_worker.jobs')).toEqual([{ task: 'greet' }]);
});

test('of many that start at once one migrates and the others find it done', async () => {
  await writeMigrations({
    '0001-guests.sql': 'create table guest (name text)',
    '0002-rooms.sql': 'create table room (number int)',
  });
  const results = await Promise.all(Array.from({ length: 6 }, migrateDatabase));
  expect(results.flatMap(({ applied }) => applied)).toEqual(['0001-guests.sql', '0002-rooms.sql']);
});

test('a file that fails leaves nothing of itself, and what came before it stays', async () => {
  await writeMigrations({
    '0001-guests.sql': 'create table guest (name text)',
    '0002-rooms.sql': 'create table room (number int);\n\nselect nonsense;\n',
  });
  await expect(migrateDatabase()).rejects.toThrow(
    '0002-rooms.sql, line 3 could not be applied: column "nonsense" does not exist.',
  );
  expect(await query(`select to_regclass('guest') is not null as guest, to_regclass('room') is not null as room`)).toEqual([
    { guest: true, room: false },
  ]);

  await writeMigrations({ '0002-rooms.sql': 'create table room (number int)' });
  expect(await migrateDatabase()).toEqual({ applied: ['0002-rooms.sql'] });
});

test('a file that was edited after it was applied is refused', async () => {
  await writeMigrations({ '0001-guests.sql': 'create table guest (name text)\n' });
  await migrateDatabase();
  await writeMigrations({ '0001-guests.sql': 'create table guest (name text)\r\n' });
  expect(await migrateDatabase()).toEqual({ applied: [] });
  await writeMigrations({ '0001-guests.sql': 'create table guest (name varchar)\n' });
  await expect(migrateDatabase()).rejects.toThrow(
    '0001-guests.sql was edited after it was applied: restore it, and put the change into a new migration.',
  );
});

test('a database that knows a file we do not know is refused', async () => {
  await writeMigrations({ '0001-guests.sql': 'select 1', '0002-future.sql': 'select 2' });
  await migrateDatabase();
  await rm(join(directory, '0002-future.sql'));
  await expect(migrateDatabase()).rejects.toThrow(
    'This database was written by a newer Bellhop (it knows 0002-future.sql): start that version, or use another database.',
  );
});

test('a file that comes before the last one applied is refused', async () => {
  await writeMigrations({ '0001-guests.sql': 'select 1', '0003-keys.sql': 'select 3' });
  await migrateDatabase();
  await writeMigrations({ '0002-rooms.sql': 'select 2' });
  await expect(migrateDatabase()).rejects.toThrow(
    '0002-rooms.sql comes before 0003-keys.sql, which is already applied: give it the next free number.',
  );
});

test('two files of one number are refused', async () => {
  await writeMigrations({ '0001-guests.sql': 'select 1', '0001-rooms.sql': 'select 2' });
  await expect(migrateDatabase()).rejects.toThrow('0001-guests.sql and 0001-rooms.sql have the same number');
});

test('a server that is too old is refused before anything is written', async () => {
  const old = answerAsServerOfVersion('14.17').listen(join(directory, '.s.PGSQL.5432'));
  await once(old, 'listening');
  await expect(migrate({ host: directory, port: 5432, user: 'any', database: 'any' }, { log, directory })).rejects.toThrow(
    'Bellhop needs PostgreSQL 15 or newer, and this server is 14.17: upgrade it, or point DATABASE_URL to another one.',
  );
  old.close();
});

test('every test database has the whole schema and is nobody else’s', async () => {
  const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  await query('create table only_here ()', one.url);
  expect(await query(`select to_regclass('only_here') as found`, other.url)).toEqual([{ found: null }]);
  expect(await migrate(other.connection, { log })).toEqual({ applied: [] });
  await Promise.all([one.drop(), other.drop()]);
});

async function writeMigrations(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text);
}

function migrateDatabase() {
  return migrate(database.connection, { log, directory });
}

async function query(statement: string, url = database.url): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query(statement);
  await client.end();
  return rows;
}

/** Lets everybody in and answers every statement with its version. */
function answerAsServerOfVersion(version: string): Server {
  const ready = message('Z', Buffer.from('I'));
  const welcome = Buffer.concat([message('R', Buffer.alloc(4)), ready]);
  const column = Buffer.concat([
    Buffer.from('server_version\0'),
    Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 255, 255, 255, 255, 255, 255, 0, 0]),
  ]);
  const value = Buffer.concat([Buffer.from([0, 0, 0, version.length]), Buffer.from(version)]);
  const one = Buffer.from([0, 1]);
  const answer = Buffer.concat([
    message('T', Buffer.concat([one, column])),
    message('D', Buffer.concat([one, value])),
    message('C', Buffer.from('SHOW\0')),
    ready,
  ]);
  return createServer((socket) => {
    socket.once('data', () => {
      socket.write(welcome);
      socket.on('data', (data) => (data.toString('latin1').startsWith('X') ? socket.end() : socket.write(answer)));
    });
  });
}

/** A message of PostgreSQL's protocol: its letter, its length, its body. */
function message(letter: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(letter);
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}
