import type { PublicKeyCredentialCreationOptionsJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { demandRecent } from './demand-recent.ts';
import { MOST_PASSKEYS, type Passkey, relyingParty, userHandleOf } from './passkey.model.ts';
import { listPasskeys } from './passkey.queries.ts';
import { insertPasskey } from './passkey.store.ts';
import { endOfChallenge, newChallenge, type Purpose } from './passkey-challenge.model.ts';
import { challengeKey, loadWebAuthn } from './prove-passkey.ts';
import { giveRecoveryCodes } from './renew-recovery-codes.ts';
import { tellOwner } from './tell-owner.ts';

/** COSE numbers of ES256, EdDSA and RS256: one of them every authenticator has. */
const ALGORITHMS = [-7, -8, -257];

const purposeOf = (personId: string): Purpose => `register ${personId}`;

/** What the browser is to ask an authenticator for: a passkey that it finds without a name, behind a PIN or a finger. */
export async function offerPasskey(ctx: Context): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const account = await demandRecent(ctx);
  const existing = await listPasskeys(ctx.db, account.personId);
  if (existing.length >= MOST_PASSKEYS)
    throw new Refused(
      'conflict',
      'passkey.too-many',
      `There are ${MOST_PASSKEYS} passkeys already. Remove one that is not used.`,
    );
  const party = relyingParty(ctx.installation);
  const challenge = newChallenge(challengeKey(ctx.installation), purposeOf(account.personId), ctx.now, ctx.random);
  const { generateRegistrationOptions } = await loadWebAuthn();
  return generateRegistrationOptions({
    rpName: party.name,
    rpID: party.id,
    userName: account.email,
    userDisplayName: account.displayName,
    userID: userHandleOf(account.personId),
    challenge: new Uint8Array(challenge),
    excludeCredentials: existing.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    supportedAlgorithmIDs: ALGORITHMS,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
}

export interface PasskeyRegistration {
  name: string;
  credential: RegistrationResponseJSON;
}

/** Who had no recovery codes gets them with their first passkey, this once. */
export async function registerPasskey(
  ctx: Context,
  { name, credential }: PasskeyRegistration,
): Promise<{ passkey: Passkey; recoveryCodes: string[] }> {
  const account = await demandRecent(ctx);
  const key = challengeKey(ctx.installation);
  const party = relyingParty(ctx.installation);
  const { verifyRegistrationResponse } = await loadWebAuthn();
  const verified = await verifyRegistrationResponse({
    response: credential,
    expectedChallenge: (challenge) => endOfChallenge(key, purposeOf(account.personId), challenge, ctx.now) !== undefined,
    expectedOrigin: party.origin,
    expectedRPID: party.id,
    requireUserVerification: true,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch((error: Error) => {
    throw new Refused('invalid', 'passkey.not-right', `The passkey could not be registered: ${error.message}`);
  });
  if (!verified.verified) throw new Refused('invalid', 'passkey.not-right', 'The passkey could not be registered. Try again.');
  const { id: credentialId, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
  const passkey = { id: newId(), credentialId, publicKey: Buffer.from(publicKey), counter, transports, name };
  // A challenge that is answered twice brings the same credential, which is there once.
  await insertPasskey(ctx.db, account, passkey, ctx.now);
  await tellOwner(ctx, account, 'passkey.added', { name });
  const recoveryCodes = account.recoveryCodes === 0 ? await giveRecoveryCodes(ctx, account) : [];
  return { passkey: { ...passkey, createdAt: ctx.now, lastUsedAt: null }, recoveryCodes };
}
