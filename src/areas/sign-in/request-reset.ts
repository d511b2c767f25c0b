import { type Visit, visitor } from '../../foundation/context.ts';
import { record } from '../audit/index.ts';
import { personOf } from './account.model.ts';
import { findAccountByEmail } from './account.queries.ts';
import { mailBrakes } from './brake.model.ts';
import { sendReset } from './send-link.ts';
import { countAgainst, markRefusal } from './try-within-brakes.ts';

/** Sends a link to whoever has this address and may sign in. Nobody learns here who that is. */
export async function requestReset(visit: Visit, address: string): Promise<void> {
  const email = address.toLowerCase();
  const brakes = mailBrakes(email, visit.ip);
  const account = await visit.transactions.write(visitor(visit), async (ctx) => {
    await countAgainst(ctx, brakes);
    return findAccountByEmail(ctx.db, email);
  });
  if (!account?.loginEnabled || account.isSuspended) {
    await markRefusal(visit, brakes);
    return;
  }
  await visit.transactions.write(personOf(account, visit), async (ctx) => {
    await sendReset(ctx, account);
    await record(ctx, {
      action: 'password.reset-requested',
      category: 'LOGINS',
      target: { type: 'PERSON', id: account.personId, name: account.displayName },
    });
  });
}
