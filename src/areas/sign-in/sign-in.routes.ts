import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import type { Static } from 'typebox';
import { type Answer, openRoute } from '../../foundation/http/route.ts';
import { answerSecondFactor } from './answer-second-factor.ts';
import type { SignInOutcome } from './complete-sign-in.ts';
import { followLink, lookAtLink } from './follow-link.ts';
import { BROWSER_LIFETIME_SECONDS } from './known-browser.model.ts';
import { readProof, readSecondFactor } from './read-proof.ts';
import { reauthenticate } from './reauthenticate.ts';
import { requestReset } from './request-reset.ts';
import { SESSION_LIFETIME_SECONDS } from './session.model.ts';
import {
  EmailAndPassword,
  EmailOnly,
  LinkFacts,
  LinkToken,
  LinkWithPassword,
  PasskeyAnswer,
  PasskeyRequest,
  Reauthentication,
  SecondFactor,
  SignInState,
} from './sign-in.schema.ts';
import { signIn } from './sign-in.ts';
import { askForPasskey, signInWithPasskey } from './sign-in-with-passkey.ts';
import { signOut } from './sign-out.ts';

const TAG = 'Sign-in';

/** A session goes into the cookie and nowhere else: no script ever sees it. */
export function presentOutcome(outcome: SignInOutcome, answer: Answer): Static<typeof SignInState> {
  if (outcome.state !== 'signedIn') return outcome;
  answer.cookie('session', outcome.session, SESSION_LIFETIME_SECONDS);
  answer.cookie('browser', outcome.browser, BROWSER_LIFETIME_SECONDS);
  return { state: 'signedIn' };
}

export const signInRoutes = [
  openRoute({
    operation: 'signIn',
    summary: 'Sign in with email address and password',
    tag: TAG,
    method: 'POST',
    path: '/v1/signIn',
    extension: true,
    body: EmailAndPassword,
    output: SignInState,
    receive: async (visit, { body }, answer) => presentOutcome(await signIn(visit, body), answer),
  }),
  openRoute({
    operation: 'answerSecondFactor',
    summary: 'Complete signing in with a code or a recovery code',
    tag: TAG,
    method: 'POST',
    path: '/v1/signIn/secondFactor',
    extension: true,
    body: SecondFactor,
    output: SignInState,
    receive: async (visit, { body }, answer) =>
      presentOutcome(await answerSecondFactor(visit, body.ticket, readSecondFactor(body)), answer),
  }),
  openRoute({
    operation: 'askForPasskey',
    summary: 'What the browser asks an authenticator for, to sign in with a passkey',
    tag: TAG,
    method: 'POST',
    path: '/v1/signIn/passkey/options',
    extension: true,
    output: PasskeyRequest,
    receive: (visit) => askForPasskey(visit),
  }),
  openRoute({
    operation: 'signInWithPasskey',
    summary: 'Sign in with a passkey alone',
    tag: TAG,
    method: 'POST',
    path: '/v1/signIn/passkey',
    extension: true,
    body: PasskeyAnswer,
    output: SignInState,
    receive: async (visit, { body }, answer) =>
      presentOutcome(await signInWithPasskey(visit, body.credential as AuthenticationResponseJSON), answer),
  }),
  openRoute({
    operation: 'requestPasswordReset',
    summary: 'Have a link for a new password sent; the answer is the same whether the address is known or not',
    tag: TAG,
    method: 'POST',
    path: '/v1/passwordResets',
    extension: true,
    body: EmailOnly,
    success: 202,
    receive: async (visit, { body }) => {
      await requestReset(visit, body.email);
      return undefined;
    },
  }),
  openRoute({
    operation: 'lookAtSignInLink',
    summary: 'Whose link from a mail this is, and what for; uses nothing up',
    tag: TAG,
    method: 'POST',
    path: '/v1/signInLinks/actions/look/invoke',
    extension: true,
    body: LinkToken,
    output: LinkFacts,
    receive: (visit, { body }) => lookAtLink(visit, body.token),
  }),
  openRoute({
    operation: 'followSignInLink',
    summary: 'Set the password that a link from a mail allows to set, once, and sign in',
    tag: TAG,
    method: 'POST',
    path: '/v1/signInLinks/actions/follow/invoke',
    extension: true,
    body: LinkWithPassword,
    output: SignInState,
    receive: async (visit, { body }, answer) => presentOutcome(await followLink(visit, body.token, body.password), answer),
  }),
  openRoute({
    operation: 'reauthenticate',
    summary: 'Prove once more who you are, before you change how you sign in; needs the cookie of a session',
    tag: TAG,
    method: 'POST',
    path: '/v1/session/actions/reauthenticate/invoke',
    extension: true,
    body: Reauthentication,
    receive: async (visit, { body }, answer) => {
      answer.cookie('session', await reauthenticate(visit, readProof(body)), SESSION_LIFETIME_SECONDS);
      return undefined;
    },
  }),
  openRoute({
    operation: 'signOut',
    summary: 'End the session of this browser',
    tag: TAG,
    method: 'POST',
    path: '/v1/session/actions/signOut/invoke',
    extension: true,
    receive: async (visit, _input, answer) => {
      await signOut(visit);
      answer.cookie('session', '', 0);
      return undefined;
    },
  }),
];
