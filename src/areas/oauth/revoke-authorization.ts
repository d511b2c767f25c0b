import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { deleteToken, demand, may, serviceAppDeauthorized } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { announceServiceApp } from './announce-service-app.ts';
import { applicationIdOf } from './application.model.ts';
import { findClient } from './application.queries.ts';
import { findAuthorization } from './authorization.queries.ts';
import { deleteConsentsTo } from './consent.store.ts';
import { endConsent } from './end-consent.ts';
import { noSuchAuthorization } from './find-authorization.ts';

/** An end to one token: an access token alone, or with a refresh token everything it could still fetch. One's own, or any with the right. */
export async function revokeAuthorization(ctx: Context, authorizationId: string): Promise<void> {
  demand(ctx, 'authorizations.read-self');
  const id = decodeUuid(authorizationId);
  const found = id === undefined ? undefined : await findAuthorization(ctx.db, id, ctx.now);
  if (!found || (found.personId !== ctx.actor.id && !may(ctx, 'authorizations.read'))) throw noSuchAuthorization();
  if (found.personId !== ctx.actor.id) demand(ctx, 'authorizations.write');

  if (found.type === 'refresh') {
    await endConsent(ctx, found.consentId, 'revoked by a person');
    return;
  }
  await deleteToken(ctx.db, found.id);
  await record(ctx, {
    action: 'authorization.token-revoked',
    category: 'LOGINS',
    target: { type: 'AUTHORIZATION', id: found.id },
    before: { applicationId: found.applicationId, personId: found.personId },
  });
}

/** Everything that anybody of the organization allowed an application, and what the organization itself allowed it. */
export async function revokeClient(ctx: Context, clientId: string): Promise<void> {
  demand(ctx, 'authorizations.write');
  const applicationId = applicationIdOf(clientId);
  if (applicationId === undefined) throw new Refused('invalid', 'authorization.client', `'${clientId}' is not a client id.`);
  const client = await findClient(ctx.db, applicationId, ctx.now);
  const ended = await deleteConsentsTo(ctx.db, applicationId);
  if (ended.length === 0) throw noSuchAuthorization();
  await record(ctx, {
    action: 'authorization.client-revoked',
    category: 'LOGINS',
    target: { type: 'APPLICATION', id: applicationId, name: client?.name },
    before: { authorizations: ended.length },
  });
  const hadServiceApp = ended.some(({ personId }) => personId === null);
  if (hadServiceApp && client) await announceServiceApp(ctx, serviceAppDeauthorized, client);
}
