import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isOpen, type Route } from '../../src/foundation/http/route.ts';
import { encodeId, newId } from '../../src/foundation/ids.ts';
import { routes } from '../../src/programs/api.ts';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../support/bellhop.ts';
import { signInAs } from '../support/sign-in.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let browser: Record<string, string>;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization();
  browser = await signInAs(bellhop, acme, acme.admin);
});
afterAll(() => bellhop.stop());

/** What no form would send and some script does. */
const ODD = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '1e400',
  '-1',
  '99999999999999999999',
  '🦊'.repeat(300),
  "'; drop table x;--",
  '[]',
  'null',
];
const ODD_JSON: unknown[] = [...ODD, null, -1, 1e300, [], {}, [null], true];

const pathOf = (route: Route): string => route.path.replace(/:\w+/g, () => encodeId('DEVICE', newId()));
const send = (route: Route, query: string, body: unknown) =>
  bellhop.call(
    isOpen(route) || route.onlyInSession ? undefined : acme.admin.token,
    route.method,
    `${pathOf(route)}${query}`,
    route.method === 'GET' ? undefined : body,
    isOpen(route) || route.onlyInSession ? browser : {},
  );

describe.each(routes.map((route) => [route.operation, route] as const))('%s', (_operation, route) => {
  test('answers odd query parameters and bodies, and never with a fault of its own', async () => {
    const faults: string[] = [];
    for (const name of Object.keys(route.query?.properties ?? {})) {
      for (const odd of ODD) {
        const { status } = await send(route, `?${new URLSearchParams({ [name]: odd })}`, {});
        if (status === 500) faults.push(`?${name}=${JSON.stringify(odd)}`);
      }
    }
    const fields = Object.keys((route.body as { properties?: object } | undefined)?.properties ?? {});
    for (const name of fields) {
      for (const odd of ODD_JSON) {
        const { status } = await send(route, '', { [name]: odd });
        if (status === 500) faults.push(`${name}: ${JSON.stringify(odd)}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

test('a page token that is none of ours is refused', async () => {
  for (const key of [['not a uuid'], ['x', 'y'], [''], []]) {
    const pageToken = Buffer.from(JSON.stringify(key)).toString('base64url');
    const { status } = await bellhop.call(acme.admin.token, 'GET', `/v1/devices?pageToken=${pageToken}`);
    expect([200, 400]).toContain(status);
  }
});

test('a path that cannot be read, and an orgId given twice, get our error body', async () => {
  const unreadable = await bellhop.call(acme.admin.token, 'GET', '/v1/devices/%zz');
  expect(unreadable.status).toBe(400);
  expect(unreadable.body.trackingId).toBe(unreadable.headers.get('trackingid'));
  const id = encodeId('ORGANIZATION', acme.id);
  expect((await bellhop.call(acme.admin.token, 'GET', `/v1/devices?orgId=${id}&orgId=${id}`)).status).toBe(400);
});
