import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import type { Static } from 'typebox';
import { Refused } from '../../foundation/errors.ts';
import type { SecondFactorAnswer } from './prove-second-factor.ts';
import type { Proof } from './reauthenticate.ts';
import type { Reauthentication, SecondFactor } from './sign-in.schema.ts';

export function readSecondFactor({ code, recoveryCode }: Omit<Static<typeof SecondFactor>, 'ticket'>): SecondFactorAnswer {
  if (code !== undefined && recoveryCode === undefined) return { code };
  if (recoveryCode !== undefined && code === undefined) return { recoveryCode };
  throw new Refused('invalid', 'sign-in.one-proof', "Either 'code' or 'recoveryCode' is required.");
}

export function readProof(body: Static<typeof Reauthentication>): Proof {
  const { password, code, recoveryCode, credential } = body;
  if ([password, code, recoveryCode, credential].filter((proof) => proof !== undefined).length !== 1)
    throw new Refused(
      'invalid',
      'sign-in.one-proof',
      "Exactly one of 'password', 'code', 'recoveryCode' and 'credential' is required.",
    );
  if (password !== undefined) return { password };
  if (credential !== undefined) return { passkey: credential as AuthenticationResponseJSON };
  return readSecondFactor({ ...(code !== undefined && { code }), ...(recoveryCode !== undefined && { recoveryCode }) });
}
