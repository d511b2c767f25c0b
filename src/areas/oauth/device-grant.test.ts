import * as client from 'openid-client';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import type { Browser, Shown } from '../../../test/support/browser.ts';
import {
  browserOf,
  discover,
  givePassword,
  originOf,
  type Registered,
  registerIntegration,
  SCOPES,
} from '../../../test/support/integration.ts';
import { encodeId } from '../../foundation/ids.ts';
import { DEVICE_GRANT } from './device.model.ts';

let bellhop: TestBellhop;
let vendor: TestOrganization;
let acme: TestOrganization;
let app: Registered;
let config: client.Configuration;
let browser: Browser;
let ahead = 0;

beforeAll(async () => {
  bellhop = await startTestBellhop({ now: () => new Date(Date.now() + ahead) });
  vendor = await bellhop.createOrganization({ displayName: 'Vendor' });
  acme = await bellhop.createOrganization({ displayName: 'Acme' });
  await givePassword(acme, acme.admin);
  app = await registerIntegration(bellhop, vendor, { deviceGrant: true, redirectUris: [] });
  config = await discover(bellhop, app);
  browser = browserOf(bellhop, acme.admin);
  await browser.open('/device');
});
beforeEach(() => {
  ahead = 0;
});
afterAll(() => bellhop.stop());

const post = async (path: string, form: Record<string, string>, basic?: string) => {
  const headers = basic === undefined ? {} : { authorization: `Basic ${Buffer.from(basic).toString('base64')}` };
  const answer = await fetch(`${originOf(bellhop)}${path}`, { method: 'POST', headers, body: new URLSearchParams(form) });
  return { status: answer.status, body: JSON.parse(await answer.text()) };
};
/** As Webex documents it: no secret yet. */
const begin = async (form: Record<string, string> = {}) =>
  (await post('/v1/device/authorize', { client_id: app.clientId, scope: SCOPES, ...form })).body;
const poll = (deviceCode: string, path = '/v1/device/token', by = app) =>
  post(path, { grant_type: DEVICE_GRANT, device_code: deviceCode, client_id: by.clientId }, `${by.clientId}:${by.clientSecret}`);
const pageOf = (shown: Shown) => {
  if ('away' in shown) throw new Error(`Sent away to ${shown.away.href}.`);
  return shown;
};
const open = async (userCode: string, as = browser) =>
  pageOf(await as.open(`/device?${new URLSearchParams({ user_code: userCode })}`));
const answer = async (userCode: string, decision = 'accept') =>
  pageOf(await browser.submit(await open(userCode), { decision })).html;
const devices = async (token: string) => (await bellhop.call(token, 'GET', '/v1/devices')).status;

test('a device shows a code, a person types it elsewhere and accepts, and the device has its tokens', async () => {
  const asked = await client.initiateDeviceAuthorization(config, { scope: SCOPES });
  expect(asked).toEqual({
    device_code: expect.stringMatching(/^[\w-]{43}$/),
    user_code: expect.stringMatching(/^[B-Z]{4}-[B-Z]{4}$/),
    verification_uri: `${originOf(bellhop)}/device`,
    verification_uri_complete: `${originOf(bellhop)}/device?user_code=${asked.user_code}`,
    expires_in: 600,
    interval: 5,
  });
  const { html, headers } = pageOf(await browser.open(asked.verification_uri_complete as string));
  for (const words of ['Phone Book &lt;b&gt; asks for access', asked.user_code, '<li>See the devices of your organization</li>'])
    expect(html).toContain(words);
  expect(headers.get('content-security-policy')).toContain("form-action 'self'");
  expect(await answer(asked.user_code)).toContain('Phone Book &lt;b&gt; may act for you now.');

  const tokens = await client.pollDeviceAuthorizationGrant(config, { ...asked, interval: 0.01 });
  expect(tokens).toMatchObject({ expires_in: 1_209_600, refresh_token_expires_in: 7_776_000, scope: SCOPES });
  expect(await devices(tokens.access_token)).toBe(200);
  const renewed = await client.refreshTokenGrant(config, tokens.refresh_token as string);
  expect(await devices(renewed.access_token)).toBe(200);
});

