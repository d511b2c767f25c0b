import { join } from 'node:path';
import { startServer, untilReady } from './children.ts';
import { urlOf } from './postgres.ts';
import type { Stage } from './stage.ts';

/** A small server that only reads one device, on the same PostgreSQL: bare, or guarded as every request to Bellhop is. */
export async function startDeviceRoute({ directory, postgres, large }: Stage, kind: 'bare' | 'guarded') {
  const program = join(import.meta.dirname, `../references/${kind}-route.ts`);
  const logFile = join(directory, `${kind}-route.log`);
  const server = startServer(process.execPath, [program, urlOf(postgres), large.organizationId], logFile);
  const url = await untilReady(server, (text) => /^ready (\S+)$/m.exec(text)?.[1]);
  return { ...server, url };
}
