import { type Actor, systemActor, type Visit } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import type { Method } from './session.model.ts';

/** What is asked of somebody who wants to sign in. */
export interface Account {
  organizationId: string;
  personId: string;
  email: string;
  displayName: string;
  loginEnabled: boolean;
  isSuspended: boolean;
  passwordHash: string | null;
  hasTotp: boolean;
  passkeys: number;
  recoveryCodes: number;
  /** By this domain their organization's issuer has to sign them in; null where there are other ways. */
  singleSignOnDomain: string | null;
}

/** Something that proves who somebody is beside the password. */
export type SecondFactor = 'totp' | 'passkey' | 'recoveryCode';

/** What this person can answer with, where the password alone is not enough; empty where it is. */
export function secondFactorsOf({ hasTotp, passkeys, recoveryCodes }: Account): SecondFactor[] {
  if (!hasTotp && passkeys === 0) return [];
  return [
    ...(hasTotp ? (['totp'] as const) : []),
    ...(passkeys > 0 ? (['passkey'] as const) : []),
    ...(recoveryCodes > 0 ? (['recoveryCode'] as const) : []),
  ];
}

/** Asked only of somebody who has proved who they are: to anybody else, an account that may not sign in is like none. */
export function mustBeAllowedToSignIn({ loginEnabled, isSuspended }: Account): void {
  if (!loginEnabled)
    throw new Refused(
      'forbidden',
      'sign-in.disabled',
      'You may not sign in at the moment. Ask an administrator of your organization.',
    );
  if (isSuspended)
    throw new Refused(
      'forbidden',
      'sign-in.suspended',
      'Your account, or your organization, is suspended. Ask whoever provides the service to you.',
    );
}

/** The same, where the ways count by which they have proved it: their organization may want single sign-on and nothing else. */
export function mustBeAllowedToSignInBy(methods: readonly Method[], account: Account): void {
  mustBeAllowedToSignIn(account);
  if (account.singleSignOnDomain === null || methods.includes('singleSignOn')) return;
  const way = `/v1/singleSignOn/start?${new URLSearchParams({ domain: account.singleSignOnDomain })}`;
  throw new Refused('forbidden', 'sign-in.single-sign-on', `Your organization signs in by single sign-on. Begin at ${way}`);
}

/** The person, for what belongs to signing in: the audit trail names them, and they may do nothing else yet. */
export const personOf = (
  { organizationId, personId, email, displayName }: Account,
  { ip, userAgent, trackingId }: Visit,
): Actor => ({
  ...systemActor(organizationId, []),
  kind: 'person',
  id: personId,
  name: displayName,
  email,
  ip,
  userAgent,
  trackingId,
});

export type PersonKey = Pick<Account, 'organizationId' | 'personId'>;
