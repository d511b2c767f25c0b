import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import type { Organization } from './organization.model.ts';
import { readOrganization } from './organization.queries.ts';

/** The organization acted in, or not found when it has been deleted meanwhile. */
export async function currentOrganization(ctx: Context): Promise<Organization> {
  const organization = await readOrganization(ctx.db);
  if (organization) return organization;
  throw new Refused('not-found', 'organization.not-found', 'The requested resource could not be found.');
}
