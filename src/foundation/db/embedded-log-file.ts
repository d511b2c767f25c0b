import { copyFile, type FileHandle, open, readFile, stat, truncate } from 'node:fs/promises';
import { codeOf } from './embedded-errors.ts';

const LARGEST_LOG_BYTES = 10 * 1024 * 1024;
const BOUND_EVERY_MS = 3_600_000;

/** Opened to append, so that PostgreSQL goes on writing at the new end after the file was emptied. */
export async function openLogFile(path: string): Promise<FileHandle> {
  await boundLogFile(path);
  return open(path, 'a', 0o600);
}

/** What was written since the file had this size. */
export async function readLogFile(path: string, fromByte: number): Promise<string> {
  return (await readFile(path)).subarray(fromByte).toString();
}

export async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 0;
    throw error;
  }
}

/** Keeps one older file beside the current one; PostgreSQL holds it open for months, so it is copied and emptied, not renamed. */
export async function boundLogFile(path: string, largestBytes = LARGEST_LOG_BYTES): Promise<void> {
  if ((await sizeOf(path)) <= largestBytes) return;
  await copyFile(path, `${path}.1`);
  await truncate(path);
}

export function keepLogFileBound(path: string, onError: (error: unknown) => void): () => void {
  const timer = setInterval(() => boundLogFile(path).catch(onError), BOUND_EVERY_MS).unref();
  return () => clearInterval(timer);
}