test('what came of it is listed and ended as any authorization, and the trail tells of it', async () => {
  const { device_code: deviceCode, user_code: userCode } = await begin();
  await answer(userCode);
  const { access_token: token, refresh_token: refresh } = (await poll(deviceCode)).body;
  const { items } = (await bellhop.call(acme.admin.token, 'GET', '/v1/authorizations')).body;
  expect(items[0]).toMatchObject({ applicationName: 'Phone Book <b>', clientId: app.clientId });
  const query = new URLSearchParams({
    orgId: encodeId('ORGANIZATION', acme.id),
    from: new Date(Date.now() - 3_600_000).toISOString(),
    to: new Date(Date.now() + 3_600_000).toISOString(),
    eventCategories: 'LOGINS',
  });
  const trail = await bellhop.call(acme.admin.token, 'GET', `/v1/adminAudit/events?${query}`);
  expect(trail.body.items[0].data).toMatchObject({ targetName: 'Phone Book <b>', actorEmail: acme.admin.email });
  await bellhop.call(acme.admin.token, 'DELETE', `/v1/authorizations?clientId=${app.clientId}`);
  expect(await devices(token)).toBe(401);
  await expect(client.refreshTokenGrant(config, refresh)).rejects.toMatchObject({ error: 'invalid_grant' });
});

test("while nobody has answered a device is told to wait, at Webex's address as Webex does and at the other as RFC 8628 does", async () => {
  const { device_code: deviceCode } = await begin();
  const waiting = await poll(deviceCode);
  expect(waiting).toMatchObject({
    status: 428,
    body: { error: 'authorization_pending', errors: [{ description: expect.any(String) }] },
  });
  expect(waiting.body).toMatchObject({ message: waiting.body.error_description, trackingId: expect.stringMatching(/./) });
  expect(await poll(deviceCode)).toMatchObject({ status: 428, body: { error: 'slow_down' } });
  expect(await poll(deviceCode, '/v1/access_token')).toMatchObject({ status: 400, body: { error: 'slow_down' } });
  ahead = 5_000;
  expect(await poll(deviceCode, '/v1/access_token')).toMatchObject({ status: 400, body: { error: 'authorization_pending' } });
});

test('who declines gives nothing, and the device hears it, however soon it asks', async () => {
  const { device_code: deviceCode, user_code: userCode } = await begin();
  await poll(deviceCode);
  expect(await answer(userCode, 'decline')).toContain('was given nothing');
  expect(await poll(deviceCode)).toMatchObject({ status: 400, body: { error: 'access_denied' } });
});

test('a code is read however it is typed, and one that is wrong or answered says so', async () => {
  const { user_code: userCode } = await begin();
  const form = pageOf(await browser.open('/device'));
  expect(form.html).toContain('Type the code');
  expect((await open(` ${userCode.toLowerCase().replace('-', ' ')}`)).html).toContain(userCode);
  await answer(userCode, 'decline');
  for (const code of [userCode, 'BBBB-BBBB', 'nothing like it', '<script>'])
    expect(await open(code)).toMatchObject({ status: 404, html: expect.stringContaining('role="alert"') });
});

test('an answer counts once, and a consent that came too late is not given', async () => {
  const { user_code: userCode } = await begin();
  const page = await open(userCode);
  const consents = async () => (await bellhop.call(acme.admin.token, 'GET', '/v1/authorizations')).body.items.length;
  const before = await consents();
  const answers = await Promise.all([1, 2, 3].map(() => browser.submit(page, { decision: 'accept' })));
  expect(answers.filter((shown) => pageOf(shown).status === 200)).toHaveLength(1);
  expect(await consents()).toBeLessThanOrEqual(before + 1);
});

test('who has not signed in does so first, and an answer counts only from the page that was shown to this person', async () => {
  const { user_code: userCode } = await begin();
  const nobody = browserOf(bellhop, acme.admin);
  const sent = await nobody.get(`/device?user_code=${userCode}`);
  expect([sent.status, sent.headers.get('location')]).toEqual([
    303,
    `/sign-in?${new URLSearchParams({ continue: `/device?user_code=${userCode}` })}`,
  ]);
  expect((await nobody.post('/device', { user_code: userCode, decision: 'accept', csrfToken: 'x' })).status).toBe(401);
  const forged = { user_code: userCode.replace('-', ''), decision: 'accept', csrfToken: 'guessed' };
  expect((await browser.post('/device', forged)).status).toBe(403);
});

