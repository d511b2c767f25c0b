import type { ApiError } from './api-error.ts';

type Listener = () => void;
let listener: Listener | undefined;

/** One at a time: the frame around all pages. Answers with what ends the listening. */
export function onSessionEnd(heard: Listener): () => void {
  listener = heard;
  return () => {
    if (listener === heard) listener = undefined;
  };
}

/** Operations whose 401 says something else: a wrong password, or that nobody has signed in yet. */
const BEFORE_SESSION = /^\/v1\/(signIn(Links)?(\/|$)|session$)/;

/** To be told of every refusal. Whoever has to prove once more who they are still has their session. */
export function noteRefusal({ status, needsReauthentication }: ApiError, url: string): void {
  if (status !== 401 || needsReauthentication || BEFORE_SESSION.test(new URL(url, location.origin).pathname)) return;
  listener?.();
}
