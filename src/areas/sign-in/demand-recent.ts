import type { Context, Session } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import type { Account } from './account.model.ts';
import { findAccount } from './account.queries.ts';
import { isRecent } from './session.model.ts';

/** Whose browser this is. Routes of the own account are for sessions only, so that there is one. */
export function ownSession(ctx: Context): Session & { personId: string } {
  const { id: personId, session } = ctx.actor;
  if (personId === undefined || session === undefined)
    throw new Refused('forbidden', 'access.no-session', 'Only who signed in in a browser may do this; an access token may not.');
  return { ...session, personId };
}

/** Changing how one signs in takes more than an unlocked screen: the person proved who they are a short while ago. */
export async function demandRecent(ctx: Context): Promise<Account & { sessionId: string }> {
  const { id: sessionId, authenticatedAt } = ownSession(ctx);
  if (!isRecent(authenticatedAt, ctx.now))
    throw new Refused(
      'reauthentication-needed',
      'sign-in.not-recent',
      'Prove once more who you are, with your password, a code or a passkey, and try again.',
    );
  return { ...(await ownAccount(ctx)), sessionId };
}

export async function ownAccount(ctx: Context): Promise<Account> {
  const { personId } = ownSession(ctx);
  const account = await findAccount(ctx.db, { organizationId: ctx.actor.homeOrganizationId, personId });
  if (!account) throw new Refused('not-found', 'account.not-found', 'The requested resource could not be found.');
  return account;
}
