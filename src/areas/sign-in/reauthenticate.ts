import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { type Context, type Visit, visitor } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { isPassword, NOBODYS_PASSWORD } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { type Account, mustBeAllowedToSignIn, personOf } from './account.model.ts';
import { findAccount } from './account.queries.ts';
import { sessionBrake } from './brake.model.ts';
import { renewSecret } from './change-password.ts';
import { recordRefusal } from './complete-sign-in.ts';
import { provePasskey } from './prove-passkey.ts';
import { proveSecondFactor, type SecondFactorAnswer } from './prove-second-factor.ts';
import { hashSecret, IDLE_SECONDS } from './session.model.ts';
import { findSession } from './session.queries.ts';
import { countAgainst, release } from './try-within-brakes.ts';

/** Any one thing that somebody signs in with. */
export type Proof = { password: string } | { passkey: AuthenticationResponseJSON } | SecondFactorAnswer;

/** Proves once more who one is, within a session; it gets a new secret, and for a while it may change how one signs in. */
export async function reauthenticate(visit: Visit, proof: Proof): Promise<string> {
  const { account, sessionId } = await begin(visit);
  // No transaction is open while a password is hashed.
  const isRightPassword = 'password' in proof && (await isPassword(proof.password, account.passwordHash ?? NOBODYS_PASSWORD));
  const secret = await visit.transactions.write(personOf(account, visit), async (ctx) => {
    if (!isRightPassword && ('password' in proof || !(await isProved(ctx, account, proof)))) return undefined;
    await release(ctx, [sessionBrake(sessionId)]);
    await record(ctx, {
      action: 'sign-in.repeated',
      category: 'LOGINS',
      target: { type: 'PERSON', id: account.personId, name: account.displayName },
    });
    return renewSecret(ctx, sessionId);
  });
  if (secret !== undefined) return secret;
  await recordRefusal(visit, account, 'not proved once more');
  // Not 401: the session is as good as before.
  throw new Refused('forbidden', 'sign-in.not-proved', 'That is not right. Try again.');
}

const isProved = async (
  ctx: Context,
  { personId }: Account,
  proof: { passkey: AuthenticationResponseJSON } | SecondFactorAnswer,
): Promise<boolean> =>
  'passkey' in proof ? provePasskey(ctx, personId, proof.passkey) : (await proveSecondFactor(ctx, personId, proof)) !== undefined;

const begin = (visit: Visit): Promise<{ account: Account; sessionId: string }> =>
  visit.transactions.write(visitor(visit), async (ctx) => {
    const { session } = visit.cookies;
    const found = session && (await findSession(ctx.db, hashSecret(session), visit.ip, IDLE_SECONDS));
    const account = found && (await findAccount(ctx.db, found));
    if (!found || !account) throw new Refused('unauthenticated', 'access.no-token', 'Your session has ended. Sign in again.');
    mustBeAllowedToSignIn(account);
    await countAgainst(ctx, [sessionBrake(found.sessionId)]);
    return { account, sessionId: found.sessionId };
  });
