import { useEffect, useState } from 'react';
import { OpenPageCard } from '../../components/OpenPageCard.tsx';
import { ownPath } from '../../components/own-path.ts';
import { findSession, type Session } from '../../components/session.ts';
import { SignInSteps } from '../../components/sign-in/SignInSteps.tsx';
import { wherePeopleWereGoing } from '../../components/sign-in/use-single-sign-on.ts';
import { useUrl } from '../../components/use-search.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import { signIn as words } from '../../words/sign-in.ts';
import { goOn } from './go-on.ts';
import { SignedIn } from './SignedIn.tsx';

export function SignInPage() {
  const [url] = useUrl();
  const [step, setStep] = useState<'first' | 'second'>('first');
  const continueTo = ownPath(url.continue ?? (url.refused === undefined ? undefined : wherePeopleWereGoing()));
  const session = useSessionUnless(url.continue !== undefined);
  if (session) return <SignedIn session={session} continueTo={continueTo} />;
  return (
    <OpenPageCard title={step === 'first' ? words.title : words.secondFactor.title}>
      {step === 'first' && url.refused !== undefined && <ErrorNotice error={{ message: sentenceOf(url.refused) }} />}
      <SignInSteps continueTo={continueTo} onStep={setStep} onSignedIn={() => goOn(continueTo)} />
    </OpenPageCard>
  );
}

const sentenceOf = (refused: string): string =>
  refused in words.refused ? words.refused[refused as keyof typeof words.refused] : words.refusedOtherwise;

/** Who is signed in already. Not asked where somebody was sent here, because then nobody is. */
function useSessionUnless(isSent: boolean): Session | undefined {
  const [session, setSession] = useState<Session>();
  useEffect(() => {
    if (isSent) return;
    // Without an answer, signing in is what is left to do.
    findSession()
      .then(setSession)
      .catch(() => undefined);
  }, [isSent]);
  return session;
}
