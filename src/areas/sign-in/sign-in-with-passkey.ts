import type { AuthenticationResponseJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { type Visit, visitor } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { personOf } from './account.model.ts';
import { findAccountByPasskey } from './account.queries.ts';
import { sourceBrake } from './brake.model.ts';
import { completeSignIn, recordRefusal, type SignedIn } from './complete-sign-in.ts';
import { relyingParty } from './passkey.model.ts';
import { newChallenge } from './passkey-challenge.model.ts';
import { challengeKey, loadWebAuthn, provePasskey } from './prove-passkey.ts';
import { countAgainst, release } from './try-within-brakes.ts';

/** Names no credential, so that it says nothing about who has one: the authenticator shows what it has for this site. */
export const askForPasskey = (visit: Visit): Promise<PublicKeyCredentialRequestOptionsJSON> =>
  visit.transactions.read(visitor(visit), async (ctx) => {
    const { generateAuthenticationOptions } = await loadWebAuthn();
    return generateAuthenticationOptions({
      rpID: relyingParty(ctx.installation).id,
      challenge: new Uint8Array(newChallenge(challengeKey(ctx.installation), 'sign in', ctx.now, ctx.random)),
      userVerification: 'required',
    });
  });

/** By a passkey alone, which is possession and a PIN or a finger in one. There is no account to lock: it cannot be guessed. */
export async function signInWithPasskey(visit: Visit, response: AuthenticationResponseJSON): Promise<SignedIn> {
  const brakes = [sourceBrake(visit.ip)];
  const account = await visit.transactions.write(visitor(visit), async (ctx) => {
    await countAgainst(ctx, brakes);
    return findAccountByPasskey(ctx.db, response.id);
  });
  if (!account) throw wrongPasskey();
  const signedIn = await visit.transactions.write(personOf(account, visit), async (ctx) => {
    if (!(await provePasskey(ctx, account.personId, response))) return undefined;
    await release(ctx, brakes);
    return completeSignIn(ctx, visit, account, ['passkey']);
  });
  if (signedIn) return signedIn;
  await recordRefusal(visit, account, 'passkey not right');
  throw wrongPasskey();
}

const wrongPasskey = (): Refused =>
  new Refused('unauthenticated', 'sign-in.wrong-passkey', 'This passkey is not known here, or was not used in time. Try again.');
