import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeId, newId } from '../../src/foundation/ids.ts';
import { routes } from '../../src/programs/api.ts';
import { startTestBellhop, type TestBellhop } from '../support/bellhop.ts';
import { signInAs } from '../support/sign-in.ts';

let bellhop: TestBellhop;
let cookie: string;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  const acme = await bellhop.createOrganization();
  cookie = (await signInAs(bellhop, acme, acme.admin)).cookie as string;
});
afterAll(() => bellhop.stop());

const writing = routes.filter(({ method }) => method !== 'GET');
const pathOf = (path: string): string => path.replace(/:\w+/g, () => encodeId('DEVICE', newId()));

/** What another site can have a browser send without asking first. */
const FORGED: Record<string, string>[] = [
  {},
  { 'content-type': 'text/plain' },
  { 'sec-fetch-site': 'cross-site', origin: 'https://evil.test' },
  { 'bellhop-csrf': '1', 'sec-fetch-site': 'cross-site' },
  { 'bellhop-csrf': '1', 'sec-fetch-site': 'same-site' },
];

test.each(writing.filter(({ organizationParam }) => organizationParam === undefined).map((route) => [route.operation, route]))(
  '%s is refused to a browser that another site made send it',
  async (_operation, { method, path }) => {
    for (const headers of FORGED) {
      const answer = await bellhop.call(undefined, method, pathOf(path), {}, { ...headers, cookie });
      expect([answer.status, answer.body.message], JSON.stringify(headers)).toEqual([
        403,
        expect.stringContaining('Bellhop-CSRF'),
      ]);
    }
  },
);
