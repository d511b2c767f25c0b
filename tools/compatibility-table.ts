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
    'Operations of ours are marked `x-bellhop-extension` in OpenAPI and stand on paths that the Webex API does not use:',
    '',
    ...table(
      ['Operation', 'What it does'],
      additional.map((route) => [
        code(`${route.method} ${route.path.replace(/^\/v1/, '').replace(/:(\w+)/g, '{$1}')}`),
        route.summary,
      ]),
    ),
    '',
  ].join('\n');
}

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
