import type { Context } from '../../foundation/context.ts';
import { record } from '../audit/index.ts';
import { linkTo } from './letters.model.ts';
import { removeSecondFactors } from './second-factor.store.ts';
import { makeLink } from './send-link.ts';

/** What becomes of the codes, passkeys and recovery codes of somebody who gets a new password. */
export type SecondFactors = 'kept' | 'removed';

/** For the operator's command line, where no mail arrives: a link that lets its reader choose a new password, once. */
export async function openReset(ctx: Context, personId: string, secondFactors: SecondFactors): Promise<string> {
  if (secondFactors === 'removed') await removeSecondFactors(ctx.db, personId);
  const token = await makeLink(ctx, { organizationId: ctx.actor.organizationId, personId }, 'reset');
  await record(ctx, {
    action: 'password.reset-opened',
    category: 'LOGINS',
    target: { type: 'PERSON', id: personId },
    after: { secondFactors },
  });
  return linkTo(ctx.installation.publicUrl, 'reset', token);
}
