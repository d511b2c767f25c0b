import { type Visit, visitor } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { type Account, personOf } from './account.model.ts';
import { findAccount } from './account.queries.ts';
import { type Brake, guessingBrakes } from './brake.model.ts';
import { browserKey } from './browser-key.ts';
import { completeSignIn, recordRefusal, type SignedIn } from './complete-sign-in.ts';
import { knownBrowser } from './known-browser.model.ts';
import { proveSecondFactor, type SecondFactorAnswer } from './prove-second-factor.ts';
import type { Method } from './session.model.ts';
import { readTicket } from './ticket.model.ts';
import { countAgainst, release } from './try-within-brakes.ts';

/** The second half of signing in: the ticket says what was proved already. */
export async function answerSecondFactor(visit: Visit, ticket: string, answer: SecondFactorAnswer): Promise<SignedIn> {
  const { account, methods, brakes } = await begin(visit, ticket);
  const signedIn = await visit.transactions.write(personOf(account, visit), async (ctx) => {
    const method = await proveSecondFactor(ctx, account.personId, answer);
    if (method === undefined) return undefined;
    await release(ctx, brakes);
    return completeSignIn(ctx, visit, account, [...methods, method]);
  });
  if (signedIn) return signedIn;
  await recordRefusal(visit, account, 'wrong second factor');
  throw new Refused(
    'unauthenticated',
    'sign-in.wrong-code',
    'The code is not right, or was used already. Wait for the next one.',
  );
}

const begin = (visit: Visit, text: string): Promise<{ account: Account; methods: Method[]; brakes: Brake[] }> =>
  visit.transactions.write(visitor(visit), async (ctx) => {
    const ticket = readTicket(ctx.installation.secrets, text, ctx.now);
    const account = ticket && (await findAccount(ctx.db, ticket));
    if (!account)
      throw new Refused('unauthenticated', 'sign-in.too-late', 'That took too long. Sign in again from the beginning.');
    const browser = knownBrowser(browserKey(ctx.installation), visit.cookies.browser, account.personId);
    const brakes = guessingBrakes('code', account.email, browser, visit.ip);
    await countAgainst(ctx, brakes);
    return { account, methods: ticket.methods, brakes };
  });
