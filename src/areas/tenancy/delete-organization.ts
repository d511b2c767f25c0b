import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { actIn } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { accountBelow } from './find-organization.ts';
import { countBelow, countLentDevices } from './organization.queries.ts';
import { saveDeleted } from './organization.store.ts';
import { PURGE } from './purge-organizations.ts';

/**
 * The organization acted in is gone with this transaction: not found, its people signed out, its phones refused. Its rows go afterwards,
 * in pieces; addresses, numbers and MAC addresses are free once they have gone.
 */
export async function deleteOrganization(ctx: Context): Promise<void> {
  const { id, displayName } = await accountBelow(ctx);
  const below = await countBelow(ctx.db, id);
  if (below > 0)
    throw new Refused(
      'conflict',
      'organization.not-empty',
      `${displayName} has ${below === 1 ? 'an account' : `${below} accounts`} below it. Delete ${below === 1 ? 'it' : 'those'} first.`,
    );
  const lent = await countLentDevices(ctx.db);
  if (lent > 0)
    throw new Refused(
      'conflict',
      'organization.has-lent-devices',
      lent === 1
        ? `A device is lent to ${displayName}, and would be lost with it. Clear its assignment first.`
        : `${lent} devices are lent to ${displayName}, and would be lost with it. Clear their assignment first.`,
    );
  await saveDeleted(ctx.db, ctx.now);
  await ctx.enqueue(PURGE, {});
  const entry = {
    action: 'organization.deleted',
    category: 'ORGANIZATION' as const,
    target: { type: 'ORGANIZATION', id, name: displayName },
  };
  await record(ctx, entry);
  // Whoever deleted it shall find that in their own trail, too: nobody can look into this one any more.
  await record(await actIn(ctx, ctx.actor.homeOrganizationId), entry);
}
