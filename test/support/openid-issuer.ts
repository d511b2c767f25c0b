import { createSign, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

export const CLIENT = { clientId: 'bellhop', clientSecret: 'a secret that the issuer gave' };

/** Somebody else's OpenID Connect issuer on loopback. It signs in whom the test says, and misbehaves as the test says. */
export interface TestIssuer {
  url: string;
  /** Who sits in front of the browser, in the issuer's eyes. */
  person: { email?: string; email_verified?: boolean };
  /** What becomes of the claims of an ID token before they are signed. */
  changeClaims: (claims: Record<string, unknown>) => Record<string, unknown>;
  /** What becomes of an ID token when it is signed. */
  changeToken: (token: string) => string;
  changeMetadata: (metadata: object) => object;
  /** Takes connections and never answers. */
  isSilent: boolean;
  /** Addresses that were asked for. */
  asked: string[];
  stop(): Promise<void>;
}

export async function startIssuer(redirectUri = 'http://localhost/v1/singleSignOn/callback'): Promise<TestIssuer> {
  let listener: RequestListener | undefined;
  const server = createServer((request, response) => listener?.(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer: TestIssuer = {
    url,
    person: {},
    changeClaims: (claims) => claims,
    changeToken: (token) => token,
    changeMetadata: (metadata) => metadata,
    isSilent: false,
    asked: [],
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  listener = providerOf(issuer, redirectUri).callback();
  return issuer;
}

function providerOf(issuer: TestIssuer, redirectUri: string): Provider {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider = new Provider(issuer.url, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [redirectUri],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kty: 'RSA', use: 'sig', alg: 'RS256', kid: 'one' }] },
    cookies: { keys: ['of the test'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, accountId) => ({ accountId, claims: async () => ({ sub: accountId, ...issuer.person }) }),
    // Nobody is asked for consent: it is the organization's own client.
    loadExistingGrant: async ({ oidc }) => {
      const { accountId } = oidc.session ?? {};
      const grant = new provider.Grant({ clientId: CLIENT.clientId, ...(accountId === undefined ? {} : { accountId }) });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
  provider.use(async (ctx, next) => {
    issuer.asked.push(ctx.path);
    if (issuer.isSilent) await new Promise(() => {});
    if (ctx.path.startsWith('/interaction/')) {
      ctx.respond = false;
      return provider.interactionFinished(ctx.req, ctx.res, { login: { accountId: 'somebody' } });
    }
    await next();
    const body = ctx.body as { id_token?: string } | undefined;
    if (ctx.path === '/.well-known/openid-configuration') ctx.body = issuer.changeMetadata(ctx.body as object);
    if (ctx.path === '/token' && body?.id_token)
      ctx.body = { ...body, id_token: issuer.changeToken(signAnew(body.id_token, issuer.changeClaims)) };
  });
  return provider;

  function signAnew(token: string, change: TestIssuer['changeClaims']): string {
    const [head, claims] = token.split('.') as [string, string];
    const changed = change(JSON.parse(Buffer.from(claims, 'base64url').toString()));
    const signed = `${head}.${Buffer.from(JSON.stringify(changed)).toString('base64url')}`;
    return `${signed}.${createSign('RSA-SHA256').update(signed).sign(privateKey, 'base64url')}`;
  }
}
