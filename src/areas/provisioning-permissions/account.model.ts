import type { Context } from '../../foundation/context.ts';
import { PROVISIONING_PERMISSION_NAMES, type ProvisioningPermission } from '../access/index.ts';
import { exceeds, mayAssign, type Organization } from '../tenancy/index.ts';

/** Whose "Allow to provision devices" it is: an organization's, or a person's in one. */
export interface Account {
  /** Acting in the organization that it is, or that it belongs to. */
  ctx: Context;
  organization: Organization;
  person: { id: string; displayName: string } | undefined;
  permission: ProvisioningPermission;
  /** The account of who asks. */
  asker: Organization;
}

const VALUES: readonly ProvisioningPermission[] = ['NONE', 'VIEW', 'MODIFY'];

const isOwn = ({ organization, person, asker }: Account): boolean => person === undefined && organization.id === asker.id;

/** Who stands at None sees nobody else's value (VoipNow's cascade); the platform sees all. */
export const maySee = (account: Account): boolean =>
  account.asker.kind === 'platform' || isOwn(account) || account.asker.provisioningPermission !== 'NONE';

/** What the asker could set it to. A person has at most what their organization has, unless that is Modify (K5). */
export function assignable(account: Account): ProvisioningPermission[] {
  const { organization, person, asker, ctx } = account;
  if (isOwn(account)) return [];
  return VALUES.filter(
    (value) =>
      mayAssign(ctx.actor, asker, value) && (person === undefined || !exceeds(value, organization.provisioningPermission)),
  );
}

/** The one-way door: who holds less than the account has can lower it, and never raise it again. */
export function warningOf(account: Account): string | undefined {
  const { asker, permission, person } = account;
  if (isOwn(account) || person !== undefined || assignable(account).includes(permission)) return undefined;
  return `"Allow to provision devices" is ${PROVISIONING_PERMISSION_NAMES[asker.provisioningPermission]} for ${asker.displayName}: once it is lowered here, only somebody above ${asker.displayName} can raise it again.`;
}
