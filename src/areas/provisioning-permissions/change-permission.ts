import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { PROVISIONING_PERMISSION_NAMES, type ProvisioningPermission } from '../access/index.ts';
import { changePersonPermission, peopleWithPermission } from '../people/index.ts';
import { changeProvisioningPermission } from '../tenancy/index.ts';
import { type Account, assignable } from './account.model.ts';
import { accountToChange } from './find-account.ts';

/** Sets "Allow to provision devices" of an organization or a person, in the order and within the limits of V3, K4 and K5. */
export async function changePermission(asked: Context, id: string | undefined, value: ProvisioningPermission): Promise<void> {
  const account = await accountToChange(asked, id);
  const { ctx, person, asker } = account;
  if (person === undefined) {
    await refusePeopleAbove(account, value);
    await changeProvisioningPermission(ctx, asker, value);
    return;
  }
  if (!assignable(account).includes(value)) throw beyond(account, value);
  await changePersonPermission(ctx, person.id, value);
}

function beyond({ organization, asker }: Account, value: ProvisioningPermission): Refused {
  const limit = organization.provisioningPermission;
  if (value !== 'NONE' && limit !== 'MODIFY')
    return new Refused(
      'conflict',
      'provisioning-permission.above-organization',
      `"Allow to provision devices" is ${PROVISIONING_PERMISSION_NAMES[limit]} for ${organization.displayName}, and nobody in it may hold more. Raise the organization first.`,
    );
  return new Refused(
    'forbidden',
    'provisioning-permission.beyond-own',
    `"Allow to provision devices" is ${PROVISIONING_PERMISSION_NAMES[asker.provisioningPermission]} for ${asker.displayName}: no more than that can be given.`,
  );
}

/** Whoever would then hold more than their organization stands in the way (K5). */
async function refusePeopleAbove({ ctx, organization }: Account, value: ProvisioningPermission): Promise<void> {
  const above = ({ NONE: ['VIEW', 'MODIFY'], VIEW: ['MODIFY'], MODIFY: [] } as const)[value];
  const { names, count } = await peopleWithPermission(ctx.db, above);
  if (count === 0) return;
  const others = count > names.length ? ` and ${count - names.length} more` : '';
  throw new Refused(
    'conflict',
    'provisioning-permission.people-above',
    `${names.join(', ')}${others} of ${organization.displayName} ${count === 1 ? 'holds' : 'hold'} more than ${PROVISIONING_PERMISSION_NAMES[value]}. Lower theirs first.`,
  );
}
