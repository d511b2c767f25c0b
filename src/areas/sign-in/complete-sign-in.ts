import type { Context, Visit } from '../../foundation/context.ts';
import { newId } from '../../foundation/ids.ts';
import { record } from '../audit/index.ts';
import { noteSignIn } from '../people/index.ts';
import { type Account, mustBeAllowedToSignInBy, personOf, type SecondFactor } from './account.model.ts';
import { browserKey } from './browser-key.ts';
import { rememberPerson } from './known-browser.model.ts';
import { hashSecret, type Method, newSecret, SESSION_LIFETIME_SECONDS } from './session.model.ts';
import { endSession, insertSession } from './session.store.ts';

/** How an attempt to sign in went on. */
export type SignInOutcome = SignedIn | { state: 'secondFactorNeeded'; ticket: string; secondFactors: SecondFactor[] };

/** What the browser keeps in its cookies. */
export interface SignedIn {
  state: 'signedIn';
  session: string;
  browser: string;
}

/**
 * A session of its own for who has proved enough; whatever session the browser had before ends, so that one that somebody else put
 * there is worth nothing.
 */
export async function completeSignIn(
  ctx: Context,
  visit: Visit,
  account: Account,
  methods: readonly Method[],
): Promise<SignedIn> {
  mustBeAllowedToSignInBy(methods, account);
  const { organizationId, personId } = account;
  const { session: former, browser } = visit.cookies;
  if (former !== undefined) await endSession(ctx.db, hashSecret(former));
  const session = newSecret(ctx.random);
  const id = newId();
  await insertSession(
    ctx.db,
    {
      organizationId,
      id,
      personId,
      hash: hashSecret(session),
      methods,
      expiresAt: new Date(ctx.now.getTime() + SESSION_LIFETIME_SECONDS * 1000),
      ip: visit.ip,
      userAgent: visit.userAgent,
    },
    ctx.now,
  );
  await noteSignIn(ctx, personId);
  await record(ctx, {
    action: 'sign-in.succeeded',
    category: 'LOGINS',
    target: { type: 'PERSON', id: personId, name: account.displayName },
    after: { methods, sessionId: id },
  });
  return { state: 'signedIn', session, browser: rememberPerson(browserKey(ctx.installation), browser, personId, ctx.random) };
}

/** The same in a transaction of its own, with what else belongs to it. */
export const signInAs = (
  visit: Visit,
  account: Account,
  methods: readonly Method[],
  before: (ctx: Context) => Promise<void>,
): Promise<SignedIn> =>
  visit.transactions.write(personOf(account, visit), async (ctx) => {
    await before(ctx);
    return completeSignIn(ctx, visit, account, methods);
  });

/** Somebody who knew part of it was refused: their organization shall see it. */
export const recordRefusal = (visit: Visit, account: Account, reason: string): Promise<void> =>
  visit.transactions.write(personOf(account, visit), (ctx) =>
    record(ctx, {
      action: 'sign-in.refused',
      category: 'LOGINS',
      target: { type: 'PERSON', id: account.personId, name: account.displayName },
      after: { reason },
    }),
  );
