import { useState } from 'react';
import { PasswordStep } from './PasswordStep.tsx';
import { SecondFactorStep } from './SecondFactorStep.tsx';
import type { SignInState } from './sign-in-state.ts';

interface SignInStepsProps {
  /** Who is expected. */
  email?: string | undefined;
  /** Where a way over another site, as of single sign-on, leads back to. */
  continueTo: string;
  /** The first half, where it was done elsewhere: by a link from a mail. */
  begun?: SignInState;
  onStep?: (step: 'first' | 'second') => void;
  onSignedIn: () => void;
}

/** From nobody to a session in this browser's cookie, whichever way. */
export function SignInSteps({ email, continueTo, begun, onStep, onSignedIn }: SignInStepsProps) {
  const [asked, setAsked] = useState(begun);
  const goOn = (state: SignInState) => {
    if (state.state === 'signedIn') return onSignedIn();
    setAsked(state);
    onStep?.('second');
  };
  const goBack = () => {
    setAsked(undefined);
    onStep?.('first');
  };
  return asked ? (
    <SecondFactorStep asked={asked} onAnswer={goOn} onBack={goBack} />
  ) : (
    <PasswordStep email={email} continueTo={continueTo} onAnswer={goOn} />
  );
}
