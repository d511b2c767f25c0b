import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { presentMethods, presentOwnSession, presentPasskey, presentSession } from './account.presenter.ts';
import { removePasskey, renamePasskey } from './change-passkey.ts';
import { changePassword } from './change-password.ts';
import { ownAccount, ownSession } from './demand-recent.ts';
import { endOtherSessions, endOwnSession } from './end-session.ts';
import { confirmEnrollment, enrollTotp, removeTotp } from './enroll-totp.ts';
import { OWN } from './own-account.ts';
import { listPasskeys } from './passkey.queries.ts';
import { offerPasskey, registerPasskey } from './register-passkey.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import { IDLE_SECONDS, SESSION_LIFETIME_SECONDS } from './session.model.ts';
import { listSessions } from './session.queries.ts';
import {
  CurrentSession,
  NewPasskey,
  NewPassword,
  PasskeyCreation,
  PasskeyName,
  PasskeyPath,
  PasskeyResource,
  RecoveryCodes,
  RegisteredPasskey,
  SessionList,
  SessionPath,
  SignInMethods,
  TotpCode,
  TotpEnrollment,
} from './sign-in.schema.ts';

export const accountRoutes = [
  route({
    ...OWN,
    operation: 'getSession',
    summary: 'Get the session of this browser, and whose it is',
    method: 'GET',
    path: '/v1/session',
    output: CurrentSession,
    handle: async (ctx) => presentOwnSession(await ownAccount(ctx), ownSession(ctx)),
  }),
  route({
    ...OWN,
    operation: 'listSessions',
    summary: 'List the browsers you are signed in with',
    method: 'GET',
    path: '/v1/sessions',
    output: SessionList,
    handle: async (ctx) => {
      const { personId, id } = ownSession(ctx);
      const sessions = await listSessions(ctx.db, personId, IDLE_SECONDS, ctx.now);
      return { items: sessions.map((session) => presentSession(session, id)) };
    },
  }),
  route({
    ...OWN,
    operation: 'endSession',
    summary: 'Sign out one of your browsers',
    method: 'DELETE',
    path: '/v1/sessions/:sessionId',
    params: SessionPath,
    handle: async (ctx, { params }) => {
      await endOwnSession(ctx, decodeUuid(params.sessionId));
      return undefined;
    },
  }),
  route({
    ...OWN,
    operation: 'endOtherSessions',
    summary: 'Sign out all your browsers but this one',
    method: 'POST',
    path: '/v1/sessions/actions/endOthers/invoke',
    handle: async (ctx) => {
      await endOtherSessions(ctx);
      return undefined;
    },
  }),
  route({
    ...OWN,
    operation: 'getSignInMethods',
    summary: 'What you can sign in with',
    method: 'GET',
    path: '/v1/signInMethods',
    output: SignInMethods,
    handle: async (ctx) => {
      const account = await ownAccount(ctx);
      return presentMethods(account, await listPasskeys(ctx.db, account.personId));
    },
  }),
  route({
    ...OWN,
    operation: 'changePassword',
    summary: 'Change your password; all your other browsers are signed out',
    method: 'PUT',
    path: '/v1/signInMethods/password',
    body: NewPassword,
    handle: async (ctx, { body }, answer) => {
      answer.cookie('session', await changePassword(ctx, body.password), SESSION_LIFETIME_SECONDS);
      return undefined;
    },
  }),
  route({
    ...OWN,
    operation: 'enrollTotp',
    summary: 'Begin to set up codes of an app; the secret is shown this once',
    method: 'POST',
    path: '/v1/signInMethods/totp',
    output: TotpEnrollment,
    success: 201,
    handle: (ctx) => enrollTotp(ctx),
  }),
  route({
    ...OWN,
    operation: 'confirmTotp',
    summary: 'Confirm the app with its first code; from then on codes are asked for',
    method: 'POST',
    path: '/v1/signInMethods/totp/actions/confirm/invoke',
    body: TotpCode,
    output: RecoveryCodes,
    handle: async (ctx, { body }) => ({ recoveryCodes: await confirmEnrollment(ctx, body.code) }),
  }),
  route({
    ...OWN,
    operation: 'removeTotp',
    summary: 'Have no codes of an app asked for any more',
    method: 'DELETE',
    path: '/v1/signInMethods/totp',
    handle: async (ctx) => {
      await removeTotp(ctx);
      return undefined;
    },
  }),
  route({
    ...OWN,
    operation: 'renewRecoveryCodes',
    summary: 'Get ten new recovery codes, shown this once; former ones no longer work',
    method: 'POST',
    path: '/v1/signInMethods/recoveryCodes',
    output: RecoveryCodes,
    success: 201,
    handle: async (ctx) => ({ recoveryCodes: await renewRecoveryCodes(ctx) }),
  }),
  route({
    ...OWN,
    operation: 'offerPasskey',
    summary: 'What the browser asks an authenticator for, to register a passkey',
    method: 'POST',
    path: '/v1/signInMethods/passkeys/options',
    output: PasskeyCreation,
    handle: (ctx) => offerPasskey(ctx),
  }),
  route({
    ...OWN,
    operation: 'registerPasskey',
    summary: 'Register the passkey that an authenticator made',
    method: 'POST',
    path: '/v1/signInMethods/passkeys',
    body: NewPasskey,
    output: RegisteredPasskey,
    success: 201,
    handle: async (ctx, { body }) => {
      const { name, credential } = body;
      const { passkey, recoveryCodes } = await registerPasskey(ctx, { name, credential: credential as RegistrationResponseJSON });
      return { passkey: presentPasskey(passkey), recoveryCodes };
    },
  }),
  route({
    ...OWN,
    operation: 'renamePasskey',
    summary: 'Call a passkey something else',
    method: 'PATCH',
    path: '/v1/signInMethods/passkeys/:passkeyId',
    params: PasskeyPath,
    body: PasskeyName,
    output: PasskeyResource,
    handle: async (ctx, { params, body }) => presentPasskey(await renamePasskey(ctx, decodeUuid(params.passkeyId), body.name)),
  }),
  route({
    ...OWN,
    operation: 'removePasskey',
    summary: 'Remove a passkey',
    method: 'DELETE',
    path: '/v1/signInMethods/passkeys/:passkeyId',
    params: PasskeyPath,
    handle: async (ctx, { params }) => {
      await removePasskey(ctx, decodeUuid(params.passkeyId));
      return undefined;
    },
  }),
];
