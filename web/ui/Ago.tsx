import { useEffect, useState } from 'react';
import { ui } from './words.ts';

const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });
const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'long' });
const STEPS: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

export function agoOf(time: Date, now = Date.now()): string {
  const seconds = (time.getTime() - now) / 1000;
  const [unit, size] = STEPS.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  return relative.format(Math.round(seconds / size), unit);
}

/** A moment as people say it, with the exact one in the viewer's zone on hover. */
export function Ago({ time }: { time: string | undefined }) {
  const now = useNow();
  if (!time) return <>{ui.never}</>;
  const date = new Date(time);
  return (
    <time dateTime={time} title={exact.format(date)}>
      {agoOf(date, now)}
    </time>
  );
}

const REFRESH_MS = 30_000;

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), REFRESH_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
