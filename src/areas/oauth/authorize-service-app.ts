import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { decodeUuid, newId } from '../../foundation/ids.ts';
import { demand, serviceAppAuthorized } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { announceServiceApp } from './announce-service-app.ts';
import { type Client, findClient } from './application.queries.ts';
import type { Consent } from './consent.model.ts';
import { replaceServiceConsent } from './consent.store.ts';
import { noSuchApplication } from './find-application.ts';

/**
 * A full administrator lets a service app act in the organization, with the scopes it asks for at this moment. Done again, it counts
 * anew: what was issued before is dead.
 */
export async function authorizeServiceApp(ctx: Context, applicationId: string): Promise<Client> {
  demand(ctx, 'authorizations.write');
  const app = await serviceAppOf(ctx, applicationId);
  const { organizationId } = ctx.actor;
  const { id, scopes } = app;
  mustNotGiveMoreThanHeld(ctx, scopes);
  const consent: Consent = { organizationId, id: newId(), applicationId: id, personId: null, scopes, expiresAt: null };
  await replaceServiceConsent(ctx.db, consent, ctx.actor.id, ctx.now);
  await record(ctx, {
    action: 'service-app.authorized',
    category: 'ORGANIZATION',
    target: { type: 'APPLICATION', id, name: app.name },
    after: { scopes },
  });
  await announceServiceApp(ctx, serviceAppAuthorized, app);
  return app;
}

/** A service app, whoever owns it: its id is what the owner gives to those who shall let it in. */
export async function serviceAppOf(ctx: Context, applicationId: string): Promise<Client> {
  const id = decodeUuid(applicationId);
  const app = id === undefined ? undefined : await findClient(ctx.db, id, ctx.now);
  if (app?.kind !== 'service') throw noSuchApplication();
  return app;
}

/** A token that may do some things cannot make itself one that may do others. */
function mustNotGiveMoreThanHeld({ actor }: Context, scopes: readonly string[]): void {
  const missing = scopes.filter((scope) => !actor.scopes.has(scope));
  if (actor.kind !== 'system' && missing.length > 0)
    throw new Refused('forbidden', 'access.missing-scope', `Missing required scope: ${missing.join(', ')}`);
}
