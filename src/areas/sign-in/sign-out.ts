import { type Visit, visitor } from '../../foundation/context.ts';
import { record } from '../audit/index.ts';
import { personOf } from './account.model.ts';
import { findAccount } from './account.queries.ts';
import { hashSecret, IDLE_SECONDS } from './session.model.ts';
import { findSession } from './session.queries.ts';
import { endSession } from './session.store.ts';

/** Ends the session of this browser. One that has ended already has ended: who wants out always gets out. */
export async function signOut(visit: Visit): Promise<void> {
  const { session } = visit.cookies;
  if (session === undefined) return;
  const hash = hashSecret(session);
  const account = await visit.transactions.write(visitor(visit), async (ctx) => {
    const found = await findSession(ctx.db, hash, visit.ip, IDLE_SECONDS);
    return found && findAccount(ctx.db, found);
  });
  if (!account) return;
  await visit.transactions.write(personOf(account, visit), async (ctx) => {
    await endSession(ctx.db, hash);
    await record(ctx, {
      action: 'session.ended',
      category: 'LOGINS',
      target: { type: 'PERSON', id: account.personId, name: account.displayName },
    });
  });
}
