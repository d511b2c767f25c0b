import { timingSafeEqual } from 'node:crypto';
import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { clientIdOf, hashSecret } from './application.model.ts';
import { serviceAppOf } from './authorize-service-app.ts';
import { ACCESS_TOKEN_SECONDS, accountIdOf, type Consent, REFRESH_TOKEN_SECONDS, writeKey } from './consent.model.ts';
import { findServiceConsent } from './consent.queries.ts';
import { actIn } from './consent.store.ts';
import { keepAccessToken, keepVoucher } from './issue-tokens.ts';

export interface ServiceTokenRequest {
  applicationId: string;
  clientId: string;
  clientSecret: string;
  targetOrgId: string;
}

export interface ServiceTokens {
  accessToken: string;
  refreshToken: string;
}

const TOKEN_BYTES = 32;

/** The first tokens of a service app in an organization that let it in. The next ones come by refreshing, as for everybody. */
export async function issueServiceToken(ctx: Context, request: ServiceTokenRequest): Promise<ServiceTokens> {
  demand(ctx, 'authorizations.read-self');
  const app = await serviceAppOf(ctx, request.applicationId);
  const hash = hashSecret(request.clientSecret);
  if (request.clientId !== clientIdOf(app.id) || !app.secretHashes.some((known) => timingSafeEqual(known, hash)))
    throw new Refused('invalid', 'application.credentials', "'clientId' and 'clientSecret' are not those of this service app.");

  const organizationId = decodeUuid(request.targetOrgId);
  const there = organizationId === undefined ? undefined : await actIn(ctx, organizationId);
  const consent = there && (await findServiceConsent(there.db, app.id));
  if (!there || !consent)
    throw new Refused('forbidden', 'service-app.not-authorized', 'The organization has not authorized this service app.');

  const tokens = { accessToken: writeToken(ctx), refreshToken: writeToken(ctx) };
  await keepAccessToken(there, consent, {
    value: tokens.accessToken,
    scopes: consent.scopes,
    lifetimeSeconds: ACCESS_TOKEN_SECONDS,
  });
  await keepVoucher(there, consent, {
    kind: 'RefreshToken',
    value: tokens.refreshToken,
    payload: refreshTokenOf(consent, ctx.now),
    lifetimeSeconds: REFRESH_TOKEN_SECONDS,
  });
  await record(there, {
    action: 'service-app.token-issued',
    category: 'LOGINS',
    target: { type: 'APPLICATION', id: app.id, name: app.name },
    after: { scopes: consent.scopes },
  });
  await actIn(ctx, ctx.actor.organizationId);
  return tokens;
}

const writeToken = (ctx: Context): string => ctx.random(TOKEN_BYTES).toString('base64url');

/** As the authorization server would have written it, so that it is refreshed there like any other. */
const refreshTokenOf = (consent: Consent, now: Date) => {
  const iat = Math.floor(now.getTime() / 1000);
  return {
    kind: 'RefreshToken',
    accountId: accountIdOf(consent),
    clientId: clientIdOf(consent.applicationId),
    grantId: writeKey(consent),
    gty: 'service_app',
    scope: consent.scopes.join(' '),
    rotations: 0,
    iat,
    iiat: iat,
  };
};
