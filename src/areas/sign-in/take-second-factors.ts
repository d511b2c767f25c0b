import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { mustMayChangeSignIn, personOfPath } from '../people/index.ts';
import { findAccount } from './account.queries.ts';
import { removeSecondFactors } from './second-factor.store.ts';
import { deleteSessionsOf } from './session.store.ts';
import { tellOwner } from './tell-owner.ts';

/** For somebody who has lost their phone and the recovery codes, too. Whoever was signed in as them is no longer. */
export async function takeSecondFactors(ctx: Context, id: string | undefined): Promise<void> {
  demand(ctx, 'people.write');
  // Row security shows who reaches less nobody's sign-in but their own: nothing would go, and the trail would say that it had.
  if (ctx.actor.reach !== 'organization')
    throw new Refused('forbidden', 'access.beyond-reach', 'Ask an administrator of the whole organization.');
  const person = await personOfPath(ctx, id);
  mustMayChangeSignIn(ctx, person);
  if (person.id === ctx.actor.id)
    throw new Refused('conflict', 'second-factors.own', 'Yours are removed in your own account, where you prove who you are.');
  const account = await findAccount(ctx.db, { organizationId: ctx.actor.organizationId, personId: person.id });
  if (!account || !(account.hasTotp || account.passkeys > 0 || account.recoveryCodes > 0))
    throw new Refused(
      'conflict',
      'second-factors.none',
      `Nothing but a password is asked of ${person.displayName}: there is nothing to remove.`,
    );
  await removeSecondFactors(ctx.db, person.id);
  await deleteSessionsOf(ctx.db, person.id, undefined);
  await tellOwner(ctx, account, 'second-factors.taken');
}
