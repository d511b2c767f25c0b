import * as client from 'openid-client';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization, type TestPerson } from '../../../test/support/bellhop.ts';
import {
  authorize,
  browserOf,
  decide,
  discover,
  givePassword,
  linkTo,
  obtainTokens,
  originOf,
  REDIRECT_URI,
  type Registered,
  registerIntegration,
  SCOPES,
} from '../../../test/support/integration.ts';

let bellhop: TestBellhop;
let vendor: TestOrganization;
let acme: TestOrganization;
let integration: Registered;
let config: client.Configuration;

beforeAll(async () => {
  bellhop = await startTestBellhop();
  vendor = await bellhop.createOrganization({ displayName: 'Vendor' });
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  await givePassword(acme, acme.admin);
  integration = await register();
  config = await discover(bellhop, integration);
});
afterAll(() => bellhop.stop());

const register = (more: object = {}) => registerIntegration(bellhop, vendor, more);
const browser = (person: TestPerson = acme.admin) => browserOf(bellhop, person);

const post = (path: string, form: Record<string, string>) =>
  fetch(`${originOf(bellhop)}${path}`, { method: 'POST', body: new URLSearchParams(form) });

const devices = async (token: string) => (await bellhop.call(token, 'GET', '/v1/devices')).status;

test('an integration gets its tokens, the API takes them, and they are renewed', async () => {
  const tokens = await obtainTokens(config, browser());
  expect(tokens).toMatchObject({
    expires_in: 1_209_600,
    refresh_token_expires_in: 7_776_000,
    token_type: 'bearer',
    scope: SCOPES,
    refresh_token: expect.stringMatching(/^[\w-]{43}$/),
  });
  expect(await devices(tokens.access_token)).toBe(200);
  const forbidden = await bellhop.call(tokens.access_token, 'GET', '/v1/workspaces');
  expect([forbidden.status, forbidden.body.message]).toEqual([403, expect.stringMatching(/^Missing required scope: /)]);

  const renewed = await client.refreshTokenGrant(config, tokens.refresh_token as string);
  expect(renewed.refresh_token_expires_in).toBe(7_776_000);
  expect(renewed.refresh_token).not.toBe(tokens.refresh_token);
  expect(await devices(renewed.access_token)).toBe(200);
});

test('the page names the permissions in words, takes no markup from the application, and runs no script', async () => {
  const url = linkTo(config);
  const asked = await browser().open(url);
  if ('away' in asked) throw new Error('Nobody asked for consent.');
  const { html, headers } = asked;
  expect(html).toContain('<h1>Phone Book &lt;b&gt; asks for access</h1>');
  for (const words of ['See the devices of your organization', 'Read users', 'Allow decryption and encryption'])
    expect(html).toContain(`<li>${words}</li>`);
  expect(html).not.toContain('<script');
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' https://app.example.com",
  );
});

test('[L6] the six permissions of Webex Cloud Connect read as its page has them', async () => {
  const permissions = {
    'spark:kms': 'Allow decryption and encryption',
    'spark-admin:locations_read': 'Read locations',
    'spark-admin:telephony_pstn_read': 'Scope to limit the read access to partners telephony PSTN',
    'spark-admin:people_read': 'Read users',
    'spark-admin:telephony_config_read': 'Read and list telephony configuration',
    'spark-admin:telephony_config_write': 'Create, edit and delete telephony configuration',
  };
  const scopes = Object.keys(permissions);
  const app = await discover(bellhop, await register({ name: 'Webex Cloud Connect', scopes }));
  const asked = await browser().open(linkTo(app, { scope: scopes.join(' ') }));
  const items = 'html' in asked ? [...asked.html.matchAll(/<li>(?<words>[^<]+)<\/li>/g)].map(({ groups }) => groups?.words) : [];
  expect(items).toEqual(Object.values(permissions));
});

test("who has not signed in is sent to the console's sign-in page, from where they come back to the question", async () => {
  const mine = browser();
  const question = (await mine.get(linkTo(config))).headers.get('location') as string;
  const sent = await mine.get(question);
  const { pathname } = new URL(question, originOf(bellhop));
  expect([sent.status, sent.headers.get('location')]).toEqual([303, `/sign-in?continue=${encodeURIComponent(pathname)}`]);
  const asked = await mine.open(question);
  expect('html' in asked && asked.html).toContain('asks for access');
});

test('the console reads the same as JSON, and answers it', async () => {
  const url = linkTo(config);
  const mine = browser();
  await mine.open(url);
  const asked = await mine.get((await mine.get(url)).headers.get('location') as string, 'application/json');
  const details = (await asked.json()) as { id: string; csrfToken: string };
  expect(details).toMatchObject({
    application: { name: 'Phone Book <b>', organizationName: 'Vendor' },
    person: { displayName: 'admin' },
    scopes: expect.arrayContaining([{ scope: 'spark:kms', description: 'Allow decryption and encryption' }]),
  });
  const answer = { decision: 'decline', csrfToken: details.csrfToken };
  const answered = await mine.post(`/v1/authorize/interactions/${details.id}`, answer, 'application/json');
  const { redirectTo } = (await answered.json()) as { redirectTo: string };
  expect((await mine.get(redirectTo)).headers.get('location')).toContain('error=access_denied');
});

