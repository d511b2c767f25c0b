import { randomBytes } from 'node:crypto';
import { type Context, type Visit, visitor } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { hashPassword } from '../access/index.ts';
import { type Account, mustBeAllowedToSignInBy, personOf, secondFactorsOf } from './account.model.ts';
import { findAccountByLink } from './account.queries.ts';
import { guessingBrakes, sourceBrake } from './brake.model.ts';
import { mustBeGoodPassword, replacePassword } from './change-password.ts';
import { completeSignIn, type SignInOutcome } from './complete-sign-in.ts';
import { findLink } from './link.queries.ts';
import { type LinkKind, useLink } from './link.store.ts';
import { hashSecret } from './session.model.ts';
import { writeTicket } from './ticket.model.ts';
import { countAgainst, release } from './try-within-brakes.ts';

export interface LinkFacts {
  kind: LinkKind;
  email: string;
  displayName: string;
  organization: string;
}

/** Whose link this is, for the page that it leads to. Looking uses nothing up: mail scanners look first. */
export async function lookAtLink(visit: Visit, token: string): Promise<LinkFacts> {
  const account = await accountOfLink(visit, token);
  const link = await visit.transactions.read(personOf(account, visit), (ctx) =>
    findLink(ctx.db, account.personId, hashSecret(token), ctx.now),
  );
  if (!link) throw noSuchLink();
  return { kind: link.kind, organization: link.organization, email: account.email, displayName: account.displayName };
}

/** Sets the password that its link allows to set, once, and signs in; who has a second factor still proves it. */
export async function followLink(visit: Visit, token: string, password: string): Promise<SignInOutcome> {
  const account = await accountOfLink(visit, token);
  mustBeAllowedToSignInBy(['link'], account);
  mustBeGoodPassword(password, account.email);
  // What is slow comes before the transaction, which nobody shall wait for.
  const hash = await hashPassword(password, randomBytes);
  return visit.transactions.write(personOf(account, visit), async (ctx) => {
    if ((await useLink(ctx.db, account.personId, hashSecret(token), ctx.now)) === 0) throw noSuchLink();
    await replacePassword(ctx, account, hash, undefined);
    // The mailbox proved who it is: what others failed at before is forgotten.
    await release(ctx, guessingBrakes('password', account.email, undefined, visit.ip));
    return signInOrAsk(ctx, visit, account);
  });
}

async function signInOrAsk(ctx: Context, visit: Visit, account: Account): Promise<SignInOutcome> {
  const secondFactors = secondFactorsOf(account);
  if (secondFactors.length === 0) return completeSignIn(ctx, visit, account, ['link']);
  const { organizationId, personId } = account;
  const ticket = writeTicket(ctx.installation.secrets, { organizationId, personId, methods: ['link'] }, ctx.now);
  return { state: 'secondFactorNeeded', ticket, secondFactors };
}

async function accountOfLink(visit: Visit, token: string): Promise<Account> {
  const account = await visit.transactions.write(visitor(visit), async (ctx) => {
    const found = await findAccountByLink(ctx.db, hashSecret(token));
    if (!found) await countAgainst(ctx, [sourceBrake(visit.ip)]);
    return found;
  });
  if (!account) throw noSuchLink();
  return account;
}

const noSuchLink = (): Refused =>
  new Refused('not-found', 'link.not-found', 'This link has been used, or is too old. Ask for a new one.');