test('a code lasts ten minutes, and the device hears that it is over', async () => {
  ahead = -11 * 60_000;
  const { device_code: deviceCode, user_code: userCode } = await begin();
  ahead = 0;
  expect((await open(userCode)).status).toBe(404);
  expect(await poll(deviceCode)).toMatchObject({ status: 400, body: { error: 'expired_token' } });
});

test('tokens are for who began, with their secret, and once', async () => {
  const other = await registerIntegration(bellhop, vendor, { deviceGrant: true });
  const { device_code: deviceCode, user_code: userCode } = await begin();
  await answer(userCode);
  expect(await poll(deviceCode, '/v1/device/token', { ...app, clientSecret: 'wrong' })).toMatchObject({ status: 401 });
  expect(await poll(deviceCode, '/v1/device/token', other)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  const withoutSecret = { grant_type: DEVICE_GRANT, device_code: deviceCode, client_id: app.clientId };
  expect((await post('/v1/device/token', withoutSecret)).status).toBe(401);
  const { access_token: token } = (await poll(deviceCode)).body;
  expect(await devices(token)).toBe(200);
  expect(await poll(deviceCode)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  expect(await devices(token)).toBe(401);
});

test('a secret that is shown at the beginning has to be the right one', async () => {
  const wrong = await post('/v1/device/authorize', { client_id: app.clientId, client_secret: 'wrong', scope: SCOPES });
  expect(wrong).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
});

test('an unknown scope is refused by name', async () => {
  expect(await begin({ scope: 'spark:kms spark:everything' })).toMatchObject({
    error: 'invalid_scope',
    error_description: expect.stringContaining('spark:everything'),
  });
});

test('only an integration whose owner says so may begin, and it may be switched off again', async () => {
  const plain = await registerIntegration(bellhop, vendor);
  const beginAs = (by: Registered) => begin({ client_id: by.clientId });
  expect(await beginAs(plain)).toMatchObject({ error_description: expect.stringContaining('not allowed for this client') });
  const change = (deviceGrant: boolean) =>
    bellhop.call(vendor.admin.token, 'PATCH', `/v1/applications/${plain.id}`, { deviceGrant });
  expect((await change(true)).body).toMatchObject({ deviceGrant: true });
  expect(await beginAs(plain)).toHaveProperty('user_code');
  const { user_code: userCode } = await beginAs(plain);
  await change(false);
  expect((await open(userCode)).status).toBe(404);
  expect(await beginAs(plain)).toMatchObject({ error_description: expect.stringContaining('not allowed for this client') });
  const service = { type: 'service', name: 'Nightly', scopes: ['spark-admin:devices_read'], deviceGrant: true };
  expect((await bellhop.call(vendor.admin.token, 'POST', '/v1/applications', service)).status).toBe(400);
  expect((await bellhop.call(vendor.admin.token, 'PATCH', `/v1/applications/${app.id}`, { deviceGrant: false })).status).toBe(
    400,
  );
});

test('no code is kept as it is', async () => {
  const { device_code: deviceCode, user_code: userCode } = await begin();
  await answer(userCode);
  const owner = new pg.Client(bellhop.testDatabase.connection);
  await owner.connect();
  const { rows } = await owner.query('select row_to_json(d)::text as row from oauth.device_directory d');
  expect(rows.length).toBeGreaterThan(0);
  for (const { row } of rows)
    for (const code of [deviceCode, userCode, userCode.replace('-', '')]) expect(row).not.toContain(code);
  await owner.query("update oauth.device_directory set expires_at = now() - interval '2 hours'");
  await owner.query('select oauth.keep_house()');
  expect((await owner.query('select from oauth.device_directory')).rowCount).toBe(0);
  await owner.end();
});

test('guesses of codes are counted by source', async () => {
  const strict = await startTestBellhop({
    config: { requestsPerToken: 'off', requestsPerOrganization: 'off', requestsPerSource: 8 },
  });
  const statuses = [];
  for (let guess = 0; guess < 10; guess++)
    statuses.push((await fetch(`${originOf(strict)}/device?user_code=BBBB-BBBB`, { redirect: 'manual' })).status);
  expect(statuses).toEqual([303, 303, 303, 303, 303, 303, 303, 303, 429, 429]);
  await strict.stop();
});