test('an answer that did not come from the page is refused', async () => {
  const url = linkTo(config);
  const mine = browser();
  const page = await mine.open(url);
  if ('away' in page) throw new Error('Nobody asked for consent.');
  expect((await mine.post(page.url, { decision: 'accept', csrfToken: 'guessed' })).status).toBe(403);
  expect((await browser().get(page.url)).status).toBe(404);
});

test('who declines sends the application an error with its state', async () => {
  const url = linkTo(config, { state: 'mine' });
  const answered = await decide(browser(), url, 'decline');
  expect(Object.fromEntries(answered.searchParams)).toMatchObject({ error: 'access_denied', state: 'mine' });
});

test('a wrong code verifier, a wrong secret and a wrong redirect URI get no tokens, in the words of RFC 6749', async () => {
  const { answered, verifier } = await authorize(config, browser());
  const request = {
    grant_type: 'authorization_code',
    client_id: integration.clientId,
    client_secret: integration.clientSecret,
    code: answered.searchParams.get('code') as string,
    redirect_uri: REDIRECT_URI,
    code_verifier: verifier,
  };
  const wrong: [object, number, string][] = [
    [{ code_verifier: client.randomPKCECodeVerifier() }, 400, 'invalid_grant'],
    [{ client_secret: 'bellhop_cs_wrong' }, 401, 'invalid_client'],
    [{ redirect_uri: 'http://localhost:9999/callback' }, 400, 'invalid_grant'],
    [{ grant_type: 'password' }, 400, 'unsupported_grant_type'],
  ];
  for (const [change, status, error] of wrong) {
    const response = await post('/v1/access_token', { ...request, ...change });
    expect([response.status, await response.json()]).toEqual([status, expect.objectContaining({ error })]);
    expect(response.headers.get('trackingid')).toMatch(/^BELLHOP_/);
  }
  expect((await post('/v1/access_token', request)).status).toBe(200);
});

test('a redirect URI that is not registered, character by character, is not followed', async () => {
  for (const redirect_uri of [`${REDIRECT_URI}/`, `${REDIRECT_URI}?x=1`, 'https://app.example.com.evil.test/callback']) {
    const url = linkTo(config, { redirect_uri });
    const response = await browser().get(url);
    expect([response.status, response.headers.get('location')]).toEqual([400, null]);
  }
});

test('a scope that the application does not have is refused by name', async () => {
  const url = linkTo(config, { scope: 'spark:kms spark:everything', state: 'x' });
  const answered = await decide(browser(), url);
  expect(Object.fromEntries(answered.searchParams)).toMatchObject({
    error: 'invalid_scope',
    error_description: 'spark:everything is no scope of this application',
    state: 'x',
  });
});

test('a code used twice ends what was issued for it', async () => {
  const { answered, checks } = await authorize(config, browser());
  const redeem = () => client.authorizationCodeGrant(config, answered, checks);
  const tokens = await redeem();
  await expect(redeem()).rejects.toMatchObject({ error: 'invalid_grant' });
  expect(await devices(tokens.access_token)).toBe(401);
  await expect(client.refreshTokenGrant(config, tokens.refresh_token as string)).rejects.toMatchObject({
    error: 'invalid_grant',
  });
});

test('a refresh token used twice ends its family, and no other one of the same person', async () => {
  const tokens = await obtainTokens(config, browser());
  const other = await obtainTokens(config, browser());
  const renewed = await client.refreshTokenGrant(config, tokens.refresh_token as string);
  await expect(client.refreshTokenGrant(config, tokens.refresh_token as string)).rejects.toMatchObject({
    error: 'invalid_grant',
  });
  for (const dead of [tokens, renewed]) expect(await devices(dead.access_token)).toBe(401);
  await expect(client.refreshTokenGrant(config, renewed.refresh_token as string)).rejects.toMatchObject({
    error: 'invalid_grant',
  });
  expect(await devices(other.access_token)).toBe(200);
});

test('of several refreshes at the same time one at most is answered, and then the family is over', async () => {
  const tokens = await obtainTokens(config, browser());
  const answers = await Promise.allSettled(
    Array.from({ length: 6 }, () => client.refreshTokenGrant(config, tokens.refresh_token as string)),
  );
  const answered = answers.filter((answer) => answer.status === 'fulfilled');
  expect(answered.length).toBeLessThanOrEqual(1);
  for (const { value } of answered) expect(await devices(value.access_token)).toBe(401);
  for (const answer of answers)
    if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ error: 'invalid_grant', status: 400 });
  expect(await devices(tokens.access_token)).toBe(401);
});

