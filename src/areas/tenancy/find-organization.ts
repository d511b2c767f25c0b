import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import type { Organization } from './organization.model.ts';
import { lockOrganization, readOrganization } from './organization.queries.ts';

/** The organization acted in, or not found when it has been deleted meanwhile. */
export async function currentOrganization(ctx: Context): Promise<Organization> {
  return found(await readOrganization(ctx.db));
}

/** The same, to be changed: nobody else changes it before this transaction ends. */
export async function organizationToChange(ctx: Context): Promise<Organization> {
  return found(await lockOrganization(ctx.db));
}

/** An account to be suspended or deleted: from above only, so that nobody shuts themselves out. */
export async function accountBelow(ctx: Context): Promise<Organization> {
  const organization = await organizationToChange(ctx);
  demand(ctx, organization.kind === 'customer' ? 'customers.write' : 'service-providers.write');
  if (organization.id !== ctx.actor.homeOrganizationId) return organization;
  throw new Refused(
    'forbidden',
    'organization.own',
    'Your own organization can only be suspended, restored or deleted from above it.',
  );
}

function found(organization: Organization | undefined): Organization {
  if (organization) return organization;
  throw new Refused('not-found', 'organization.not-found', 'The requested resource could not be found.');
}
