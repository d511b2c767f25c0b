import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import type { Context } from '../../foundation/context.ts';
import { many, sql } from '../../foundation/db/sql.ts';
import { decodeUuid, encodeId } from '../../foundation/ids.ts';
import { issueToken, serviceAppAuthorized, serviceAppDeauthorized } from '../access/index.ts';

/** What was announced, and in whose transaction. */
const news: [event: string, organizationId: string, about: object][] = [];
serviceAppAuthorized.listen(async (ctx, about) => void news.push(['authorized', ctx.actor.organizationId, about]));
serviceAppDeauthorized.listen(async (ctx, about) => void news.push(['deauthorized', ctx.actor.organizationId, about]));

let bellhop: TestBellhop;
let vendor: TestOrganization;
let acme: TestOrganization;
let app: { id: string; clientId: string; clientSecret: string };

beforeAll(async () => {
  bellhop = await startTestBellhop();
  vendor = await bellhop.createOrganization({ displayName: 'Vendor' });
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  app = await register('Nightly report');
});
afterAll(() => bellhop.stop());

async function register(name: string) {
  const scopes = ['spark-admin:devices_read', 'spark-admin:workspaces_read', 'spark-admin:workspaces_write'];
  return (await bellhop.call(vendor.admin.token, 'POST', '/v1/applications', { type: 'service', name, scopes })).body;
}

const invoke = (action: string, { id } = app, token = acme.admin.token) =>
  bellhop.call(token, 'POST', `/v1/applications/${id}/actions/${action}/invoke`);

const requestTokens = ({ id, clientId, clientSecret } = app, target = acme) =>
  bellhop.call(vendor.admin.token, 'POST', `/v1/applications/${id}/token`, {
    clientId,
    clientSecret,
    targetOrgId: encodeId('ORGANIZATION', target.id),
  });

const refresh = async ({ clientId, clientSecret }: typeof app, refreshToken: string) => {
  const form = { grant_type: 'refresh_token', client_id: clientId, client_secret: clientSecret, refresh_token: refreshToken };
  const response = await fetch(`${bellhop.url}/v1/access_token`, { method: 'POST', body: new URLSearchParams(form) });
  return { status: response.status, body: (await response.json()) as Record<string, string> };
};

/** Who made the workspace, as the audit trail says it. */
const eventsOf = (ctx: Context) =>
  many<{ kind: string; name: string; email: string | null }>(
    ctx.db,
    sql`select actor_kind as kind, actor_name as name, actor_email as email from audit.event
      where action = 'workspace.created' order by occurred_at desc limit 1`,
  );

async function suspend({ id }: TestOrganization): Promise<void> {
  const owner = new pg.Client(bellhop.testDatabase.connection);
  await owner.connect();
  await owner.query('update tenancy.organization set suspended_at = now() where id = $1', [id]);
  await owner.end();
}

const status = async (token: string | undefined, path = '/v1/devices') => (await bellhop.call(token, 'GET', path)).status;

test('an administrator lets a service app in, it gets tokens, acts in the organization as itself, and renews them', async () => {
  expect((await requestTokens()).status).toBe(403);
  const authorized = await invoke('authorize');
  expect([authorized.status, authorized.body.name]).toEqual([200, 'Nightly report']);
  const { status: answered, body: tokens } = await requestTokens();
  expect([answered, tokens]).toEqual([
    200,
    {
      access_token: expect.stringMatching(/^[\w-]{43}$/),
      expires_in: 1_209_600,
      refresh_token: expect.stringMatching(/^[\w-]{43}$/),
      refresh_token_expires_in: 7_776_000,
      token_type: 'Bearer',
    },
  ]);

  const created = await bellhop.call(tokens.access_token, 'POST', '/v1/workspaces', { displayName: 'Made by a service app' });
  expect(created.status).toBe(201);
  expect(created.body.orgId).toBe(encodeId('ORGANIZATION', acme.id));
  const [event] = await acme.asSystem((ctx) => eventsOf(ctx));
  expect(event).toEqual({ kind: 'application', name: 'Nightly report', email: null });

  expect((await bellhop.call(tokens.access_token, 'GET', '/v1/people')).body.message).toMatch(/^Missing required scope/);
  const elsewhere = `/v1/devices?orgId=${encodeId('ORGANIZATION', vendor.id)}`;
  expect(await status(tokens.access_token, elsewhere)).toBe(404);
  expect(await status(tokens.access_token, '/v1/people/me')).not.toBe(500);

  const renewed = await refresh(app, tokens.refresh_token);
  expect(renewed).toMatchObject({ status: 200, body: { token_type: 'Bearer', refresh_token_expires_in: 7_776_000 } });
  expect(await status(renewed.body.access_token)).toBe(200);
});