test('a rotated secret and the former one work side by side, until the overlap is over', async () => {
  const app = await register({ name: 'Rotating' });
  const rotate = async (overlapHours: number) => {
    const path = `/v1/applications/${app.id}/actions/rotateSecret/invoke`;
    return (await bellhop.call(vendor.admin.token, 'POST', path, { overlapHours })).body;
  };
  const { refresh_token } = await obtainTokens(await discover(bellhop, app), browser());
  const { clientSecret } = await rotate(1);
  expect(clientSecret).not.toBe(app.clientSecret);
  const after = await client.refreshTokenGrant(await discover(bellhop, app), refresh_token as string);
  const rotated = await client.refreshTokenGrant(
    await discover(bellhop, { ...app, clientSecret }),
    after.refresh_token as string,
  );
  await rotate(0);
  for (const secret of [app.clientSecret, clientSecret])
    await expect(
      client.refreshTokenGrant(await discover(bellhop, { ...app, clientSecret: secret }), rotated.refresh_token as string),
    ).rejects.toMatchObject({ error: 'invalid_client', status: 401 });
});

test('a public client has no secret, and needs PKCE', async () => {
  const app = await register({ name: 'In a browser', publicClient: true });
  expect(app).not.toHaveProperty('clientSecret');
  const config = await discover(bellhop, { clientId: app.clientId });
  expect(await devices((await obtainTokens(config, browser())).access_token)).toBe(200);
  const url = linkTo(config);
  const answered = await decide(browser(), url);
  expect(answered.searchParams.get('error')).toBe('invalid_request');
});

test('an integration asks about its tokens and revokes them; about those of others it hears nothing', async () => {
  const tokens = await obtainTokens(config, browser());
  const stranger = await discover(bellhop, await register({ name: 'Stranger' }));
  expect(await client.tokenIntrospection(config, tokens.access_token)).toMatchObject({ active: true, scope: SCOPES });
  expect(await client.tokenIntrospection(stranger, tokens.access_token)).toEqual({ active: false });
  await client.tokenRevocation(stranger, tokens.access_token);
  expect(await devices(tokens.access_token)).toBe(200);
  await client.tokenRevocation(config, tokens.refresh_token as string);
  expect(await devices(tokens.access_token)).toBe(401);
  expect(await client.tokenIntrospection(config, tokens.access_token)).toEqual({ active: false });
});

test('with openid it hears who the person is', async () => {
  const { answered, checks } = await authorize(config, browser(), { scope: `openid email profile ${SCOPES}` });
  const tokens = await client.authorizationCodeGrant(config, answered, { ...checks, idTokenExpected: true });
  const { sub } = tokens.claims() as { sub: string };
  expect(await client.fetchUserInfo(config, tokens.access_token, sub)).toEqual({ sub, email: acme.admin.email, name: 'admin' });
});

test('a person who may sign in no longer, an organization that is suspended and a deleted application end tokens at once', async () => {
  const initech = await bellhop.createOrganization();
  await givePassword(initech, initech.admin);
  const person = initech.admin;
  const tokens = await obtainTokens(config, browser(person));
  const owner = new pg.Client(bellhop.testDatabase.connection);
  await owner.connect();
  for (const change of ['login_enabled = false', 'login_enabled = true, suspended_at = now()']) {
    await owner.query(`update people.person set ${change} where id = $1`, [person.id]);
    expect(await devices(tokens.access_token), change).toBe(401);
    await expect(client.refreshTokenGrant(config, tokens.refresh_token as string)).rejects.toMatchObject({
      error: 'invalid_grant',
    });
  }

  const globex = await bellhop.createOrganization();
  await givePassword(globex, globex.admin);
  const theirs = await obtainTokens(config, browser(globex.admin));
  await owner.query('update tenancy.organization set suspended_at = now() where id = $1', [globex.id]);
  expect(await devices(theirs.access_token)).toBe(401);
  await expect(client.refreshTokenGrant(config, theirs.refresh_token as string)).rejects.toMatchObject({
    error: 'invalid_grant',
  });
  await owner.end();

  const app = await register({ name: 'Short-lived' });
  const last = await obtainTokens(await discover(bellhop, app), browser());
  expect((await bellhop.call(vendor.admin.token, 'DELETE', `/v1/applications/${app.id}`)).status).toBe(204);
  expect(await devices(last.access_token)).toBe(401);
});

test('no token, code or secret is kept as it is, nor written into the audit trail', async () => {
  const { answered, verifier, checks } = await authorize(config, browser());
  const tokens = await client.authorizationCodeGrant(config, answered, checks);
  const secrets = [
    tokens.access_token,
    tokens.refresh_token,
    answered.searchParams.get('code'),
    integration.clientSecret,
    verifier,
  ];
  const owner = new pg.Client(bellhop.testDatabase.connection);
  await owner.connect();
  const { rows: tables } = await owner.query(`select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname in ('oauth', 'access', 'audit', 'bellhop', 'jobs')`);
  for (const { name } of tables) {
    const { rows } = await owner.query(`select row_to_json(t)::text as row from ${name} t`);
    for (const { row } of rows)
      for (const secret of secrets) expect(row.includes(secret as string), `${name}: ${row}`).toBe(false);
  }
  await owner.end();
});
