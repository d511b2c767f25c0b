import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';

const CONSOLE = 'https://console.example.com';

let bellhop: TestBellhop;
let acme: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop({ config: { publicUrl: 'https://bellhop.example.com', corsOrigins: [CONSOLE] } });
  acme = await bellhop.createOrganization();
});
afterAll(() => bellhop.stop());

const get = async (path: string, headers: Record<string, string> = {}) =>
  (await bellhop.call(acme.admin.token, 'GET', path, undefined, headers)).headers;

test('every answer, refusals too, tells browsers to frame it nowhere, guess nothing and come back over TLS only', async () => {
  for (const path of ['/', '/docs', '/openapi.json', '/healthz', '/v1/people/me', '/v1/nothing', '/nothing']) {
    const headers = await get(path);
    expect(Object.fromEntries(headers), path).toMatchObject({
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'strict-transport-security': expect.stringMatching(/^max-age=\d{8}/),
    });
    expect([headers.get('server'), headers.get('x-powered-by')]).toEqual([null, null]);
  }
});

test('no page runs a script that stands inside it, and an answer of the API runs and shows nothing', async () => {
  for (const path of ['/', '/docs']) {
    const policy = (await get(path)).get('content-security-policy') ?? '';
    const scripts = /script-src ([^;]*)/.exec(policy) ?? /default-src ([^;]*)/.exec(policy);
    expect(scripts?.[1], path).toMatch(/^'(self|none)'$/);
    const page = (await bellhop.call(undefined, 'GET', path)).body;
    expect(page.match(/<script(?![^>]* src=)[^>]*>| on\w+="/g), path).toBe(null);
  }
  expect((await get('/v1/people/me')).get('content-security-policy')).toContain("default-src 'none'");
});

test('nothing of the API is kept in a cache', async () => {
  for (const path of ['/v1/people/me', '/v1/nothing']) expect((await get(path)).get('cache-control'), path).toBe('no-store');
});

test('a connection that is not known to be secure is not promised to be', async () => {
  const plain = await startTestBellhop();
  expect((await plain.call(undefined, 'GET', '/healthz')).headers.get('strict-transport-security')).toBe(null);
  await plain.stop();
});

const preflight = (origin: string, path = '/v1/devices') =>
  fetch(`${bellhop.url}${path}`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
  });

test('a script of an origin that is named may call with a token, and reads what it needs of the answer', async () => {
  const asked = await preflight(CONSOLE);
  expect(asked.status).toBe(204);
  expect(Object.fromEntries(asked.headers)).toMatchObject({
    'access-control-allow-origin': CONSOLE,
    'access-control-allow-methods': expect.stringContaining('PATCH'),
    'access-control-allow-headers': expect.stringContaining('authorization'),
    vary: 'Origin',
  });
  const answered = await get('/v1/people/me', { origin: CONSOLE });
  expect(answered.get('access-control-allow-origin')).toBe(CONSOLE);
  expect(answered.get('access-control-expose-headers')).toContain('trackingid');
  // Cookies stay where they are: nobody is signed in from elsewhere.
  expect(answered.get('access-control-allow-credentials')).toBe(null);
});

test('a script may read a refusal, too', async () => {
  const refused = await fetch(`${bellhop.url}/v1/people/me`, { headers: { origin: CONSOLE } });
  expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([401, CONSOLE]);
});

test('no other origin is let in, nor any where none is named', async () => {
  for (const origin of ['https://console.example.com.evil.test', 'http://console.example.com', 'null']) {
    expect((await preflight(origin)).headers.get('access-control-allow-origin'), origin).toBe(null);
    expect((await get('/v1/people/me', { origin })).get('access-control-allow-origin'), origin).toBe(null);
  }
  const plain = await startTestBellhop();
  const answer = await plain.call(undefined, 'GET', '/v1/people/me', undefined, { origin: CONSOLE });
  expect(answer.headers.get('access-control-allow-origin')).toBe(null);
  await plain.stop();
});
