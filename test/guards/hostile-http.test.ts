import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../support/bellhop.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization();
});
afterAll(() => bellhop.stop());

/** Everything the server says to these bytes until it hangs up. */
async function say(...bytes: (string | Buffer)[]): Promise<string> {
  const socket = connect(Number(new URL(bellhop.url).port), '127.0.0.1');
  // The server hangs up on what it refuses, whatever is still on its way.
  socket.on('error', () => {});
  let heard = '';
  socket.setEncoding('latin1').on('data', (text: string) => {
    heard += text;
  });
  for (const part of bytes) socket.write(part);
  await once(socket, 'close');
  return heard;
}

const statusesOf = (heard: string): number[] => [...heard.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));
const head = (...lines: string[]) => `${['POST /v1/workspaces HTTP/1.1', 'Host: bellhop', ...lines].join('\r\n')}\r\n\r\n`;
const authorization = () => `Authorization: Bearer ${acme.admin.token}`;

const post = (body: string | Buffer) =>
  say(
    head(authorization(), 'Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close'),
    body,
  );

const smuggled = () => `GET /v1/people/me HTTP/1.1\r\nHost: b\r\n${authorization()}\r\n\r\n`;
const UNREADABLE: [what: string, bytes: string][] = [
  ['both Content-Length and Transfer-Encoding', `${head('Content-Length: 4', 'Transfer-Encoding: chunked')}0\r\n\r\n`],
  ['two different lengths', `${head('Content-Length: 4', 'Content-Length: 40')}{}{}`],
  ['a length that is no number', head('Content-Length: +4')],
  ['a chunk whose size is no number', `${head('Transfer-Encoding: chunked')}zz\r\n{}\r\n0\r\n\r\n`],
  ['a chunk longer than it says', `${head('Transfer-Encoding: chunked')}1\r\n{}\r\n0\r\n\r\n`],
  ['a transfer coding that nobody knows', head('Transfer-Encoding: chunked, identity')],
  ['lines that end with a line feed alone', 'GET /v1/people/me HTTP/1.1\nHost: b\n\n'],
  ['a space before a colon', head('Content-Length : 4')],
  ['a header folded over two lines', head('X-One: 1', ' Transfer-Encoding: chunked')],
  ['no method that exists', 'BREW /v1/people/me HTTP/1.1\r\nHost: b\r\n\r\n'],
  ['a version that does not exist', 'GET / HTTP/9.9\r\nHost: b\r\n\r\n'],
  ['no Host', 'GET /v1/people/me HTTP/1.1\r\n\r\n'],
  ['a handshake of TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
];

test.each(UNREADABLE)('%s is refused, ends the connection, and what is hidden behind it is never read', async (_what, bytes) => {
  const heard = await say(bytes, smuggled());
  // Who brings no token may hear that first, before the rest has been read.
  expect(
    statusesOf(heard).filter((status) => status !== 401),
    heard,
  ).toEqual([400]);
  expect(heard.toLowerCase()).toContain('connection: close');
});

test('[C7] what never became a request is answered with a message and a tracking id, too', async () => {
  const heard = await say('GET / HTTP/9.9\r\n\r\n');
  const body = JSON.parse(heard.slice(heard.indexOf('\r\n\r\n')));
  expect(body).toMatchObject({ message: expect.any(String), trackingId: expect.stringMatching(/^BELLHOP_/) });
  expect(heard).toContain(`trackingid: ${body.trackingId}`);
});

test('headers and addresses without end are refused with 431', async () => {
  const long = 'a'.repeat(17 * 1024);
  expect(statusesOf(await say(head(`X-Long: ${long}`)))).toEqual([431]);
  expect(statusesOf(await say(`GET /v1/people?displayName=${long} HTTP/1.1\r\nHost: b\r\n\r\n`))).toEqual([431]);
});

test('a body larger than it may be is refused with 413 before it has arrived', async () => {
  const heard = await say(head(authorization(), 'Content-Type: application/json', 'Content-Length: 99999999'));
  expect(statusesOf(heard)).toEqual([413]);
});

test('a stranger is refused before the body has arrived', async () => {
  const heard = await say(head('Content-Type: application/json', 'Content-Length: 1000000', 'Connection: close'));
  expect(statusesOf(heard)).toEqual([401]);
});

const nested = (open: string, close: string) => open.repeat(100_000) + close.repeat(100_000);
const HOSTILE_JSON: [what: string, body: string][] = [
  ['arrays a hundred thousand levels deep', nested('[', ']')],
  ['objects a hundred thousand levels deep', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ['depth inside a field that nobody knows', `{"displayName":"x","unknown":${nested('[', ']')}}`],
  ['a prototype', '{"displayName":"x","__proto__":{"admin":true}}'],
  ['a prototype in escapes', '{"displayName":"x","\\u005f\\u005fproto__":{"admin":true}}'],
  ['the prototype of a constructor', '{"displayName":"x","constructor":{"prototype":{"admin":true}}}'],
  ['a number beyond all numbers', '{"displayName":"x","capacity":1e999}'],
  ['a number of a hundred thousand digits', `{"displayName":"x","capacity":${'9'.repeat(100_000)}}`],
  ['half a document', '{"displayName":'],
  ['two documents', '{"displayName":"x"}{"displayName":"y"}'],
  ['half of a surrogate pair', '{"displayName":"\\ud800"}'],
  ['the character NUL', '{"displayName":"\\u0000"}'],
  ['half a million wrong items', `{"displayName":[${'1,'.repeat(499_999)}1]}`],
];

test.each(HOSTILE_JSON)('JSON with %s is refused as a bad request, and nothing is kept', async (_what, body) => {
  const heard = await post(body);
  expect(statusesOf(heard), heard.slice(0, 500)).toEqual([400]);
  expect(heard.length).toBeLessThan(20_000);
  expect((await bellhop.call(acme.admin.token, 'GET', '/v1/workspaces?displayName=x')).body.items).toEqual([]);
  expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
});

test('thousands of wrong items of a list are refused in few words', async () => {
  const body = JSON.stringify({ locationIds: Array.from({ length: 20_000 }, () => 1) });
  const path = `/v1/people/${acme.plain.id}/administeredLocations`;
  const answer = await bellhop.call(acme.admin.token, 'PUT', path, body);
  expect(answer.status).toBe(400);
  expect(answer.body.errors.length).toBeLessThanOrEqual(20);
});

test('JSON with a byte order mark is JSON', async () => {
  expect(statusesOf(await post('\ufeff{"displayName":"Marked"}'))).toEqual([201]);
});

test('a query parameter given twice is refused, or read as a list where it may be one', async () => {
  const twice = async (query: string) => (await bellhop.call(acme.admin.token, 'GET', `/v1/workspaces?${query}`)).status;
  expect(await twice('max=1&max=2')).toBe(400);
  expect(await twice('orgId=a&orgId=b')).toBe(400);
  expect(await twice('displayName=x&displayName=x&__proto__=y&constructor=z')).toBe(400);
});

test('paths that mean to climb or to hide reach nothing', async () => {
  for (const path of [
    '/docs/assets/../../../etc/passwd',
    '/docs/assets/%2e%2e/%2e%2e/package.json',
    '/v1/..%2f..%2fetc',
    '/%00',
    '/%ff',
    '//v1/people/me',
  ])
    expect(statusesOf(await say(`GET ${path} HTTP/1.1\r\nHost: b\r\nConnection: close\r\n\r\n`))[0], path).toBeOneOf([
      400, 401, 403, 404,
    ]);
});

test('many requests sent at once on one connection are answered in their order', async () => {
  const ask = (path: string, ...more: string[]) => `${[`GET ${path} HTTP/1.1`, 'Host: b', ...more].join('\r\n')}\r\n\r\n`;
  const heard = await say(ask('/healthz'), ask('/v1/people/me'), ask('/v1/people/me', authorization(), 'Connection: close'));
  expect(statusesOf(heard)).toEqual([200, 401, 200]);
});