test('an administrator sees which service apps the organization has let in, whoever registered them, and what each may do', async () => {
  const other = await register('Seen by its host');
  const admitted = async () =>
    (await bellhop.call(acme.admin.token, 'GET', '/v1/admittedServiceApps')).body.items.find(
      ({ id }: { id: string }) => id === other.id,
    );
  expect(await admitted()).toBeUndefined();
  await invoke('authorize', other);
  expect(await admitted()).toEqual({
    id: other.id,
    name: 'Seen by its host',
    description: '',
    ownerName: 'Vendor',
    scopes: expect.arrayContaining(['spark-admin:devices_read']),
    created: expect.stringMatching(/Z$/),
  });
  await invoke('deauthorize', other);
  expect(await admitted()).toBeUndefined();
});

test('the scopes that applications are registered with can be read in words', async () => {
  const { items } = (await bellhop.call(vendor.admin.token, 'GET', '/v1/scopes')).body;
  expect(items).toContainEqual({ name: 'spark-admin:devices_read', description: 'See the devices of your organization' });
});

test('shut out, its tokens are dead at once, and both are announced', async () => {
  const other = await register('Short visit');
  await invoke('authorize', other);
  const { body: tokens } = await requestTokens(other);
  expect(await status(tokens.access_token)).toBe(200);
  expect((await invoke('deauthorize', other)).status).toBe(204);
  expect(await status(tokens.access_token)).toBe(401);
  expect((await refresh(other, tokens.refresh_token)).body.error).toBe('invalid_grant');
  expect((await requestTokens(other)).status).toBe(403);
  expect((await invoke('deauthorize', other)).status).toBe(404);
  const about = { applicationId: decodeUuid(other.id), organizationId: acme.id };
  expect(news.slice(-4)).toEqual([
    ['authorized', acme.id, about],
    ['authorized', vendor.id, about],
    ['deauthorized', acme.id, about],
    ['deauthorized', vendor.id, about],
  ]);
});

test('let in again it gets what it asks for now, and what it held before is dead', async () => {
  const other = await register('Growing');
  await invoke('authorize', other);
  const before = (await requestTokens(other)).body.access_token;
  await bellhop.call(vendor.admin.token, 'PATCH', `/v1/applications/${other.id}`, { scopes: ['spark-admin:people_read'] });
  expect(await status(before)).toBe(200);
  const answers = await Promise.all([invoke('authorize', other), invoke('authorize', other)]);
  expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
  expect(await status(before)).toBe(401);
  expect(await status((await requestTokens(other)).body.access_token, '/v1/people')).toBe(200);
});

test('only an administrator lets a service app in, and no token gives away more than it may', async () => {
  expect((await invoke('authorize', app, acme.reader.token)).status).toBe(403);
  expect((await invoke('authorize', app, acme.plain.token)).status).toBe(403);
  const narrow = await acme.asSystem((ctx) =>
    issueToken(ctx, { personId: acme.admin.id, scopes: ['spark-admin:applications_write', 'spark-admin:devices_read'] }),
  );
  const { status: answered, body } = await invoke('authorize', app, narrow);
  expect([answered, body.message]).toEqual([
    403,
    'Missing required scope: spark-admin:workspaces_read, spark-admin:workspaces_write',
  ]);
});

test('an integration is no service app, and wrong credentials are no credentials', async () => {
  const integration = (
    await bellhop.call(vendor.admin.token, 'POST', '/v1/applications', {
      name: 'Integration',
      redirectUris: ['https://app.example.com/callback'],
      scopes: ['spark-admin:devices_read'],
    })
  ).body;
  expect((await invoke('authorize', integration)).status).toBe(404);
  expect((await requestTokens({ ...app, clientSecret: 'bellhop_cs_wrong' })).status).toBe(400);
  expect((await requestTokens({ ...app, clientId: integration.clientId })).status).toBe(400);
});

test('a suspended organization ends a service app, and the deletion of the service app ends its tokens', async () => {
  const other = await register('Deleted');
  await invoke('authorize', other);
  const { access_token } = (await requestTokens(other)).body;
  await bellhop.call(vendor.admin.token, 'DELETE', `/v1/applications/${other.id}`);
  expect(await status(access_token)).toBe(401);

  const globex = await bellhop.createOrganization({ displayName: 'Globex' });
  await invoke('authorize', app, globex.admin.token);
  const tokens = (await requestTokens(app, globex)).body;
  expect(await status(tokens.access_token)).toBe(200);
  await suspend(globex);
  expect(await status(tokens.access_token)).toBe(401);
  expect((await refresh(app, tokens.refresh_token)).body).toMatchObject({ error: 'invalid_grant' });
});
