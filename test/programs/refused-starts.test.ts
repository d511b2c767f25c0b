import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { chmod, mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Ending } from '../support/guarded-program.ts';
import { bellhopProgram, postgresProcesses, type RunningOptions, startBellhop } from '../support/running-bellhop.ts';
import { throwawayDirectory } from '../support/sweep.ts';

const isRoot = process.getuid?.() === 0;
const parent = await throwawayDirectory();
afterAll(parent.remove);

test('a second Bellhop on a data directory says in one sentence who is there, and the first goes on', async () => {
  const dataDirectory = join(parent.path, 'second');
  const bellhop = await startBellhop({ dataDirectory, demo: false });
  const second = await endingOf({ dataDirectory });
  expectOneSentence(second, /^Bellhop \(process \d+\) is already running on .*: stop it first, or set BELLHOP_DATA_DIR/);
  expect(second.output).toBe('');
  expect((await bellhop.call(undefined, 'GET', '/readyz')).status).toBe(200);
  await bellhop.stop();
});

describe('a port that somebody else has', () => {
  const dataDirectory = join(parent.path, 'ports');
  const listeners = [
    'BELLHOP_HTTP_LISTEN',
    'BELLHOP_CONFIG_LISTEN',
    'BELLHOP_CONFIG_TLS_LISTEN',
    'BELLHOP_SIP_LISTEN',
    'BELLHOP_SIPS_LISTEN',
  ];

  test.each(listeners)('%s: one sentence, and nothing is left running', async (variable) => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const ending = await endingOf({ dataDirectory, environment: { [variable]: `127.0.0.1:${port}` } });
    taken.close();
    expectOneSentence(ending, new RegExp(`^Something else listens on 127\\.0\\.0\\.1:${port} already\\.`));
    expect(ending.output).not.toContain('Bellhop ready');
    expect(await postgresProcesses(dataDirectory)).toEqual([]);
  });

  test('BELLHOP_SIP_LISTEN over UDP: the same', async () => {
    const taken = createSocket('udp4').bind(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address();
    const ending = await endingOf({ dataDirectory, environment: { BELLHOP_SIP_LISTEN: `127.0.0.1:${port}` } });
    taken.close();
    expectOneSentence(ending, new RegExp(`^Something else listens on 127\\.0\\.0\\.1:${port} already\\.`));
    expect(await postgresProcesses(dataDirectory)).toEqual([]);
  });

  test('and the data directory serves afterwards, with the accounts that nobody has seen yet', async () => {
    const bellhop = await startBellhop({ dataDirectory });
    expect(bellhop.accounts.map(({ email }) => email)).toContain('admin@acme.test');
    await bellhop.stop();
  });
});

describe('settings that cannot be', () => {
  test.each([
    ['BELLHOP_HTTP_LISTEN', '8080', /^BELLHOP_HTTP_LISTEN is host:port, such as 127\.0\.0\.1:8080, or off; not "8080"\.$/],
    ['BELLHOP_DEMO', 'yes', /^BELLHOP_DEMO is 1 or 0, not "yes"\.$/],
    ['BELLHOP_SECRET_KEY_FILE', '/nowhere/key', /^BELLHOP_SECRET_KEY_FILE names \/nowhere\/key, which is not there\.$/],
    ['DATABASE_URL', 'postgresql://127.0.0.1:1/nowhere', /127\.0\.0\.1:1/],
  ])('%s=%s is refused in one sentence', async (variable, value, sentence) => {
    const environment = { [variable]: value };
    const dataDirectory = join(parent.path, 'settings');
    expectOneSentence(await endingOf({ dataDirectory, environment }), sentence);
    expect(await postgresProcesses(dataDirectory)).toEqual([]);
  });
});

test.runIf(isRoot)('a directory that may not be written is named in one sentence', async () => {
  const dataDirectory = join(parent.path, 'not ours');
  await mkdir(dataDirectory);
  await chmod(parent.path, 0o755);
  const ending = await endingOf({ dataDirectory, wrapper: ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] });
  expectOneSentence(ending, /^The data directory .*not ours is not writable by this user: correct that, or set BELLHOP_DATA_DIR/);
});

/** Of a start that is not meant to succeed. */
async function endingOf(options: RunningOptions): Promise<Ending> {
  const program = bellhopProgram('everything', [], options);
  const cameUp = program.line(/^Bellhop ready/).then(
    () => program.kill('SIGTERM'),
    () => {},
  );
  const ending = await program.ended;
  await cameUp;
  return ending;
}

function expectOneSentence({ exitCode, complaints }: Ending, sentence: RegExp): void {
  expect(complaints.trim().split('\n')).toEqual([expect.stringMatching(sentence)]);
  expect(exitCode).toBe(1);
}
