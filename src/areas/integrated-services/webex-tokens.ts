import type { Static } from 'typebox';
import type { WebexAccess } from '../../foundation/context.ts';
import { askWebex } from './ask-webex.ts';
import { TokenAnswer } from './webex-answer.schema.ts';

/** What Webex gives for a code or a refresh token. */
export interface WebexTokens {
  accessToken: string;
  accessExpiresInSeconds: number;
  refreshToken: string;
  refreshExpiresInSeconds: number;
  /** Absent where Webex does not repeat them. */
  scopes: readonly string[] | undefined;
}

/** Redeems the code that the customer's administrator came back with. */
export const redeemCode = (
  access: WebexAccess,
  code: { code: string; verifier: string; redirectUri: string },
): Promise<WebexTokens> =>
  askForTokens(access, {
    grant_type: 'authorization_code',
    code: code.code,
    code_verifier: code.verifier,
    redirect_uri: code.redirectUri,
  });

export const refreshTokens = (access: WebexAccess, refreshToken: string): Promise<WebexTokens> =>
  askForTokens(access, { grant_type: 'refresh_token', refresh_token: refreshToken });

async function askForTokens(access: WebexAccess, fields: Record<string, string>): Promise<WebexTokens> {
  const { clientId, clientSecret } = access;
  const { body } = await askWebex(
    access,
    {
      method: 'POST',
      path: '/access_token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ ...fields, client_id: clientId, client_secret: clientSecret }).toString(),
    },
    TokenAnswer,
  );
  return present(body);
}

const present = (answer: Static<typeof TokenAnswer>): WebexTokens => ({
  accessToken: answer.access_token,
  accessExpiresInSeconds: answer.expires_in,
  refreshToken: answer.refresh_token,
  refreshExpiresInSeconds: answer.refresh_token_expires_in,
  scopes: answer.scope?.split(' '),
});
