import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { plainEnvironment, startProgram } from './guarded-program.ts';
import { until } from './running-bellhop.ts';

const environment = plainEnvironment();

/** What a test run does, in a process that can be killed. */
const program = `
  import { startProgram } from '${join(import.meta.dirname, 'guarded-program.ts')}';
  const { pid } = startProgram(['sleep', '1000'], { environment: process.env });
  console.log(pid);
`;

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('a run that ends by %s leaves no program', async (signal) => {
  const run = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [pid] = await once(createInterface(run.stdout), 'line');
  expect(await isRunning(pid)).toBe(true);

  // The guard inherits the standard error, so its end is the end of both.
  const complaints = text(run.stderr);
  run.kill(signal);
  expect(await complaints).toBe('');
  await until(
    () => isRunning(pid),
    (isSo) => !isSo,
  );
});

/** One that ended and that nobody has asked for its exit code is still in the list, without a command line. */
const isRunning = async (pid: string) => (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')) !== '';

test('a line is found whether it was said before or comes later, and the end is told with all that was said', async () => {
  const said = startProgram(['sh', '-c', 'echo one; echo two >&2; exit 3'], { environment });
  expect((await said.line(/^o(.*)/))[1]).toBe('ne');
  expect(await said.ended).toMatchObject({ exitCode: 3, output: 'one\n', complaints: 'two\n' });
  expect((await said.line(/^t(.*)/))[1]).toBe('wo');
  await expect(said.line(/three/)).rejects.toThrow('exit code 3');
});

test('a tool that is missing is named with its package', async () => {
  const missing = startProgram(['no-such-tool'], { environment, debianPackage: 'sip-tester' });
  await expect(missing.ended).rejects.toThrow('no-such-tool is not installed: run "apt-get install sip-tester".');
  await expect(missing.line(/anything/)).rejects.toThrow('apt-get install sip-tester');
});
