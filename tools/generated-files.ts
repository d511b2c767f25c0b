import { join } from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import type pg from 'pg';
import { openApi, routes } from '../src/programs/api.ts';
import { compatibilityTable } from './compatibility-table.ts';
import { schemaText } from './schema-text.ts';

const root = join(import.meta.dirname, '..');

/** Every file that is made from others, with its text: written by `npm run generate`, compared by the tests. */
export async function generatedFiles(client: Pick<pg.Client, 'query'>): Promise<Map<string, string>> {
  const document = JSON.stringify(openApi, null, 2);
  const types = astToString(await openapiTypescript(document, { alphabetize: true }));
  return new Map([
    [join(root, 'generated/openapi.json'), `${document}\n`],
    [join(root, 'generated/schema.sql'), await schemaText(client)],
    [join(root, 'docs/webex-compatibility.md'), compatibilityTable(routes)],
    [join(root, 'client/schema.ts'), `// Made by npm run generate from generated/openapi.json.\n${types}`],
  ]);
}
