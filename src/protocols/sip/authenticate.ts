import { type DigestAuthorization, formatChallenge, isRightResponse, parseAuthorization } from './digest.ts';
import { createResponse, type Header, headerValues, type SipRequest, type SipResponse } from './message.ts';
import type { Nonces } from './nonce.ts';
import type { Credential, Realm, RefusedBecause, RegistrarStore } from './registrar-store.ts';
import { isSameResource } from './uri.ts';

export type Authentication<C extends Credential> =
  | { readonly outcome: 'authenticated'; readonly username: string; readonly credential: C }
  /** Nothing was tried for this realm, which is how every first REGISTER looks. */
  | { readonly outcome: 'unauthenticated' }
  | { readonly outcome: 'malformed'; readonly reason: string }
  | {
      readonly outcome: 'refused';
      readonly because: RefusedBecause;
      readonly username: string;
      readonly credential: C | undefined;
    };

/** Checked in place of an unknown user's, so that a stranger's name costs the same work as a wrong password. */
const decoy = { ha1Md5: '0'.repeat(32), ha1Sha256: '0'.repeat(64) };

/** Digest authentication of a request in a realm (RFC 3261 section 22.2, RFC 7616 section 3.4.6). */
export async function authenticate<C extends Credential>(
  request: SipRequest,
  realm: Realm,
  store: Pick<RegistrarStore<C>, 'findCredentials'>,
  nonces: Nonces,
): Promise<Authentication<C>> {
  const authorization = readAuthorization(request, realm);
  if (authorization === 'other') return { outcome: 'unauthenticated' };
  if (authorization === 'malformed') return { outcome: 'malformed', reason: 'Bad Authorization' };
  // RFC 7616 section 3.4.6: two URIs that differ mean a mistake or an attack, and "SHOULD" be answered with 400.
  if (!isSameResource(authorization.uri, request.uri))
    return { outcome: 'malformed', reason: 'Authorization URI Does Not Match' };

  const { username, nonce, nc } = authorization;
  const credentials = await store.findCredentials(username, realm.name);
  const credential = findRightCredential(credentials, authorization, request.method);
  if (!credential) {
    const because = credentials.length === 0 ? 'unknown-user' : 'wrong-password';
    return { outcome: 'refused', because, username, credential: credentials[0] };
  }
  if (!realm.algorithms.includes(authorization.algorithm)) {
    return { outcome: 'refused', because: 'algorithm-not-offered', username, credential };
  }
  const use = nonces.use(nonce, nc, realm.name);
  return use === 'fresh'
    ? { outcome: 'authenticated', username, credential }
    : { outcome: 'refused', because: use, username, credential };
}

/** The first Authorization for this realm; preferably one with an algorithm that is offered. */
function readAuthorization(request: SipRequest, realm: Realm): DigestAuthorization | 'other' | 'malformed' {
  const parsed = headerValues(request, 'Authorization').map(parseAuthorization);
  const forRealm = parsed.filter((one) => typeof one === 'object').filter((one) => one.realm === realm.name);
  const offered = forRealm.find((one) => realm.algorithms.includes(one.algorithm));
  return offered ?? forRealm[0] ?? (parsed.includes('malformed') ? 'malformed' : 'other');
}

function findRightCredential<C extends Credential>(
  credentials: readonly C[],
  authorization: DigestAuthorization,
  method: string,
): C | undefined {
  if (credentials.length === 0) isRightResponse(authorization, method, ha1Of(decoy, authorization));
  return credentials.find((credential) => isRightResponse(authorization, method, ha1Of(credential, authorization)));
}

function ha1Of(credential: Pick<Credential, 'ha1Md5' | 'ha1Sha256'>, { algorithm }: DigestAuthorization): string {
  return algorithm === 'MD5' ? credential.ha1Md5 : credential.ha1Sha256;
}

/**
 * RFC 8760 section 2.1: one WWW-Authenticate per algorithm, "the most preferred" on top. All carry the same nonce, since a
 * client answers only one of them.
 */
export function createChallengeResponse(request: SipRequest, realm: Realm, nonces: Nonces, stale: boolean): SipResponse {
  const nonce = nonces.issue(realm.name);
  const headers = realm.algorithms.map(
    (algorithm): Header => ({
      name: 'WWW-Authenticate',
      value: formatChallenge({ realm: realm.name, nonce, algorithm, stale }),
    }),
  );
  return createResponse(request, 401, { headers });
}
