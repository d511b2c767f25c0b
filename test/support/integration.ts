import * as client from 'openid-client';
import { setPassword } from '../../src/areas/access/index.ts';
import type { TestBellhop, TestOrganization, TestPerson } from './bellhop.ts';
import { type Browser, openBrowser } from './browser.ts';

/** As its registration answered it. */
export interface Registered {
  id: string;
  clientId: string;
  clientSecret: string;
}

export const REDIRECT_URI = 'https://app.example.com/callback';
export const SCOPES = 'spark-admin:devices_read spark-admin:people_read spark:kms';
const STATE = 'af0 ifj/sldkj';
const PASSWORD = 'four calm otters juggle';

/** A password, so that the person can sign in in a browser. */
export const givePassword = ({ asSystem }: TestOrganization, { id }: TestPerson): Promise<void> =>
  asSystem((ctx) => setPassword(ctx, id, PASSWORD));

/** By name, because cookies and discovery go by it. */
export const originOf = ({ url }: TestBellhop): string => url.replace('127.0.0.1', 'localhost');

/** A browser of its own, in which this person signs in when asked. */
export const browserOf = (bellhop: TestBellhop, { email }: TestPerson): Browser =>
  openBrowser(originOf(bellhop), { email, password: PASSWORD });

export async function registerIntegration(
  bellhop: TestBellhop,
  { admin }: TestOrganization,
  more: object = {},
): Promise<Registered> {
  const { status, body } = await bellhop.call(admin.token, 'POST', '/v1/applications', {
    name: 'Phone Book <b>',
    description: 'Shows who has which phone.',
    redirectUris: [REDIRECT_URI, 'http://localhost:9999/callback'],
    scopes: SCOPES.split(' '),
    ...more,
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
}

/** openid-client, told nothing but where Bellhop is. */
export const discover = (bellhop: TestBellhop, app: { clientId: string; clientSecret?: string }): Promise<client.Configuration> =>
  client.discovery(
    new URL(originOf(bellhop)),
    app.clientId,
    { id_token_signed_response_alg: 'EdDSA' },
    app.clientSecret === undefined ? client.None() : client.ClientSecretPost(app.clientSecret),
    { execute: [client.allowInsecureRequests] },
  );

export const linkTo = (config: client.Configuration, parameters: Record<string, string> = {}): string =>
  client.buildAuthorizationUrl(config, { redirect_uri: REDIRECT_URI, scope: SCOPES, state: STATE, ...parameters }).href;

/** What a person does: opens the link, signs in, reads the page, presses a button. The address that the integration gets. */
export async function decide(browser: Browser, url: string, decision = 'accept'): Promise<URL> {
  const asked = await browser.open(url);
  if ('away' in asked) return asked.away;
  const answered = await browser.submit(asked, { decision });
  if ('away' in answered) return answered.away;
  throw new Error(`${answered.status} ${answered.html}`);
}

/** What the integration gets back, and what it redeems that with. */
export async function authorize(config: client.Configuration, browser: Browser, parameters: Record<string, string> = {}) {
  const verifier = client.randomPKCECodeVerifier();
  const challenge = { code_challenge: await client.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' };
  const answered = await decide(browser, linkTo(config, { ...challenge, ...parameters }));
  return { answered, verifier, checks: { pkceCodeVerifier: verifier, expectedState: STATE } };
}

export async function obtainTokens(config: client.Configuration, browser: Browser, parameters: Record<string, string> = {}) {
  const { answered, checks } = await authorize(config, browser, parameters);
  return await client.authorizationCodeGrant(config, answered, checks);
}
