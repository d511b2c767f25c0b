import { allowInsecureRequests, buildAuthorizationUrl, Configuration, calculatePKCECodeChallenge } from 'openid-client';
import type { Installation, WebexAccess } from '../../foundation/context.ts';
import type { ConsentJourney } from './consent-journey.model.ts';
import { WEBEX_SCOPES } from './webex-permission.model.ts';

/** Where Webex sends browsers back to; registered with the integration there, letter by letter. */
export const CALLBACK_PATH = '/v1/consentInvitations/callback';
export const callbackUrl = ({ publicUrl }: Pick<Installation, 'publicUrl'>): string => new URL(CALLBACK_PATH, publicUrl).href;

/** Where a browser signs in at Webex and is asked for the six permissions, with everything that makes the answer good for this journey alone. */
export async function authorizationUrl(
  { url, clientId }: WebexAccess,
  installation: Pick<Installation, 'publicUrl'>,
  { state, verifier }: ConsentJourney,
): Promise<string> {
  const base = url.replace(/\/$/, '');
  const webex = new Configuration({ issuer: new URL(url).origin, authorization_endpoint: `${base}/authorize` }, clientId);
  if (url.startsWith('http:')) allowInsecureRequests(webex);
  const asked = buildAuthorizationUrl(webex, {
    response_type: 'code',
    redirect_uri: callbackUrl(installation),
    scope: WEBEX_SCOPES.join(' '),
    state,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  return asked.href;
}
