import { useEffect, useState } from 'react';
import { isApiError } from '../api-error.ts';

export interface Wait {
  /** Until when nothing is tried. */
  until: Date;
  secondsLeft: number;
}

/** How long a refusal says to wait, counted down; undefined once one may try again. */
export function useWait(error: unknown): Wait | undefined {
  const [until, setUntil] = useState<Date>();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const seconds = isApiError(error) && error.status === 429 ? error.retryAfterSeconds : undefined;
    setNow(Date.now());
    setUntil(seconds === undefined ? undefined : new Date(Date.now() + seconds * 1000));
    if (seconds === undefined) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [error]);
  const secondsLeft = until === undefined ? 0 : Math.ceil((until.getTime() - now) / 1000);
  return until !== undefined && secondsLeft > 0 ? { until, secondsLeft } : undefined;
}
