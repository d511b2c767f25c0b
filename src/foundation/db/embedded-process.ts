import { execFile } from 'node:child_process';
import { readFile, readlink } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { codeOf } from './embedded-errors.ts';

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Process ids are reused, so the number alone says nothing. A zombie has no command line and counts as gone. */
export async function isPostmaster(pid: number, cluster: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return (await commandOf(pid)).includes(`postgres -D ${cluster} `);
  const args = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(unreadable)).split('\0');
  if (basename(args[0] ?? '') !== 'postgres') return false;
  // Its working directory is the cluster, also when that was moved since; but only the same user may look.
  return args.includes(cluster) || (await readlink(`/proc/${pid}/cwd`).catch(unreadable)) === cluster;
}

async function commandOf(pid: number): Promise<string> {
  const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return stdout;
}

/** A process that ended between two looks at it, or that is none of our business, is no postmaster of ours. */
function unreadable(): string {
  return '';
}
