import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLog } from '../../src/foundation/log.ts';
import { createSimulatedPhone, hardwareOf } from '../../src/simulator/index.ts';
import { type Office, officeIn } from '../phones/office.fixture.ts';
import { plainEnvironment } from '../support/guarded-program.ts';
import { postgresProcesses, startBellhop } from '../support/running-bellhop.ts';

const run = promisify(execFile);

let office: Office;
beforeAll(async () => {
  office = await officeIn(startBellhop());
});
afterAll(() => office?.stop());

test('what is watched from outside answers', async () => {
  const { bellhop } = office;
  expect(await bellhop.call(undefined, 'GET', '/healthz')).toMatchObject({ status: 200, body: { status: 'ok' } });
  expect(await bellhop.call(undefined, 'GET', '/readyz')).toMatchObject({ status: 200, body: { status: 'ready' } });
  const metrics = await bellhop.call(undefined, 'GET', '/metrics');
  expect(metrics.status).toBe(200);
  expect(metrics.body).toMatch(/^# TYPE \w+ (counter|gauge|histogram)$/m);
});

describe('bellhop token', () => {
  test('prints a token and nothing else, through npm as README says', async () => {
    const { dataDirectory } = office.bellhop;
    const words = ['run', '-s', 'bellhop', '--', 'token', '--email', 'admin@acme.test'];
    const { stdout, stderr } = await run('npm', words, {
      cwd: join(import.meta.dirname, '../..'),
      env: { ...plainEnvironment(), BELLHOP_DATA_DIR: dataDirectory },
    });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^bellhop_pat_\S+\n$/);
    expect((await office.bellhop.call(stdout.trim(), 'GET', '/v1/people/me')).body.emails).toEqual(['admin@acme.test']);
  });

  test('a token does what its scopes say and its person may', async () => {
    const { bellhop } = office;
    const narrow = await bellhop.token('admin@acme.test', { scopes: 'spark-admin:devices_read', expires: '1h' });
    expect((await bellhop.call(narrow, 'GET', '/v1/devices')).status).toBe(200);
    expect((await bellhop.call(narrow, 'GET', '/v1/workspaces')).status).toBe(403);
    const readOnly = await bellhop.token('readonly@acme.test');
    expect((await bellhop.call(readOnly, 'GET', '/v1/workspaces')).status).toBe(200);
    expect((await bellhop.call(readOnly, 'POST', '/v1/workspaces', { displayName: 'No' })).status).toBe(403);
  });

  test.each([
    [['--email', 'nobody@acme.test'], /^There is nobody with the email address nobody@acme\.test\.$/],
    [[], /^Say whose token: --email admin@acme\.test$/],
    [['--email', 'admin@acme.test', '--scopes', 'spark:rule_the_world'], /^There is no scope spark:rule_the_world\. There are: /],
    [
      ['--email', 'admin@acme.test', '--expires', 'soon'],
      /^--expires is a number and a unit, such as 30m, 12h or 90d; not "soon"\.$/,
    ],
    [['--email', 'admin@acme.test', '--expires', '0s'], /^A token lives at least a second and at most 400 days\.$/],
    [['--email', 'admin@acme.test', '--expires', '401d'], /^A token lives at least a second and at most 400 days\.$/],
  ])('%j is refused in one sentence', async (words, sentence) => {
    const { exitCode, output, complaints } = await office.bellhop.command('token', ...words);
    expect(complaints.trim().split('\n')).toEqual([expect.stringMatching(sentence)]);
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: '' });
  });
});

test('a command that does not exist, or a word that it does not know, is named', async () => {
  const unknown = await office.bellhop.command('fly');
  expect(unknown).toMatchObject({ exitCode: 1, complaints: 'There is no command "fly".\n' });
  expect(unknown.output).toContain('bellhop token');
  const option = await office.bellhop.command('token', '--mail', 'admin@acme.test');
  expect(option.exitCode).toBe(1);
  expect(option.complaints.trim().split('\n')).toEqual([expect.stringContaining("'--mail'")]);
});

test('migrate beside a Bellhop that serves has nothing to do, and disturbs nobody', async () => {
  expect(await office.bellhop.command('migrate')).toMatchObject({ exitCode: 0, complaints: '' });
  expect((await office.get('/v1/devices')).status).toBe(200);
});

test('rotate-key while it serves: files are rendered as before, new phones work, and so after a restart', async () => {
  const { bellhop } = office;
  const before = await bootNewPhone();
  const keysBefore = await readFile(join(bellhop.dataDirectory, 'secret.key'), 'utf8');
  const sealed = await bellhop.command('rotate-key');
  expect(sealed).toMatchObject({
    exitCode: 0,
    complaints: '',
    output: expect.stringMatching(/^A new key is in use, and [1-9]\d* stored/),
  });
  const keys = (await readFile(join(bellhop.dataDirectory, 'secret.key'), 'utf8')).trim().split('\n');
  expect(keys).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), keysBefore.trim()]);

  await bootAgain(before);
  const after = await bootNewPhone();
  await bellhop.restart();
  await bootAgain(before);
  await bootAgain(after);
});

test('simulate shows six phones registered, and takes them back when it is asked to end', async () => {
  const simulation = office.bellhop.begin('simulate', '--devices', '6');
  await simulation.line(/^6 phones: 6 registered$/);
  const connected = async () =>
    (await office.get('/v1/devices?tag=simulated&connectionStatus=connected&max=100')).body.items.length;
  expect(await connected()).toBeGreaterThanOrEqual(6);
  expect(await simulation.kill('SIGTERM')).toMatchObject({ exitCode: 0 });
  expect(simulation.output.trim().split('\n').at(-1)).toBe('6 phones: 6 off');
});

test('simulate by hand is refused where there is nothing to simulate', async () => {
  const many = await office.bellhop.command('simulate', '--devices', 'many');
  expect(many.exitCode).toBe(1);
  expect(many.complaints.trim().split('\n')).toHaveLength(1);
});

test('a command without a Bellhop brings PostgreSQL up for itself, and down again', async () => {
  const { bellhop } = office;
  await bellhop.kill('SIGTERM');
  expect(await postgresProcesses(bellhop.dataDirectory)).toEqual([]);
  expect((await bellhop.command('token', '--email', 'admin@acme.test')).output).toMatch(/^bellhop_pat_\S+\n$/);
  expect(await postgresProcesses(bellhop.dataDirectory)).toEqual([]);
  await bellhop.restart();
});

type Phone = ReturnType<typeof createSimulatedPhone>;
type Booted = Pick<Phone, 'mac' | 'credentials'>;

async function bootNewPhone(): Promise<Booted> {
  const { mac } = await office.addPhone('DMS Yealink T46U');
  return bootPhone(mac);
}

/** It proves itself with what its file told it, and fetches where Bellhop listens now. */
const bootAgain = ({ mac, credentials }: Booted): Promise<Booted> => bootPhone(mac, credentials);

async function bootPhone(mac: string, credentials?: Phone['credentials']): Promise<Phone> {
  const hardware = hardwareOf('DMS Yealink T46U');
  if (!hardware) throw new Error('There is no such phone.');
  const phone = createSimulatedPhone({ ...hardware, mac, credentials, url: office.bellhop.at.config, log: createLog('silent') });
  await phone.boot();
  expect(phone).toMatchObject({ state: 'registered', reason: undefined });
  await phone.stop();
  return phone;
}
