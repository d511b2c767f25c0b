import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// The PostgreSQL schema is named after the area (bulk-jobs -> bulk_jobs), so ownership shows in the SQL itself.
const WRITES = String.raw`\b(?:insert\s+into|delete\s+from|merge\s+into|truncate(?:\s+table)?|update(?!\s+(?:set|of|skip|nowait)\b))\s+(?:only\s+)?`;
const QUALIFIED = new RegExp(`${WRITES}"?([a-z_]+)"?\\s*\\.\\s*"?([a-z_]+)"?`, 'gi');
const UNQUALIFIED = new RegExp(`${WRITES}"?[a-z_]+"?\\s*(?:\\(|\\s(?:set|values|where|as|using)\\b|[;\`])`, 'gi');

const areas = join(import.meta.dirname, '../../src/areas');
const files = readdirSync(areas, { recursive: true })
  .map(String)
  .filter((file) => /\.(store|queries)\.ts$/.test(file));

/** Writes to tables of another area, or any write in a file of queries. */
function foreignWrites(file: string, text: string): string[] {
  const schema = file.split('/')[0]?.replaceAll('-', '_');
  const qualified = [...text.matchAll(QUALIFIED)].filter(([, target]) => target !== schema || file.endsWith('.queries.ts'));
  return [...qualified, ...text.matchAll(UNQUALIFIED)].map(([statement]) => statement);
}

test('there are stores and queries to look at', () => {
  expect(files.length).toBeGreaterThan(5);
});

test.each(files)('%s writes only its own area, and only if it is a store', (file) => {
  expect(foreignWrites(file, readFileSync(join(areas, file), 'utf8'))).toEqual([]);
});

test('the check sees a foreign write, a write in a query and one without a schema', () => {
  expect(foreignWrites('people/person.store.ts', 'update devices.device set x = 1')).toHaveLength(1);
  expect(foreignWrites('people/person.queries.ts', 'delete from people.person where true')).toHaveLength(1);
  expect(foreignWrites('people/person.store.ts', 'insert into person (id) values (1)')).toHaveLength(1);
  expect(foreignWrites('people/person.store.ts', 'insert into people.person (id) values (1)')).toEqual([]);
});
