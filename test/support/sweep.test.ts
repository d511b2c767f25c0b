import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { findPostmaster } from '../../src/foundation/db/embedded-postmaster.ts';
import { throwawayDirectory } from './sweep.ts';

const foundation = join(import.meta.dirname, '../../src/foundation');

/** What a test run does, in a process that can be killed. */
const program = `
  import { openEmbeddedPostgres } from '${foundation}/db/embedded-postgres.ts';
  import { createLog } from '${foundation}/log.ts';
  import { throwawayDirectory } from '${import.meta.dirname}/sweep.ts';
  const { path } = await throwawayDirectory();
  await openEmbeddedPostgres(path + '/data', { log: createLog('silent'), settings: { fsync: 'off' } });
  console.log(path);
`;

test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
  'a run that ends by %s leaves no server and no directory',
  async (signal) => {
    const run = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'pipe'] });
    const [path] = await once(createInterface(run.stdout), 'line');
    expect(await findPostmaster(join(path, 'data/postgres'))).toBeDefined();

    // The sweeper inherits the standard error, so its end is the end of both.
    const complaints = text(run.stderr);
    run.kill(signal);
    expect(await complaints).toBe('');
    expect(await findPostmaster(join(path, 'data/postgres'))).toBeUndefined();
    expect(existsSync(path)).toBe(false);
  },
);

test('a directory can be swept before the run ends', async () => {
  const { path, remove } = await throwawayDirectory();
  await remove();
  expect(existsSync(path)).toBe(false);
});
