import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { record } from '../audit/index.ts';
import { insertOrganization, type NewOrganization } from './organization.store.ts';

/** A platform, provider or customer with a SIP domain of its own. Only Bellhop itself creates them so far: no role has the permission. */
export async function createOrganization(ctx: Context, organization: NewOrganization): Promise<void> {
  if (!ctx.actor.permissions.has('organizations.write'))
    throw new Refused('forbidden', 'access.not-allowed', 'Your role does not allow this operation (organizations.write).');
  await insertOrganization(ctx.db, organization, ctx.installation.sipDomain);
  const { id, displayName } = organization;
  await record(ctx, {
    action: 'organization.created',
    category: 'ORGANIZATION',
    target: { type: 'ORGANIZATION', id, name: displayName },
  });
}
