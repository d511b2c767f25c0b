import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

// A tree in which every rule is broken once. Without it a parser that reads no TypeScript would pass on "0 modules cruised".
const violations: [rule: string, file: string, text: string][] = [
  ['audit-calls', 'src/areas/audit/record.ts', "import { x } from '../people/index.ts'; export const y = x;"],
  ['access-calls', 'src/areas/access/demand.ts', "import type { X } from '../devices/index.ts'; export type Y = X;"],
  ['area-is-listed', 'src/areas/billing/invoice.model.ts', "import { x } from '../../foundation/errors.ts'; export const y = x;"],
  ['area-front-door', 'src/areas/people/create-person.ts', "import { x } from '../audit/record.store.ts'; export const y = x;"],
  ['program-front-door', 'src/programs/api.ts', "import { x } from '../areas/audit/record.store.ts'; export const y = x;"],
  ['grounds-know-nothing', 'src/foundation/peek.ts', "import { x } from '../areas/audit/index.ts'; export const y = x;"],
  ['vendor-is-data', 'src/vendors/snom/vendor.ts', "import { readFileSync } from 'node:fs'; export const y = readFileSync;"],
  [
    'vendors-have-two-readers',
    'src/areas/devices/peek.ts',
    "import { y } from '../../vendors/snom/vendor.ts'; export const z = y;",
  ],
  ['simulator-is-a-phone', 'src/simulator/phone.ts', "import { x } from '../areas/audit/index.ts'; export const y = x;"],
  ['protocols-are-pure', 'src/protocols/sip/message.ts', "import pg from 'pg'; export const y = pg;"],
  ['sql-lives-in-stores', 'src/areas/devices/activate.ts', "import { x } from '../../foundation/db/sql.ts'; export const y = x;"],
  ['models-are-pure', 'src/areas/devices/device.model.ts', "import { x } from './device.store.ts'; export const y = x;"],
  [
    'http-lives-in-routes',
    'src/areas/devices/serve.ts',
    "import { x } from '../../foundation/http/route.ts'; export const y = x;",
  ],
  ['writes-are-use-cases', 'src/areas/devices/device.routes.ts', "import { x } from './device.store.ts'; export const y = x;"],
  ['apps-are-api-clients', 'cli/main.ts', "import { x } from '../src/areas/audit/index.ts'; export const y = x;"],
  ['ui-is-innocent', 'web/ui/Button.tsx', "import { api } from '../../client/api.ts'; export const y = api;"],
  ['pages-are-islands', 'web/pages/people/PeoplePage.tsx', "import { z } from '../devices/DevicesPage.tsx'; export const y = z;"],
  ['nothing-is-forgotten', 'src/areas/people/sync-people.job.ts', 'export const y = 1;'],
  ['no-cycles', 'src/foundation/a.ts', "import { b } from './b.ts'; export const a = () => b;"],
];

const innocents: [file: string, text: string][] = [
  ['src/areas/audit/index.ts', 'export const x = 1; export type X = number;'],
  ['src/areas/audit/record.store.ts', 'export const x = 1;'],
  ['src/areas/people/index.ts', 'export const x = 1;'],
  ['src/areas/devices/index.ts', 'export type X = number;'],
  ['src/areas/devices/device.store.ts', 'export const x = 1;'],
  ['src/foundation/db/sql.ts', 'export const x = 1;'],
  ['src/foundation/http/route.ts', 'export const x = 1;'],
  ['src/foundation/errors.ts', 'export const x = 1;'],
  ['src/foundation/b.ts', "import { a } from './a.ts'; export const b = () => a;"],
  ['client/api.ts', 'export const api = 1;'],
  ['web/pages/devices/DevicesPage.tsx', 'export const z = 1;'],
];

const root = join(import.meta.dirname, '../..');
const tree = mkdtempSync(join(tmpdir(), 'bellhop-bad-tree-'));
let reported = '';

beforeAll(async () => {
  for (const [file, text] of [...violations.map(([, file, text]) => [file, text] as const), ...innocents]) {
    mkdirSync(join(tree, dirname(file)), { recursive: true });
    writeFileSync(join(tree, file), `${text}\n`);
  }
  symlinkSync(join(root, 'tsconfig.json'), join(tree, 'tsconfig.json'));
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  const depcruise = join(root, 'node_modules/.bin/depcruise');
  const args = ['--config', join(root, '.dependency-cruiser.cjs'), 'src', 'web', 'cli', 'client'];
  const { stdout } = await promisify(execFile)(depcruise, args, { cwd: tree }).catch((failed: { stdout: string }) => failed);
  reported = stdout;
});
afterAll(() => rmSync(tree, { recursive: true }));

test.each(violations)('the rule %s bites (%s)', (rule, file) => {
  expect(reported).toMatch(
    new RegExp(`error ${rule}: (.* → )?${file.replaceAll('.', '\\.')}|error ${rule}: ${file.replaceAll('.', '\\.')}`),
  );
});
