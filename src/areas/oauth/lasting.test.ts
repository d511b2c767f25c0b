import * as client from 'openid-client';
import pg from 'pg';
import type pino from 'pino';
import { afterEach, expect, test } from 'vitest';
import { NOTHING_SET, startTestBellhop, type TestBellhop, type TestOrganization } from '../../../test/support/bellhop.ts';
import {
  authorize,
  browserOf,
  discover,
  givePassword,
  linkTo,
  obtainTokens,
  type Registered,
  registerIntegration,
} from '../../../test/support/integration.ts';
import { createLog } from '../../foundation/log.ts';
import { createApi } from '../../programs/api.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

let bellhop: TestBellhop;
let ahead = 0;
afterEach(() => bellhop.stop());

/** A Bellhop whose clock can be put forward and back, with somebody who can sign in and an integration. */
async function start(): Promise<{ acme: TestOrganization; integration: Registered; config: client.Configuration }> {
  ahead = 0;
  bellhop = await startTestBellhop({ now: () => new Date(Date.now() + ahead) });
  const acme = await bellhop.createOrganization();
  await givePassword(acme, acme.admin);
  const integration = await registerIntegration(bellhop, acme);
  return { acme, integration, config: await discover(bellhop, integration) };
}

const devices = async (token: string) => (await bellhop.call(token, 'GET', '/v1/devices')).status;
const invalid = { error: 'invalid_grant', status: 400 };

test('a code is good for five minutes', async () => {
  const { acme, config } = await start();
  const { answered, checks } = await authorize(config, browserOf(bellhop, acme.admin));
  ahead = 6 * MINUTE_MS;
  await expect(client.authorizationCodeGrant(config, answered, checks)).rejects.toMatchObject(invalid);
});

test('an access token is dead after two weeks, and the refresh token still good', async () => {
  const { acme, config } = await start();
  const { answered, checks } = await authorize(config, browserOf(bellhop, acme.admin));
  ahead = -15 * DAY_MS;
  const tokens = await client.authorizationCodeGrant(config, answered, checks);
  expect(await devices(tokens.access_token)).toBe(401);
  ahead = 0;
  const renewed = await client.refreshTokenGrant(config, tokens.refresh_token as string);
  expect(await devices(renewed.access_token)).toBe(200);
});

test('a refresh token lives for ninety days, and each refresh begins them anew', async () => {
  const { acme, config } = await start();
  const tokens = await obtainTokens(config, browserOf(bellhop, acme.admin));
  ahead = 60 * DAY_MS;
  const renewed = await client.refreshTokenGrant(config, tokens.refresh_token as string);
  ahead = 120 * DAY_MS;
  const again = await client.refreshTokenGrant(config, renewed.refresh_token as string);
  ahead = 211 * DAY_MS;
  await expect(client.refreshTokenGrant(config, again.refresh_token as string)).rejects.toMatchObject(invalid);
});

test('a server that is killed between the page and the answer goes on where it was, and so does the exchange of the code', async () => {
  const { acme, config } = await start();
  const verifier = client.randomPKCECodeVerifier();
  const challenge = { code_challenge: await client.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' };
  const browser = browserOf(bellhop, acme.admin);
  const page = await browser.open(linkTo(config, { ...challenge, state: 'kept' }));
  if ('away' in page) throw new Error('Nobody asked for consent.');
  const second = await restart();
  const answered = await browser.submit(page, { decision: 'accept' });
  await second.close();
  const third = await restart();
  if (!('away' in answered)) throw new Error(`${answered.status} ${answered.html}`);
  const checks = { pkceCodeVerifier: verifier, expectedState: 'kept' };
  const tokens = await client.authorizationCodeGrant(config, answered.away, checks);
  expect(await devices(tokens.access_token)).toBe(200);
  await third.close();
});

test('no token, code, secret or password is written into the log, whatever goes wrong', async () => {
  const { acme, integration, config } = await start();
  const lines: string[] = [];
  await restart(createLog('trace', { write: (line: string) => void lines.push(line) }));
  const { answered, verifier, checks } = await authorize(config, browserOf(bellhop, acme.admin));
  const tokens = await client.authorizationCodeGrant(config, answered, checks);
  const refresh = () => client.refreshTokenGrant(config, tokens.refresh_token as string);
  const renewed = await refresh();
  await expect(refresh()).rejects.toMatchObject(invalid);
  await expect(client.authorizationCodeGrant(config, answered, checks)).rejects.toMatchObject(invalid);

  expect(lines.length).toBeGreaterThan(5);
  const code = answered.searchParams.get('code');
  const secrets = [tokens.access_token, tokens.refresh_token, renewed.refresh_token, code, integration.clientSecret, verifier];
  for (const secret of [...secrets, 'four calm otters juggle'])
    for (const line of lines) expect(line.includes(secret as string), line).toBe(false);
});

test('what has expired is gone after housekeeping, and what has not stays', async () => {
  const { acme, config } = await start();
  const kept = await obtainTokens(config, browserOf(bellhop, acme.admin));
  await browserOf(bellhop, acme.admin).open(linkTo(config));
  await obtainTokens(config, browserOf(bellhop, acme.admin));
  const owner = new pg.Client(bellhop.testDatabase.connection);
  await owner.connect();
  const count = async () => {
    const tables = ['consent', 'voucher_directory', 'interaction_directory'];
    const counts = tables.map((table) => `(select count(*) from oauth.${table})::int as ${table}`);
    return (await owner.query(`select ${counts.join(', ')}`)).rows[0];
  };
  expect(await count()).toEqual({ consent: 2, voucher_directory: 4, interaction_directory: 1 });
  await owner.query("update oauth.interaction_directory set expires_at = now() - interval '1 second'");
  await owner.query(`update oauth.consent set expires_at = now() - interval '1 second'
    where id = (select id from oauth.consent order by id desc limit 1)`);
  await owner.query('select oauth.keep_house()');
  expect(await count()).toEqual({ consent: 1, voucher_directory: 2, interaction_directory: 0 });
  await owner.end();
  expect(await devices(kept.access_token)).toBe(200);
});

/** Another process, as far as OAuth is concerned: nothing but the database and the secret key is the same. */
async function restart(log: pino.Logger = createLog('silent')) {
  const port = Number(new URL(bellhop.url).port);
  await bellhop.api.close();
  const api = await createApi({ config: NOTHING_SET, database: bellhop.database, log });
  await api.listen({ host: '127.0.0.1', port });
  bellhop.api = api;
  return api;
}
