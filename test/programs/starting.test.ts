import { chmod, chown, mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openUserAgent } from '../../src/protocols/sip/user-agent.ts';
import { postgresProcesses, type RunningBellhop, type RunningOptions, startBellhop, until } from '../support/running-bellhop.ts';
import { throwawayDirectory } from '../support/sweep.ts';

const isRoot = process.getuid?.() === 0;
const parent = await throwawayDirectory();
afterAll(parent.remove);

describe('one data directory', () => {
  let bellhop: RunningBellhop;
  let token: string;
  let workspaceId: string;
  beforeAll(async () => {
    bellhop = await startBellhop();
  });
  afterAll(() => bellhop?.stop());

  const seesItsData = async () => (await bellhop.call(token, 'GET', `/v1/workspaces/${workspaceId}`)).body.displayName;

  test('the first start prints who can sign in and where it listens, and it does', async () => {
    const emails = bellhop.accounts.map(({ email }) => email);
    expect(emails).toContain('root@bellhop.test');
    expect(emails).toContain('admin@acme.test');
    for (const { password } of bellhop.accounts) expect(password.length).toBeGreaterThanOrEqual(12);
    expect(bellhop.program.output.trim().split('\n').at(-1)).toMatch(
      /^Bellhop ready http=http:\/\/localhost:\d+ config=http:\/\/127\.0\.0\.1:\d+ configTls=https:\/\/127\.0\.0\.1:\d+ sip=127\.0\.0\.1:\d+ sips=127\.0\.0\.1:\d+$/,
    );
    expect(bellhop.program.complaints).toBe('');

    const { http, config, sip, sips } = bellhop.at;
    expect((await fetch(`${http}/healthz`)).status).toBe(200);
    expect((await fetch(`${http}/`)).status).toBe(200);
    expect((await fetch(`${config}/805ec0fedcba.cfg`)).status).toBe(401);
    const ca = await readFile(join(bellhop.dataDirectory, 'development-certificate.pem'));
    for (const proxy of [
      { transport: 'udp' as const, ...sip },
      { transport: 'tcp' as const, ...sip },
      { transport: 'tls' as const, ...sips, ca },
    ]) {
      const agent = await openUserAgent({ proxy });
      const line = { user: 'nobody', domain: 'nowhere.test', authUser: 'nobody', password: 'none' };
      expect((await agent.register(line)).status).toBe(401);
      await agent.close();
    }
  });

  test('keeps its secrets to itself', async () => {
    for (const file of ['secret.key', 'development-certificate.pem'])
      expect((await stat(join(bellhop.dataDirectory, file))).mode & 0o777).toBe(0o600);
  });

  test('a restart keeps the data and prints no account', async () => {
    token = await bellhop.token('admin@acme.test');
    const made = await bellhop.call(token, 'POST', '/v1/workspaces', { displayName: 'Kept' });
    workspaceId = made.body.id;
    const before = await bellhop.kill('SIGTERM');
    expect(before).toMatchObject({ exitCode: 0, complaints: '' });
    expect(await postgresProcesses(bellhop.dataDirectory)).toEqual([]);

    await bellhop.restart();
    expect(bellhop.accounts).toEqual([]);
    expect(bellhop.program.output.trim().split('\n')).toHaveLength(1);
    expect(await seesItsData()).toBe('Kept');
  });

  test('Ctrl-C ends it as well as SIGTERM does', async () => {
    expect(await bellhop.kill('SIGINT')).toMatchObject({ exitCode: 0, complaints: '' });
    expect(await postgresProcesses(bellhop.dataDirectory)).toEqual([]);
    await bellhop.restart();
    expect(await seesItsData()).toBe('Kept');
  });

  test('after kill -9 of Bellhop alone it takes its PostgreSQL back', async () => {
    await bellhop.kill('SIGKILL');
    const [orphan] = await postgresProcesses(bellhop.dataDirectory);
    expect(orphan).toBeDefined();
    await bellhop.restart();
    expect(await postgresProcesses(bellhop.dataDirectory)).toContain(orphan);
    expect(bellhop.accounts).toEqual([]);
    expect(await seesItsData()).toBe('Kept');
  });

  test('after kill -9 of everything it starts as ever', async () => {
    await bellhop.killEverything();
    await bellhop.restart();
    expect(bellhop.accounts).toEqual([]);
    expect(await seesItsData()).toBe('Kept');
  });

  test('PostgreSQL that is killed below it comes back, and so do the answers', async () => {
    const [postmaster = 0] = await postgresProcesses(bellhop.dataDirectory);
    process.kill(postmaster, 'SIGKILL');
    await until(
      () => postgresProcesses(bellhop.dataDirectory),
      ([successor]) => successor !== undefined && successor !== postmaster,
    );
    for (const path of ['/readyz', `/v1/workspaces/${workspaceId}`])
      await until(
        () => bellhop.call(token, 'GET', path),
        ({ status }) => status === 200,
      );
  });
});

test('a directory with spaces, quotes and umlauts is as good as any', async () => {
  await servesFrom({ dataDirectory: join(parent.path, `Bellhop's "data", büro 1`) });
});

test('listeners that are off are not named, and the others serve', async () => {
  const bellhop = await startBellhop({
    demo: false,
    environment: { BELLHOP_CONFIG_LISTEN: 'off', BELLHOP_SIP_LISTEN: 'off', BELLHOP_SIPS_LISTEN: 'off' },
  });
  expect(bellhop.accounts).toEqual([]);
  expect(bellhop.program.output).toMatch(/^Bellhop ready http=\S+ configTls=\S+$/m);
  expect((await bellhop.call(undefined, 'GET', '/readyz')).status).toBe(200);
  await bellhop.stop();
});

describe.runIf(isRoot)('whoever starts it for the first time', () => {
  test.each([
    ['an ordinary user', becoming(65534)],
    ['a user without a name', becoming(54321)],
    ['root under another name', ['unshare', '--user', '--map-user=1000']],
  ])('%s gets a Bellhop that serves, ends and starts again', async (who, wrapper) => {
    await chmod(parent.path, 0o755);
    const home = join(parent.path, who);
    await mkdir(home);
    const uid = /\d+/.exec(wrapper.find((word) => word.startsWith('--reuid')) ?? '0');
    await chown(home, Number(uid), Number(uid));
    await servesFrom({ dataDirectory: join(home, 'data'), wrapper, environment: { HOME: home } });
  });
});

function becoming(id: number): string[] {
  return ['setpriv', `--reuid=${id}`, `--regid=${id}`, '--clear-groups'];
}

async function servesFrom(options: RunningOptions & { dataDirectory: string }): Promise<void> {
  const bellhop = await startBellhop(options);
  expect(bellhop.accounts.map(({ email }) => email)).toContain('admin@acme.test');
  expect((await bellhop.call(undefined, 'GET', '/readyz')).status).toBe(200);
  await bellhop.restart();
  expect(bellhop.accounts).toEqual([]);
  expect((await bellhop.call(undefined, 'GET', '/readyz')).status).toBe(200);
  expect(await bellhop.kill('SIGTERM')).toMatchObject({ exitCode: 0, complaints: '' });
  expect(await postgresProcesses(options.dataDirectory)).toEqual([]);
}
