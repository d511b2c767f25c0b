import type { components } from '../../../client/schema.ts';
import type { Api } from '../api.ts';
import type { SignInState } from './sign-in-state.ts';

/** Loaded when it is used: most people sign in without. */
const library = () => import('@simplewebauthn/browser');

export const hasPasskeys = (): boolean => typeof PublicKeyCredential !== 'undefined';

/** None is asked for, so that no answer says anything. */
const NO_EXTENSIONS = { clientExtensionResults: {} };

/** An authenticator's answer to what the server asks; undefined where the person, or another question, called it off. */
async function ask(api: Api, useBrowserAutofill: boolean) {
  const { startAuthentication } = await library();
  const { data } = await api.POST('/v1/signIn/passkey/options');
  try {
    const credential = await startAuthentication({ optionsJSON: data as never, useBrowserAutofill });
    return { ...credential, ...NO_EXTENSIONS };
  } catch (error) {
    if (error instanceof Error && ['AbortError', 'NotAllowedError'].includes(error.name)) return undefined;
    throw error;
  }
}

/** Signs in with a passkey alone; undefined where none was used. */
export async function signInWithPasskey(api: Api, { useBrowserAutofill = false } = {}): Promise<SignInState | undefined> {
  const credential = await ask(api, useBrowserAutofill);
  return credential && (await api.POST('/v1/signIn/passkey', { body: { credential } })).data;
}

/** Proves once more who one is. Whether a passkey was used. */
export async function proveByPasskey(api: Api): Promise<boolean> {
  const credential = await ask(api, false);
  if (credential === undefined) return false;
  await api.POST('/v1/session/actions/reauthenticate/invoke', { body: { credential } });
  return true;
}

/** Whether the browser can offer passkeys while the email address is filled in. */
export const canOfferPasskeys = async (): Promise<boolean> =>
  hasPasskeys() && (await library()).browserSupportsWebAuthnAutofill();

/** Has an authenticator make a passkey; undefined where the person called it off. */
export async function makePasskey(options: components['schemas']['PasskeyCreation']) {
  const { startRegistration } = await library();
  try {
    const credential = await startRegistration({ optionsJSON: options as never });
    return { ...credential, ...NO_EXTENSIONS };
  } catch (error) {
    if (error instanceof Error && ['AbortError', 'NotAllowedError'].includes(error.name)) return undefined;
    throw error;
  }
}
