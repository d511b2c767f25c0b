import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';

let bellhop: TestBellhop;
let acme: TestOrganization;
let globex: TestOrganization;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  acme = await bellhop.createOrganization();
  globex = await bellhop.createOrganization({ displayName: 'Globex' });
});
afterAll(() => bellhop.stop());

const INTEGRATION = {
  name: 'Phone Book',
  redirectUris: ['https://app.example.com/callback'],
  scopes: ['spark-admin:devices_read'],
};
const call = (method: string, path: string, body?: unknown) =>
  bellhop.call(acme.admin.token, method, `/v1/applications${path}`, body);

test('an application is registered, changed, listed and deleted, and its secret is shown once', async () => {
  const created = await call('POST', '', INTEGRATION);
  expect(created).toMatchObject({
    status: 201,
    body: {
      ...INTEGRATION,
      type: 'integration',
      publicClient: false,
      description: '',
      clientId: expect.stringMatching(/^C[0-9a-f]{32}$/),
      clientSecret: expect.stringMatching(/^bellhop_cs_[\w-]{43}$/),
    },
  });
  const { clientSecret, ...shown } = created.body;
  expect((await call('GET', `/${shown.id}`)).body).toEqual(shown);
  expect((await call('PATCH', `/${shown.id}`, { description: 'Shows phones.' })).body).toEqual({
    ...shown,
    description: 'Shows phones.',
  });
  expect((await call('GET', '')).body.items).toContainEqual({ ...shown, description: 'Shows phones.' });
  expect((await call('DELETE', `/${shown.id}`)).status).toBe(204);
  expect((await call('GET', `/${shown.id}`)).status).toBe(404);
});

test('applications are listed page by page, the newest first', async () => {
  const names = ['one', 'two', 'three'];
  for (const name of names) await bellhop.call(globex.admin.token, 'POST', '/v1/applications', { ...INTEGRATION, name });
  const first = await bellhop.call(globex.admin.token, 'GET', '/v1/applications?max=2');
  const next = /<(?<url>[^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.groups?.url as string;
  const second = await bellhop.call(globex.admin.token, 'GET', next);
  const listed = [...first.body.items, ...second.body.items].map(({ name }: { name: string }) => name);
  expect(listed).toEqual(['three', 'two', 'one']);
});

test.each([
  ['http://app.example.com/callback'],
  ['https://*.example.com/callback'],
  ['https://user:password@app.example.com/callback'],
  ['https://app.example.com/callback#there'],
  ['javascript:alert(1)'],
  ['myapp://callback'],
  ['nonsense'],
])('%s is no redirect URI', async (uri) => {
  const { status, body } = await call('POST', '', { ...INTEGRATION, redirectUris: [uri] });
  expect([status, body.message]).toEqual([400, expect.stringContaining('is no redirect URI')]);
});

test.each([['http://localhost:8000/callback'], ['http://127.0.0.1/callback'], ['http://[::1]:9/callback']])(
  '%s leads to the same machine, and may do without TLS',
  async (uri) => {
    expect((await call('POST', '', { ...INTEGRATION, redirectUris: [uri] })).status).toBe(201);
  },
);

test('what cannot work is refused with a sentence for each thing', async () => {
  const { status, body } = await call('POST', '', { name: 'x', redirectUris: [], scopes: ['spark:everything'] });
  expect(status).toBe(400);
  expect(body.errors.map(({ description }: { description: string }) => description)).toEqual([
    "There is no scope 'spark:everything'.",
    "An integration needs at least one of 'redirectUris', or 'deviceGrant'.",
  ]);
  expect((await call('POST', '', { ...INTEGRATION, type: 'service' })).status).toBe(400);
  expect((await call('POST', '', { ...INTEGRATION, type: 'service', redirectUris: [], publicClient: true })).status).toBe(400);
});

test("another organization's application is not there", async () => {
  const { body } = await call('POST', '', INTEGRATION);
  for (const [method, path] of [
    ['GET', ''],
    ['PATCH', ''],
    ['DELETE', ''],
    ['POST', '/actions/rotateSecret/invoke'],
  ] as const) {
    const answer = await bellhop.call(
      globex.admin.token,
      method,
      `/v1/applications/${body.id}${path}`,
      method === 'GET' ? undefined : {},
    );
    expect(answer.status, `${method} ${path}`).toBe(404);
  }
});

test('a public client has no secret to rotate', async () => {
  const { body } = await call('POST', '', { ...INTEGRATION, publicClient: true });
  expect((await call('POST', `/${body.id}/actions/rotateSecret/invoke`)).status).toBe(400);
});

test('a secret is kept as its hash, and is not in the audit trail', async () => {
  const { body } = await call('POST', '', INTEGRATION);
  const rotated = (await call('POST', `/${body.id}/actions/rotateSecret/invoke`)).body;
  expect(rotated).toMatchObject({ clientId: body.clientId, clientSecret: expect.stringMatching(/^bellhop_cs_/) });
  const owner = new pg.Client(bellhop.testDatabase.connection);
  await owner.connect();
  const { rows } = await owner.query<{ row: string }>(`select row_to_json(s)::text as row from oauth.client_secret s
    union all select row_to_json(e)::text from audit.event e where action like 'application.%'`);
  await owner.end();
  expect(rows.length).toBeGreaterThan(3);
  for (const { row } of rows)
    for (const secret of [body.clientSecret, rotated.clientSecret]) expect(row.includes(secret), row).toBe(false);
});
