import { type Visit, visitor } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { isPassword, NOBODYS_PASSWORD } from '../access/index.ts';
import { type Account, mustBeAllowedToSignInBy, secondFactorsOf } from './account.model.ts';
import { findAccountByEmail } from './account.queries.ts';
import { type Brake, guessingBrakes } from './brake.model.ts';
import { browserKey } from './browser-key.ts';
import { recordRefusal, type SignInOutcome, signInAs } from './complete-sign-in.ts';
import { knownBrowser } from './known-browser.model.ts';
import { writeTicket } from './ticket.model.ts';
import { countAgainst, markRefusal, release } from './try-within-brakes.ts';

export interface PasswordSignIn {
  email: string;
  password: string;
}

/**
 * By email address and password. No transaction is open while the password is hashed, which is slow on purpose. An address that
 * nobody has costs the same and gets the same answer as a wrong password.
 */
export async function signIn(visit: Visit, { email, password }: PasswordSignIn): Promise<SignInOutcome> {
  const { account, brakes } = await begin(visit, email.toLowerCase());
  const isRight = await isPassword(password, account?.passwordHash ?? NOBODYS_PASSWORD);
  if (!isRight || !account) {
    // Both leave a mark in one transaction each, so that neither answer is faster.
    if (account) await recordRefusal(visit, account, 'wrong password');
    else await markRefusal(visit, brakes);
    throw wrongCredentials();
  }
  mustBeAllowedToSignInBy(['password'], account);
  const secondFactors = secondFactorsOf(account);
  if (secondFactors.length === 0) return signInAs(visit, account, ['password'], (ctx) => release(ctx, brakes));

  return visit.transactions.write(visitor(visit), async (ctx) => {
    await release(ctx, brakes);
    const { organizationId, personId } = account;
    const ticket = writeTicket(ctx.installation.secrets, { organizationId, personId, methods: ['password'] }, ctx.now);
    return { state: 'secondFactorNeeded', ticket, secondFactors };
  });
}

const begin = (visit: Visit, email: string): Promise<{ account: Account | undefined; brakes: Brake[] }> =>
  visit.transactions.write(visitor(visit), async (ctx) => {
    const account = await findAccountByEmail(ctx.db, email);
    const browser = account && knownBrowser(browserKey(ctx.installation), visit.cookies.browser, account.personId);
    const brakes = guessingBrakes('password', email, browser, visit.ip);
    await countAgainst(ctx, brakes);
    return { account, brakes };
  });

export const wrongCredentials = (): Refused =>
  new Refused('unauthenticated', 'sign-in.wrong', 'The email address or the password is not right.');
