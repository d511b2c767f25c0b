import { execFileSync, spawnSync } from 'node:child_process';
import { cpus, platform, release, totalmem } from 'node:os';
import type { BenchPostgres } from './postgres.ts';
import { pathOf, tools } from './tools.ts';

/** When and on what a run was made, one line each. */
export async function describeSurroundings({ client }: BenchPostgres): Promise<string[]> {
  const [cpu] = cpus();
  const { rows } = await client.query<{ version: string }>(`select current_setting('server_version') as version`);
  const gigabytes = Math.round(totalmem() / 1024 ** 3);
  return [
    `Date: ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `Commit: ${commit()}`,
    `Machine: ${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${gigabytes} GB, ${platform()} ${release()}`,
    `Versions: Node ${process.versions.node}, PostgreSQL ${rows[0]?.version}, ${toolVersions().join(', ')}`,
  ];
}

function commit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', cwd: import.meta.dirname }).trim();
  try {
    const isClean = git('status', '--porcelain', '--untracked-files=no', '--', '../../src', '../../migrations', '..') === '';
    return `${git('rev-parse', '--short', 'HEAD')}${isClean ? '' : ' with changes that are not committed'}`;
  } catch {
    return 'unknown';
  }
}

function toolVersions(): string[] {
  return Object.values(tools).flatMap((tool) => {
    const path = pathOf(tool);
    if (!path) return [];
    // wrk and sipp end with an error after they have said what they are.
    const { stdout, stderr } = spawnSync(path, ['-v'], { encoding: 'utf8' });
    const asked = `${stdout}${stderr}`;
    const version =
      /\d+\.\d+[\w.]*/.exec(asked)?.[0] ??
      /\d+\.\d+[\w.]*/.exec(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout)?.[0];
    return [`${tool.command} ${version ?? 'of unknown version'}`];
  });
}
