import { useEffect, useEffectEvent } from 'react';
import { signIn as words } from '../../words/sign-in.ts';
import { scopeOf } from '../api.ts';
import { type Attempt, useAttempt } from '../use-attempt.ts';
import { canOfferPasskeys, signInWithPasskey } from './passkey.ts';
import type { SignInState } from './sign-in-state.ts';

/** Signing in with a passkey: by a button, and by what the browser offers at the email address where it can. */
export function usePasskey(
  onAnswer: (state: SignInState) => void,
): Pick<Attempt, 'isBusy' | 'error'> & { use: () => Promise<boolean> } {
  const { run, isBusy, error } = useAttempt();
  const { api } = scopeOf(undefined);
  const offered = useEffectEvent((state: SignInState | undefined) => state && onAnswer(state));
  useEffect(() => {
    let isHere = true;
    void canOfferPasskeys()
      .then((can) => (can && isHere ? signInWithPasskey(api, { useBrowserAutofill: true }) : undefined))
      .then((state) => isHere && offered(state))
      // Nobody asked for it yet: the button says what is wrong.
      .catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, [api]);
  const use = () =>
    run(async () => {
      const state = await signInWithPasskey(api);
      if (state === undefined) throw new Error(words.passkeyFailed);
      onAnswer(state);
    });
  return { use, isBusy, error };
}
