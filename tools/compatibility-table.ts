import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Route } from '../src/foundation/http/route.ts';
import { type Deviation, deviations } from '../test/webex-compat/deviations.ts';
import { keyOf, keyOfRoute } from '../test/webex-compat/operations.ts';
import { refused } from './compatibility-refused.ts';

const list = join(import.meta.dirname, 'webex-operations.txt');

/** docs/webex-compatibility.md: every operation the product is to support, what became of it, and every deviation. */
export function compatibilityTable(routes: readonly Route[]): string {
  const ours = new Set(routes.map(keyOfRoute));
  const operations = readFileSync(list, 'utf8').split('\n').filter(Boolean);
  const supported = operations.filter((name) => ours.has(keyOf(name)));
  const shown = deviations.filter((one) => one.operations.some((name) => supported.includes(name)));
  const listed = new Set(operations.map(keyOf));
  const additional = routes.filter((route) => !listed.has(keyOfRoute(route)));
  return [
    '# Compatibility with the Webex API',
    '',
    'Made by `npm run generate`. The contract test (`test/webex-compat`) compares every supported operation with its recorded shape in strict',
    'mode and allows the deviations below, nothing else.',
    '',
    `${supported.length} of ${operations.length} operations are supported.`,
    '',
    ...table(
      ['Operation', 'State', 'Deviations'],
      operations.map((name) => [`\`${name}\``, ours.has(keyOf(name)) ? 'supported' : 'not yet', numbersFor(name, shown)]),
    ),
    '',
    '## Deviations',
    '',
    ...table(
      ['No.', 'Operations', 'What', 'Why'],
      shown.map((one, index) => [String(index + 1), one.operations.map(code).join('<br>'), whatOf(one), one.why]),
    ),
    '',
    '## Refused',
    '',
    'Answered with 404 and the error body of the API.',
    '',
    ...table(
      ['Operations', 'Why'],
      refused.map(({ operations: names, why }) => [names, why]),
    ),
    '',
    '## Extensions of ours',
    '',
    'Any POST may carry `Idempotency-Key` (1 to 255 characters): for a day the same request with the same key is answered as the first time,',
    'with `Idempotent-Replayed: true`, and nothing is done twice; another request with that key is 409. Parallel ones wait, at most until 423.',
    '',
    'Responses show fields that only Bellhop has where they are asked for, by `?extensions=true` or the header `Bellhop-Extensions: true`, and nowhere',
    'else. OpenAPI marks them `x-bellhop-extension`, as the fields of ours that bodies take:',
    '',
    ...table(['Operation', 'Fields'], routes.filter((route) => !route.extension).flatMap(fieldsOfOurs)),
    '',
    'Operations of ours are marked `x-bellhop-extension` in OpenAPI and stand on paths that the Webex API does not use:',
    '',
    ...table(
      ['Operation', 'What it does'],
      additional.map((route) => [code(nameOf(route)), route.summary]),
    ),
    '',
  ].join('\n');
}

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  'x-bellhop-extension'?: true;
}

/** `items[].provisioning`: where the fields of ours are in a schema. */
function placesOfOurs(schema: JsonSchema | undefined, at = ''): string[] {
  if (schema?.items) return placesOfOurs(schema.items, `${at}[]`);
  return Object.entries(schema?.properties ?? {}).flatMap(([name, property]) => {
    const inside = at === '' ? name : `${at}.${name}`;
    return property['x-bellhop-extension'] ? [inside] : placesOfOurs(property, inside);
  });
}

function fieldsOfOurs(route: Route): string[][] {
  const fields = [...placesOfOurs(route.output as JsonSchema), ...placesOfOurs(route.body as JsonSchema, 'body')];
  return fields.length === 0 ? [] : [[code(nameOf(route)), fields.map(code).join(', ')]];
}

const nameOf = ({ method, path }: Route): string => `${method} ${path.replace(/^\/v1/, '').replace(/:(\w+)/g, '{$1}')}`;

const WORDS: Record<Deviation['what'], string> = {
  absent: 'may be absent, though marked required',
  additional: 'is there beyond the recorded shape',
  differs: 'is of another value or type',
  'not heeded': 'is accepted and has no effect',
};

const whatOf = ({ fields, what }: Deviation): string => `${fields.map(code).join(', ')} ${WORDS[what]}`;

const numbersFor = (name: string, shown: readonly Deviation[]): string =>
  shown.flatMap((one, index) => (one.operations.includes(name) ? [String(index + 1)] : [])).join(', ');

const code = (text: string): string => `\`${text}\``;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`);
