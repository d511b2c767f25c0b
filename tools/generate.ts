import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { openEmbeddedPostgres } from '../src/foundation/db/embedded-postgres.ts';
import { migrate } from '../src/foundation/db/migrate.ts';
import { createLog } from '../src/foundation/log.ts';
import { generatedFiles } from './generated-files.ts';

// Writes the generated files from a fresh database, so that they show what the migrations make and nothing else.
const log = createLog('error');
const directory = mkdtempSync(join(tmpdir(), 'bellhop-generate-'));
const embedded = await openEmbeddedPostgres(directory, { log, settings: { fsync: 'off' } });
try {
  await migrate(embedded.connection, { log });
  const client = new pg.Client(embedded.connection);
  await client.connect();
  for (const [file, text] of await generatedFiles(client)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  await client.end();
} finally {
  await embedded.stop();
  rmSync(directory, { recursive: true, force: true });
}
