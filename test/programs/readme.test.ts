import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningBellhop, startBellhop } from '../support/running-bellhop.ts';

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

let bellhop: RunningBellhop;

beforeAll(async () => {
  bellhop = await startBellhop();
});
afterAll(() => bellhop?.stop());

/** The shell blocks of the README below a heading, as a reader would paste them, with this Bellhop's ports. */
function blocksBelow(heading: string): string[] {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const section = readme.split(/^## /m).find((text) => text.startsWith(heading)) ?? '';
  return [...section.matchAll(/```sh\n(.*?)```/gs)].map(([, block = '']) =>
    block.replaceAll('http://localhost:8080', bellhop.at.http).replaceAll('http://127.0.0.1:8081', bellhop.at.config),
  );
}

const paste = async (...blocks: (string | undefined)[]) => {
  const environment = { ...process.env, BELLHOP_DATA_DIR: bellhop.dataDirectory };
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', blocks.join('\n')], { cwd: ROOT, env: environment });
  return stdout;
};

test('the README leads from one call to a registered phone, pasted as it stands', async () => {
  const [add, simulate, look] = blocksBelow('Add your first phone');
  const added = await paste(add);
  expect(added).toContain('"mac":"80:5E:C0:12:34:56"');
  expect(added).toMatch(/account\.1\.password = \S+/);

  const [, mac = ''] = /simulate --mac (\w+)/.exec(simulate ?? '') ?? [];
  const phone = bellhop.begin('simulate', '--mac', mac);
  const token = await bellhop.token('admin@acme.test');
  const status = async () => (await bellhop.call(token, 'GET', `/v1/devices/${mac}`)).body.connectionStatus;
  await expect.poll(status, { timeout: 30_000 }).toBe('connected');
  // The variables of the first block, without making the phone a second time.
  const variables = add
    ?.split('\n')
    .filter((line) => /^(TOKEN|AUTH|API)=/.test(line))
    .join('\n');
  expect(await paste(variables, look)).toBe('connected 127.0.0.1 108.86.0.20\n');
  await phone.kill('SIGTERM');
});
