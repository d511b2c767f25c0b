import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import {
  actIn,
  demand,
  type OrganizationKind,
  PROVISIONING_PERMISSION_NAMES,
  type ProvisioningPermission,
} from '../access/index.ts';
import { record } from '../audit/index.ts';
import { organizationToChange } from './find-organization.ts';
import { mayAssign } from './organization.policy.ts';
import { findOrganizationBelow } from './organization.queries.ts';
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
  // Held, so that it is not deleted before the new account is seen below it.
  const parent = await organizationToChange(ctx);
  if (parent.kind === 'customer')
    throw new Refused('invalid', 'organization.parent', 'Only the platform and service providers have accounts below them.');
  if (kind === 'service-provider' && parent.kind === 'service-provider' && parent.serviceProviderId !== null)
    throw new Refused('invalid', 'organization.too-deep', 'A channel has customers, and no channels of its own.');
  await mustMayAssign(ctx, provisioningPermission);
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

/** Between whoever creates it and the new account may stand a channel that holds more: what counts is the creator's own account. */
async function mustMayAssign({ actor, db }: Context, value: ProvisioningPermission): Promise<void> {
  const home = await findOrganizationBelow(db, actor.homeOrganizationId, actor.homeOrganizationId);
  if (!home || mayAssign(actor, home, value)) return;
  throw new Refused(
    'forbidden',
    'provisioning-permission.beyond-own',
    `"Allow to provision devices" is ${PROVISIONING_PERMISSION_NAMES[home.provisioningPermission]} for ${home.displayName}: no more than that can be given to its accounts.`,
  );
}
