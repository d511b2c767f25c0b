import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './embedded-errors.ts';
import { type ClusterPaths, readIfThere, SOCKET_PORT } from './embedded-paths.ts';
import { bearerOf } from './embedded-process.ts';

/** A lock file is empty for an instant while its server starts, and for ever if the machine died in that instant. */
const EMPTY_FOR_AN_INSTANT_MS = 5_000;

/**
 * PostgreSQL takes any living process of the number in a lock file for a postmaster, and refuses to start. Where the process
 * is gone it clears up by itself, and does that better than we could.
 */
export async function removeStaleLockFiles({ cluster, socketDirectory }: ClusterPaths): Promise<void> {
  for (const path of [join(cluster, 'postmaster.pid'), join(socketDirectory, `.s.PGSQL.${SOCKET_PORT}.lock`)]) {
    const content = await readIfThere(path);
    if (content !== undefined && (await isStale(path, content, cluster))) await removeUnlessReplaced(path, content);
  }
}

async function isStale(path: string, content: string, cluster: string): Promise<boolean> {
  if (content === '') return (await ageMs(path)) > EMPTY_FOR_AN_INSTANT_MS;
  return (await bearerOf(Number.parseInt(content, 10), cluster)) === 'stranger';
}

async function ageMs(path: string): Promise<number> {
  try {
    return Date.now() - (await stat(path)).mtimeMs;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 0;
    throw error;
  }
}

/** Another start may have removed it and started its server since we looked; that server's file is put back. */
async function removeUnlessReplaced(path: string, content: string): Promise<void> {
  const aside = `${path}.stale-${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if ((await readFile(aside, 'utf8')) !== content) await link(aside, path);
  await rm(aside);
}
