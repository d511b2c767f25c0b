import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  type CustomFetch,
  calculatePKCECodeChallenge,
  clockTolerance,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
} from 'openid-client';
import type { Installation } from '../../foundation/context.ts';
import { fetchOutside } from '../../foundation/fetch-outside.ts';
import { type Connection, callbackUrl } from './connection.model.ts';
import type { Journey } from './journey.model.ts';

/** For everything that is asked of an issuer in one request of a browser, together. */
const PATIENCE_MS = 5_000;
const CLOCKS_DIFFER_SECONDS = 60;

/** Whom the issuer says has signed in. */
export interface Identity {
  email: string | undefined;
  emailVerified: boolean;
}

/** Where the issuer wants browsers to go, with everything that makes its answer good for this journey alone. */
export async function authorizationUrl(installation: Installation, connection: Connection, journey: Journey): Promise<string> {
  const issuer = await find(installation, connection);
  const url = buildAuthorizationUrl(issuer, {
    response_type: 'code',
    redirect_uri: callbackUrl(installation),
    scope: 'openid email',
    state: journey.state,
    nonce: journey.nonce,
    code_challenge: await calculatePKCECodeChallenge(journey.verifier),
    code_challenge_method: 'S256',
  });
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Error('The authorization endpoint is no web page.');
  return url.href;
}

/** Redeems the code at the issuer, and checks signature, issuer, audience, times and nonce of what it answers. */
export async function redeemCode(
  installation: Installation,
  connection: Connection,
  journey: Journey,
  answer: Record<string, string>,
): Promise<Identity> {
  const issuer = await find(installation, connection);
  const current = new URL(`${callbackUrl(installation)}?${new URLSearchParams(answer)}`);
  const tokens = await authorizationCodeGrant(issuer, current, {
    expectedState: journey.state,
    expectedNonce: journey.nonce,
    pkceCodeVerifier: journey.verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error('There is no ID token.');
  // Many issuers put into the ID token only who it is, and the address where the access token fetches it.
  const told = claims.email === undefined ? await fetchUserInfo(issuer, tokens.access_token, claims.sub) : claims;
  return { email: typeof told.email === 'string' ? told.email : undefined, emailVerified: told.email_verified === true };
}

function find(installation: Installation, { issuer, clientId, clientSecretEncrypted }: Connection): Promise<Configuration> {
  const url = new URL(issuer);
  return discovery(
    url,
    clientId,
    { [clockTolerance]: CLOCKS_DIFFER_SECONDS },
    authenticateWith(installation.secrets.open(clientSecretEncrypted)),
    {
      // Where plain http may lead is judged with every address.
      execute: [enableNonRepudiationChecks, ...(url.protocol === 'http:' ? [allowInsecureRequests] : [])],
      [customFetch]: patiently(installation.webhookNetworks),
    },
  );
}

/** As the issuer says it wants the secret, and as OpenID Connect has it where the issuer says nothing. */
const authenticateWith =
  (secret: string): ClientAuth =>
  (server, client, body, headers) => {
    const { token_endpoint_auth_methods_supported: methods = ['client_secret_basic'] } = server;
    const authenticate = methods.includes('client_secret_basic') ? ClientSecretBasic : ClientSecretPost;
    authenticate(secret)(server, client, body, headers);
  };

/** Every URL of the issuer is as foreign as the first: each is judged, and all share one deadline. */
function patiently(allowed: readonly string[]): CustomFetch {
  const deadline = AbortSignal.timeout(PATIENCE_MS);
  return (url, { method, headers, body, signal }) =>
    fetchOutside('issuer', url, {
      method,
      headers,
      body: body == null ? undefined : String(body),
      signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      allowed,
    });
}
