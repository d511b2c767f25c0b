import { execFile } from 'node:child_process';
import { readFile, readlink } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { codeOf } from './embedded-errors.ts';

/** What a process id of a lock file stands for now; ids are reused, so the number alone says nothing. */
type Bearer = 'postmaster' | 'stranger' | 'nobody';

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

export async function isPostmaster(pid: number, cluster: string): Promise<boolean> {
  return (await bearerOf(pid, cluster)) === 'postmaster';
}

export async function bearerOf(pid: number, cluster: string): Promise<Bearer> {
  if (!isAlive(pid)) return 'nobody';
  const command = process.platform === 'linux' ? await readCommandLine(pid) : await askForCommandLine(pid);
  if (command === '') return (await isKernelThread(pid)) ? 'stranger' : 'nobody';
  return (await isOfCluster(pid, command, cluster)) ? 'postmaster' : 'stranger';
}

async function isOfCluster(pid: number, command: string, cluster: string): Promise<boolean> {
  if (process.platform !== 'linux') return command.includes(`postgres -D ${cluster} `);
  const args = command.split('\0');
  if (basename(args[0] ?? '') !== 'postgres') return false;
  // Its working directory is the cluster, also when that was moved since; but only the same user may look.
  return args.includes(cluster) || (await readlink(`/proc/${pid}/cwd`).catch(unreadable)) === cluster;
}

/** Empty for a process that is ending or a zombie, and for threads of the kernel. */
function readCommandLine(pid: number): Promise<string> {
  return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(unreadable);
}

async function askForCommandLine(pid: number): Promise<string> {
  const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return stdout.trimEnd();
}

/** After a reboot they have low numbers, such as a server had that was started at boot. All descend from process 2. */
async function isKernelThread(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(unreadable);
  return /^PPid:\s*2$/m.test(status);
}

/** A process that ended between two looks at it, or that is none of our business, has nothing to say. */
function unreadable(): string {
  return '';
}
