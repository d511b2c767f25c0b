import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generatedFiles } from '../../tools/generated-files.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let testDatabase: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  client = new pg.Client(testDatabase.connection);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await testDatabase.drop();
});

test('generated files are what `npm run generate` would write now', async () => {
  for (const [file, text] of await generatedFiles(client)) {
    const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';
    expect(committed === text, `${relative(process.cwd(), file)} is stale: run npm run generate`).toBe(true);
  }
});
