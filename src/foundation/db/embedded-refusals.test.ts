import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { outcomeOf, startEmbeddedBellhop } from '../../../test/support/embedded-bellhop.ts';
import { throwawayDirectory } from '../../../test/support/sweep.ts';
import { createLog } from '../log.ts';
import { ClusterOfAnotherVersion, DataDirectoryInUse, DataDirectoryUnusable } from './embedded-errors.ts';
import { openEmbeddedPostgres } from './embedded-postgres.ts';
import { findPostmaster } from './embedded-postmaster.ts';

const parent = await throwawayDirectory();
afterAll(parent.remove);

const options = { log: createLog('silent'), settings: { fsync: 'off' } };

/** How root becomes one who is not. */
const ordinaryUser = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
const namelessUser = ['setpriv', '--reuid=54321', '--regid=54321', '--clear-groups'];
/** How root comes to lack user namespaces, as in many a container. */
const withoutUnshare = { PATH: '/nowhere' };

describe('one Bellhop per data directory', () => {
  test('a second one is told who is there, and the first goes on', async () => {
    const directory = join(parent.path, 'second');
    const { stop } = await openEmbeddedPostgres(directory, options);
    const refusal = await openEmbeddedPostgres(directory, options).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DataDirectoryInUse);
    expect(refusal).toMatchObject({
      directory,
      message: `Bellhop (process ${process.pid}) is already running on ${directory}: stop it first, or set BELLHOP_DATA_DIR to another directory.`,
    });
    expect(await findPostmaster(join(directory, 'postgres'))).toBeDefined();
    await stop();
  });

  test('of several that start at the same instant one wins, on a new directory and on an old one', async () => {
    const directory = join(parent.path, 'instant');
    for (const cameUp of ['created', 'started']) {
      const bellhops = Array.from({ length: 3 }, () => startEmbeddedBellhop(directory));
      const outcomes = await Promise.all(bellhops.map(outcomeOf));
      expect(outcomes.filter((outcome) => outcome.error?.name === 'DataDirectoryInUse')).toHaveLength(2);
      // Who starts the server may lose the lock to one who found it starting.
      expect(outcomes.map((outcome) => outcome.cameUp).filter(Boolean)).toEqual([expect.stringMatching(`${cameUp}|adopted`)]);
      await Promise.all(bellhops.map(stopBellhop));
      expect(await findPostmaster(join(directory, 'postgres'))).toBeUndefined();
    }
  });
});

test.runIf(isRoot())('a socket directory that somebody else made before us is not used', async () => {
  const { connection, stop } = await openEmbeddedPostgres(join(parent.path, 'deep'.repeat(25)), options);
  await stop();
  await mkdir(connection.host);
  await chown(connection.host, 54321, 54321);
  await expect(openEmbeddedPostgres(join(parent.path, 'deep'.repeat(25)), options)).rejects.toThrow('belongs to another user');
  await rm(connection.host, { recursive: true });
});

