import { useEffect, useReducer } from 'react';
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
  useTick();
  if (!time) return <>{ui.never}</>;
  const date = new Date(time);
  return (
    <time
      dateTime={time}
      // Written out only where somebody points at it: it takes longer than all else in a row of a list.
      onPointerEnter={({ currentTarget }) => {
        currentTarget.title = exact.format(date);
      }}
    >
      {agoOf(date)}
    </time>
  );
}

const REFRESH_MS = 30_000;
const shown = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/**
 * Says it anew from time to time, at one beat for all that are on screen. By the clock of that moment: what happened since the last one is
 * not in the future.
 */
function useTick(): void {
  const [, tick] = useReducer((ticks: number) => ticks + 1, 0);
  useEffect(() => {
    shown.add(tick);
    timer ??= setInterval(() => {
      for (const sayAnew of shown) sayAnew();
    }, REFRESH_MS);
    return () => {
      shown.delete(tick);
      if (shown.size > 0) return;
      clearInterval(timer);
      timer = undefined;
    };
  }, []);
}
