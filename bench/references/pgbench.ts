import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runToEnd } from '../support/children.ts';
import { percentile } from '../support/percentile.ts';
import type { BenchPostgres } from '../support/postgres.ts';
import type { Load } from '../support/rounds.ts';
import { mustHave, tools } from '../support/tools.ts';

/** As many connections as Bellhop has for its API. */
const CLIENTS = 10;

export async function runPgbench(
  directory: string,
  { port, owner }: BenchPostgres,
  script: string,
  seconds: number,
): Promise<Load> {
  const cwd = await mkdtemp(join(directory, 'pgbench-'));
  try {
    await writeFile(join(cwd, 'script.sql'), script);
    const startedAt = performance.now();
    const output = await runToEnd(
      mustHave(tools.pgbench),
      [
        ...['-h', '127.0.0.1', '-p', String(port), '-U', owner.user, '-n', '-M', 'prepared', '-c', String(CLIENTS), '-j', '1'],
        ...['-T', String(seconds), '-D', 'n=0', '-f', 'script.sql', '-l', owner.database],
      ],
      { cwd, env: { ...process.env, PGPASSWORD: owner.password } },
    );
    const passed = (performance.now() - startedAt) / 1_000;
    const operations = Number(/actually processed: (\d+)/.exec(output)?.[1]);
    const perSecond = Number(/tps = ([\d.]+) \(without/.exec(output)?.[1]);
    const times = await readTimes(cwd);
    return {
      operations,
      seconds: perSecond > 0 ? operations / perSecond : passed,
      p50Ms: percentile(times, 50),
      p99Ms: percentile(times, 99),
    };
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}

/** Of each transaction: client, number, microseconds, … */
async function readTimes(cwd: string): Promise<number[]> {
  const files = readdirSync(cwd).filter((name) => name.startsWith('pgbench_log'));
  const texts = await Promise.all(files.map((name) => readFile(join(cwd, name), 'utf8')));
  return texts.flatMap((text) => text.trim().split('\n')).map((line) => Number(line.split(' ')[2]) / 1_000);
}
