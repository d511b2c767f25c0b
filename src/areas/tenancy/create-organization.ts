import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { actIn, demand, type OrganizationKind, type ProvisioningPermission } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { currentOrganization } from './find-organization.ts';
import { mayAssign } from './organization.policy.ts';
import { insertOrganization, type NewOrganization } from './organization.store.ts';

/** A platform, provider or customer with a SIP domain of its own, wherever in the tree it is told to stand. */
export async function createOrganization(ctx: Context, organization: NewOrganization): Promise<void> {
  demand(ctx, organization.kind === 'customer' ? 'customers.write' : 'service-providers.write');
  await insertOrganization(ctx.db, organization, ctx.installation.sipDomain);
  const { id, displayName, kind, provisioningPermission = 'NONE', fedramp = false } = organization;
  await record(ctx, {
    action: 'organization.created',
    category: 'ORGANIZATION',
    target: { type: 'ORGANIZATION', id, name: displayName },
    after: { displayName, kind, provisioningPermission, fedramp },
  });
}

export interface AccountRequest {
  kind: Exclude<OrganizationKind, 'platform'>;
  displayName: string;
  /** The platform or provider it shall stand below; absent, the organization acted in. */
  parentId: string | undefined;
  provisioningPermission: ProvisioningPermission;
  fedramp: boolean;
}

/** A customer, a provider, or a channel (a provider below a provider, one level: K10) below what the actor may manage. Returns its id. */
export async function createAccountBelow(asked: Context, request: AccountRequest): Promise<string> {
  const { kind, displayName, provisioningPermission, fedramp } = request;
  const ctx = request.parentId === undefined ? asked : await actIn(asked, request.parentId);
  const parent = await currentOrganization(ctx);
  if (parent.kind === 'customer')
    throw new Refused('invalid', 'organization.parent', 'Only the platform and service providers have accounts below them.');
  if (kind === 'service-provider' && parent.kind === 'service-provider' && parent.serviceProviderId !== null)
    throw new Refused('invalid', 'organization.too-deep', 'A channel has customers, and no channels of its own.');
  if (!mayAssign(ctx.actor, parent, provisioningPermission))
    throw new Refused(
      'forbidden',
      'provisioning-permission.beyond-own',
      `"Allow to provision devices" is ${parent.provisioningPermission} for ${parent.displayName}: no more than that can be given to its accounts.`,
    );
  const id = newId();
  const serviceProviderId = parent.kind === 'platform' ? null : (parent.serviceProviderId ?? parent.id);
  await createOrganization(ctx, {
    id,
    kind,
    parentId: parent.id,
    serviceProviderId,
    displayName,
    provisioningPermission,
    fedramp,
  });
  return id;
}
