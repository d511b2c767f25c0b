import { useState } from 'react';
import type { Problem } from '../ui/ErrorNotice.tsx';

export interface Attempt {
  isBusy: boolean;
  error: Problem | undefined;
  /** Does it, and says whether it went well; what went wrong stays on screen until the next try. */
  run: (action: () => Promise<unknown>) => Promise<boolean>;
}

/** For what is done before anybody is known, where there is nothing to read again afterwards. */
export function useAttempt(): Attempt {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<Problem>();
  const run = async (action: () => Promise<unknown>) => {
    setBusy(true);
    setError(undefined);
    try {
      await action();
      return true;
    } catch (refused) {
      setError(refused instanceof Error ? refused : new Error(String(refused)));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, error, run };
}
