import { timingSafeEqual } from 'node:crypto';
import Provider, { type Configuration, errors, type KoaContextWithOIDC } from 'oidc-provider';
import type { JobTools } from '../../foundation/area.ts';
import { systemActor } from '../../foundation/context.ts';
import type { SecretBox } from '../../foundation/secrets.ts';
import { ALL_SCOPES } from '../access/index.ts';
import { hashSecret } from './application.model.ts';
import { ACCESS_TOKEN_SECONDS, CODE_SECONDS, INTERACTION_SECONDS, REFRESH_TOKEN_SECONDS, readKey } from './consent.model.ts';
import { findAccount } from './consent.queries.ts';
import { DEVICE_CODE_SECONDS, POLL_SECONDS } from './device.model.ts';
import { errorPage } from './page.ts';
import { IDENTITY_SCOPES, serverStorage } from './server-storage.ts';
import { signingKey } from './signing-key.ts';
import { speakLikeWebex } from './speak-like-webex.ts';

export interface AuthorizationServerOptions extends Pick<JobTools, 'database' | 'log'> {
  /** What this server is called in public, as RFC 8414 has it. */
  issuer: string;
  secrets: SecretBox;
}

export const INTERACTION_PATH = '/v1/authorize/interactions';
/** Short, because people type it. */
export const DEVICE_PAGE = '/device';
/** Webex's name for the token endpoint where a device asks. */
export const DEVICE_TOKEN_PATH = '/v1/device/token';

/** The paths of Webex, and the usual words for what Webex has not. */
export const PATHS = {
  authorization: '/v1/authorize',
  token: '/v1/access_token',
  revocation: '/v1/revoke',
  introspection: '/v1/introspect',
  userinfo: '/v1/userinfo',
  jwks: '/v1/jwks',
  device_authorization: '/v1/device/authorize',
  code_verification: DEVICE_PAGE,
} as const;

/** OAuth 2.0 and OpenID Connect by oidc-provider, which is certified: what is ours is storage, who is signed in, and consent. */
export function createAuthorizationServer(options: AuthorizationServerOptions): Provider {
  const { issuer, log } = options;
  const provider = new Provider(issuer, configurationOf(options));
  // Behind a proxy that is trusted, authorization-server.routes.ts says host and scheme in its headers.
  provider.proxy = true;
  provider.Client.prototype.compareClientSecret = function compareWithHashes(this: { secret_hashes?: string[] }, secret: string) {
    const hash = hashSecret(secret);
    return (this.secret_hashes ?? []).some((known) => timingSafeEqual(Buffer.from(known, 'hex'), hash));
  };
  provider.use((ctx, next) => (ctx.path === DEVICE_TOKEN_PATH ? speakLikeWebex(ctx, PATHS.token, next) : next()));
  provider.use(async (ctx, next) => {
    await next();
    const { path, body } = ctx;
    if (path === PATHS.token && has(body, 'refresh_token')) body.refresh_token_expires_in = REFRESH_TOKEN_SECONDS;
    if (path === PATHS.device_authorization && has(body, 'device_code')) body.interval = POLL_SECONDS;
  });
  provider.on('server_error', (_ctx, error) => log.error({ error }, 'the authorization server failed'));
  return provider;
}

const has = (body: unknown, field: string): body is Record<string, unknown> =>
  typeof body === 'object' && body !== null && field in body;

function configurationOf({ database, secrets, log }: AuthorizationServerOptions): Configuration {
  return {
    adapter: serverStorage({ database }),
    routes: PATHS,
    scopes: [...ALL_SCOPES, ...IDENTITY_SCOPES],
    claims: { openid: ['sub'], email: ['email'], profile: ['name'] },
    responseTypes: ['code'],
    clientAuthMethods: ['client_secret_post', 'client_secret_basic', 'none'],
    clientDefaults: { id_token_signed_response_alg: 'EdDSA' },
    enabledJWA: { idTokenSigningAlgValues: ['EdDSA'] },
    jwks: { keys: [signingKey(secrets.derive('signs ID tokens'))] },
    cookies: {
      keys: [secrets.derive('signs cookies of the authorization server').toString('base64url')],
      names: { session: 'bellhop_oauth', interaction: 'bellhop_interaction', resume: 'bellhop_resume' },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
      long: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    features: {
      devInteractions: { enabled: false },
      // Its pages are ours (device.routes.ts): it would remember in a session of its own who sits there.
      deviceFlow: { enabled: true, charset: 'base-20', mask: '****-****' },
      introspection: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
      revocation: { enabled: true, allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: true },
    },
    extraClientMetadata: { properties: ['secret_hashes'] },
    extraParams: { bellhop_scopes: (ctx) => mustKnowScopes(ctx) },
    pkce: { required: (_ctx, client) => client.clientAuthMethod === 'none' },
    // Webex gives a refresh token without being asked for offline_access, and so do we.
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    expiresWithSession: () => false,
    ttl: {
      AccessToken: ACCESS_TOKEN_SECONDS,
      AuthorizationCode: CODE_SECONDS,
      DeviceCode: DEVICE_CODE_SECONDS,
      RefreshToken: REFRESH_TOKEN_SECONDS,
      IdToken: 3600,
      Interaction: INTERACTION_SECONDS,
      Session: INTERACTION_SECONDS,
      Grant: REFRESH_TOKEN_SECONDS,
    },
    interactions: { url: (_ctx, interaction) => `${INTERACTION_PATH}/${interaction.uid}` },
    // Consent is given for each sign-in at an integration, never carried over from another one.
    loadExistingGrant: async (ctx) => {
      const grantId = ctx.oidc.result?.consent?.grantId;
      return grantId === undefined ? undefined : await ctx.oidc.provider.Grant.find(grantId);
    },
    findAccount: async (_ctx, accountId) => {
      const key = readKey(accountId);
      const account = key && (await database.read(systemActor(key.organizationId, []), (ctx) => findAccount(ctx.db, key.id)));
      return account && { accountId, claims: async () => ({ sub: accountId, email: account.email, name: account.name }) };
    },
    clientBasedCORS: (_ctx, origin, client) => (client.redirectUris ?? []).some((uri) => new URL(uri).origin === origin),
    renderError: async (ctx, out, error) => {
      if (out.error === 'server_error') log.error({ error }, 'the authorization server failed');
      if (ctx.accepts('json', 'html') !== 'html') {
        ctx.body = out;
        return;
      }
      const page = errorPage(out.error_description ?? out.error);
      ctx.set('content-security-policy', page.contentSecurityPolicy);
      ctx.type = 'html';
      ctx.body = page.html;
    },
  };
}

/** The library has left unknown scopes out by now; who asks for one shall hear of it rather than wonder later. */
function mustKnowScopes({ oidc, query }: KoaContextWithOIDC): void {
  const { scope } = oidc.body ?? query;
  if (typeof scope !== 'string') throw new errors.InvalidScope('say in "scope" what is asked for, separated by spaces', '');
  const allowed = new Set((oidc.client?.scope ?? '').split(' '));
  const strange = scope.split(/ +/).find((word) => word !== '' && !allowed.has(word));
  if (strange !== undefined) throw new errors.InvalidScope(`${strange} is no scope of this application`, strange);
}
