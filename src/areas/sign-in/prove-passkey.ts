import { createHash } from 'node:crypto';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import type { Context, Installation } from '../../foundation/context.ts';
import { type Passkey, relyingParty, userHandleOf } from './passkey.model.ts';
import { lockPasskey } from './passkey.queries.ts';
import { saveUse, useChallenge } from './passkey.store.ts';
import { endOfChallenge } from './passkey-challenge.model.ts';

/** Loaded with the first passkey: it brings three hundred modules along, which no other start and no command needs. */
export const loadWebAuthn = () => import('@simplewebauthn/server');

/** The key that challenges are made with. */
export const challengeKey = ({ secrets }: Installation): Buffer => secrets.derive('passkey challenges');

/** Whether this person's passkey signed a challenge of ours that nobody answered before; used up in this transaction. */
export async function provePasskey(ctx: Context, personId: string, response: AuthenticationResponseJSON): Promise<boolean> {
  const passkey = await lockPasskey(ctx.db, personId, response.id);
  const { userHandle } = response.response;
  if (!passkey || (userHandle && userHandle !== Buffer.from(userHandleOf(personId)).toString('base64url'))) return false;
  const verified = await verify(ctx, passkey, response);
  if (!verified) return false;
  if ((await useChallenge(ctx.db, createHash('sha256').update(verified.challenge).digest(), verified.end)) === 0) return false;
  await saveUse(ctx.db, passkey.id, verified.counter, ctx.now);
  return true;
}

async function verify(
  ctx: Context,
  { credentialId, publicKey, counter }: Passkey,
  response: AuthenticationResponseJSON,
): Promise<{ counter: number; challenge: string; end: Date } | undefined> {
  const key = challengeKey(ctx.installation);
  const party = relyingParty(ctx.installation);
  let answered: { challenge: string; end: Date } | undefined;
  const isOurs = (challenge: string): boolean => {
    const end = endOfChallenge(key, 'sign in', challenge, ctx.now);
    answered = end && { challenge, end };
    return end !== undefined;
  };
  const { verifyAuthenticationResponse } = await loadWebAuthn();
  const outcome = await verifyAuthenticationResponse({
    response,
    expectedChallenge: isOurs,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter },
    requireUserVerification: true,
    // The library says by an error what does not fit; to whoever asks, all of it is the same refusal.
  }).catch(() => undefined);
  return outcome?.verified && answered ? { counter: outcome.authenticationInfo.newCounter, ...answered } : undefined;
}
