import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issueToken, type Permission, permissionsOf } from '../../src/areas/access/index.ts';
import { isOpen, type Route } from '../../src/foundation/http/route.ts';
import { encodeId, newId } from '../../src/foundation/ids.ts';
import { routes } from '../../src/programs/api.ts';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../support/bellhop.ts';
import { signInAs } from '../support/sign-in.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let withoutScopes: string;
let browser: Record<string, string>;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization();
  withoutScopes = await acme.asSystem((ctx) => issueToken(ctx, { personId: acme.admin.id, scopes: [] }));
  // Somebody else's: in a browser people revoke their own tokens, too.
  const globex = await bellhop.createOrganization({ displayName: 'Globex' });
  browser = await signInAs(bellhop, globex, globex.admin);
});
afterAll(() => bellhop.stop());

const READING = /\.(read|find|read-self|read-calling-details)$/;

const OF_THE_ORGANIZATION = permissionsOf(['id_full_admin']);

/** With an id that nobody has, so that nothing but the right to ask is tried. */
const pathOf = (route: Route): string =>
  route.path.replace(/:\w+/g, (param) =>
    // The organization acted in is found before any right is asked for.
    param === `:${route.organizationParam}` ? encodeId('ORGANIZATION', acme.id) : encodeId('DEVICE', newId()),
  );
const call = (route: Route, token: string | undefined, headers?: Record<string, string>) =>
  bellhop.call(token, route.method, pathOf(route), route.method === 'GET' ? undefined : {}, headers);

// To single sign-on and back a browser is led by links and redirects of others: what stands for it there is the cookie it began with.
const openWriting = routes.filter((route) => isOpen(route) && route.method !== 'GET');
describe.each(openWriting.map((route) => [route.operation, route] as const))('%s, which is open', (_operation, route) => {
  test('is refused where another site may have sent it', async () => {
    expect((await call(route, undefined)).status).toBe(403);
    expect((await call(route, undefined, { 'bellhop-csrf': '1', 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });
});

const closed = routes.filter((route) => !isOpen(route));

describe.each(closed.map((route) => [route.operation, route] as const))('%s', (_operation, route) => {
  test('is refused to a stranger, and to a token that is none', async () => {
    expect((await call(route, undefined)).status).toBe(401);
    expect((await call(route, 'bellhop_pat_0000000000000000000000000000000000000000000')).status).toBe(401);
  });

  test('is refused to a token without its scope', async () => {
    if (route.scopes.length === 0) return;
    const { status, body } = await call(route, withoutScopes);
    expect([status, body.message]).toEqual([403, expect.stringMatching(/^Missing required scope/)]);
  });

  test('is refused in another organization', async () => {
    if (route.takesOrgId === false || route.organizationParam) return;
    const stranger = encodeId('ORGANIZATION', newId());
    const answer = await bellhop.call(
      acme.admin.token,
      route.method,
      `${pathOf(route)}?orgId=${stranger}`,
      route.method === 'GET' ? undefined : {},
    );
    expect(answer.status).toBe(404);
  });

  test('is refused to a read-only administrator where it writes, and to nobody who may', async () => {
    const reader = await call(route, acme.reader.token);
    if (!READING.test(route.permission)) expect(reader.status).toBe(403);
    // What is one's own is nobody else's to do, whatever their token allows.
    if (route.onlyInSession) expect((await call(route, acme.admin.token)).status).toBe(403);
    const admin = route.onlyInSession ? await call(route, undefined, browser) : await call(route, acme.admin.token);
    // What is done from above an organization, nobody in it may do.
    if (!OF_THE_ORGANIZATION.has(route.permission as Permission)) expect(admin.status).toBe(403);
    else expect([401, 403, 500], JSON.stringify(admin.body)).not.toContain(admin.status);
  });
});