describe('a data directory that cannot serve is refused in one sentence', () => {
  test('written by another major version', async () => {
    const directory = join(parent.path, 'version');
    await mkdir(join(directory, 'postgres'), { recursive: true });
    await writeFile(join(directory, 'postgres', 'PG_VERSION'), '16\n');
    const refusal = await openEmbeddedPostgres(directory, options).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ClusterOfAnotherVersion);
    expect(refusal).toMatchObject({ found: '16', expected: '18' });
  });

  test('holding something else', async () => {
    const directory = join(parent.path, 'something else');
    await mkdir(join(directory, 'postgres'), { recursive: true });
    await writeFile(join(directory, 'postgres', 'holiday.jpg'), '');
    await expect(openEmbeddedPostgres(directory, options)).rejects.toThrow(
      `${directory}/postgres is there but is no PostgreSQL cluster`,
    );
    expect(await readFile(join(directory, 'postgres', 'holiday.jpg'), 'utf8')).toBe('');
  });

  test('under a file', async () => {
    await writeFile(join(parent.path, 'file'), '');
    const refusal = await openEmbeddedPostgres(join(parent.path, 'file', 'data'), options).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DataDirectoryUnusable);
    expect(refusal).toHaveProperty('message', expect.stringContaining(`${parent.path}/file/data is not a directory:`));
  });

  test.runIf(isRoot())('on a read-only file system', async () => {
    const directory = join(parent.path, 'read-only');
    await mkdir(directory);
    const bellhop = startEmbeddedBellhop(directory, { wrapper: mounted(directory, 'ro') });
    expect(await outcomeOf(bellhop)).toMatchObject({
      error: { name: 'DataDirectoryUnusable', message: expect.stringContaining('is on a read-only file system:') },
    });
  });

  test.runIf(isRoot())('on a disk that is full', async () => {
    const directory = join(parent.path, 'full');
    await mkdir(directory);
    const bellhop = startEmbeddedBellhop(directory, { wrapper: mounted(directory, 'size=8m') });
    expect(await outcomeOf(bellhop)).toMatchObject({
      error: { name: 'DataDirectoryUnusable', message: expect.stringContaining('is on a disk that is full:') },
    });
  });

  test.runIf(isRoot())('not writable by the user', async () => {
    const directory = join(parent.path, 'not ours');
    await mkdir(directory);
    await chmod(parent.path, 0o755);
    const bellhop = startEmbeddedBellhop(directory, { wrapper: ordinaryUser });
    expect(await outcomeOf(bellhop)).toMatchObject({
      error: { name: 'DataDirectoryUnusable', message: expect.stringContaining('is not writable by this user:') },
    });
  });

  test.runIf(isRoot())('out of reach of the user that PostgreSQL must run as', async () => {
    const directory = join(parent.path, 'root only');
    await mkdir(directory, { mode: 0o700 });
    const bellhop = startEmbeddedBellhop(directory, { environment: withoutUnshare });
    expect(await outcomeOf(bellhop)).toMatchObject({
      error: {
        name: 'DataDirectoryUnusable',
        message: expect.stringContaining('cannot be reached by the user that PostgreSQL runs as:'),
      },
    });
  });
});

describe.runIf(isRoot())('whoever starts it', () => {
  const users: [string, Parameters<typeof startEmbeddedBellhop>[1]][] = [
    ['an ordinary user', { wrapper: ordinaryUser }],
    ['a user without a name', { wrapper: namelessUser }],
    ['root without user namespaces', { environment: withoutUnshare }],
  ];

  test.each(users)('%s gets a server', async (name, surroundings) => {
    const directory = await openToAll(name);
    const bellhop = startEmbeddedBellhop(join(directory, 'data'), surroundings);
    expect(await outcomeOf(bellhop)).toMatchObject({ cameUp: 'created' });
    await stopBellhop(bellhop);
  });

  test('root gets one where only root can go', async () => {
    const directory = join(parent.path, 'only root');
    await mkdir(directory, { mode: 0o700 });
    const { cameUp, stop } = await openEmbeddedPostgres(directory, options);
    expect(cameUp).toBe('created');
    await stop();
  });

  test('a cluster that was made without user namespaces runs with them, and back', async () => {
    const directory = join(await openToAll('to and fro'), 'data');
    for (const environment of [withoutUnshare, {}, withoutUnshare]) {
      const bellhop = startEmbeddedBellhop(directory, { environment });
      expect(await outcomeOf(bellhop)).toMatchObject({ cameUp: expect.stringMatching('created|started') });
      await stopBellhop(bellhop);
    }
  });
});

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** A directory of memory, mounted for one process and its children alone. */
function mounted(directory: string, mountOptions: string): string[] {
  return ['unshare', '--mount', 'sh', '-c', `mount -t tmpfs -o ${mountOptions} tmpfs '${directory}' && exec "$@"`, 'sh'];
}

async function openToAll(name: string): Promise<string> {
  const directory = join(parent.path, name);
  await mkdir(directory);
  await chmod(directory, 0o777);
  await chmod(parent.path, 0o755);
  return directory;
}

async function stopBellhop(bellhop: ChildProcess): Promise<void> {
  if (bellhop.exitCode !== null) return;
  const exited = once(bellhop, 'exit');
  bellhop.stdin?.end();
  await exited;
}
