import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageFile = join(import.meta.dirname, '../../package.json');

export const VERSION: string = (JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }).version;

const OLDEST_NODE = [24, 7] as const;

/** Every program calls this first: an older Node would fail later, and less clearly. */
export function assertNodeVersion(version = process.versions.node): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new Error(
    `Bellhop needs Node ${OLDEST_NODE.join('.')} or newer, and this is ${version}. Start it with npm, which brings its own Node on Linux, or install a newer one.`,
  );
}
