import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import type { Client } from './application.queries.ts';
import { CODE_SECONDS, type Consent } from './consent.model.ts';
import { insertConsent } from './consent.store.ts';

/** A person lets an integration act for them, as far as these scopes and their own rights go. */
export async function giveConsent(ctx: Context, client: Client, scopes: readonly string[]): Promise<Consent> {
  demand(ctx, 'authorizations.read-self');
  const { id: personId, homeOrganizationId: organizationId } = ctx.actor;
  if (ctx.actor.kind !== 'person' || personId === undefined || ctx.actor.organizationId !== organizationId)
    throw new Refused('forbidden', 'authorization.not-a-person', 'Only a person who has signed in can let an application in.');

  // Without a first exchange of the code it is over with the code; each refresh token prolongs it.
  const expiresAt = new Date(ctx.now.getTime() + 2 * CODE_SECONDS * 1000);
  const consent: Consent = { organizationId, id: newId(), applicationId: client.id, personId, scopes: [...scopes], expiresAt };
  await insertConsent(ctx.db, consent, personId, ctx.now);
  await record(ctx, {
    action: 'authorization.granted',
    category: 'LOGINS',
    target: { type: 'AUTHORIZATION', id: consent.id, name: client.name },
    after: { applicationId: client.id, personId, scopes },
  });
  return consent;
}
