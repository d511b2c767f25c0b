import { useEffect, useLayoutEffect, useReducer, useRef } from 'react';

/** Places in a list, both ends included. */
export interface Span {
  first: number;
  last: number;
}

/** How many are added in one frame. */
const STEP = 6;

/**
 * How much of what is wanted is drawn by now: some more in every frame, so that a turn of the wheel that brings thirty rows holds up nothing
 * else. `from` is where to begin after a leap.
 */
export function useGradually(wanted: Span, from: number): Span {
  const before = useRef<Span>({ first: 0, last: -1 });
  const [, drawOn] = useReducer((drawings: number) => drawings + 1, 0);
  const now = grow(before.current, wanted, from);
  useLayoutEffect(() => {
    before.current = now;
  });
  useEffect(() => {
    if (now.first === wanted.first && now.last === wanted.last) return;
    const frame = requestAnimationFrame(drawOn);
    return () => cancelAnimationFrame(frame);
  });
  return now;
}

/** What is there already and still wanted, and the next ones after it; those before it come when it has reached its end. */
export function grow(before: Span, wanted: Span, from: number): Span {
  const kept = { first: Math.max(before.first, wanted.first), last: Math.min(before.last, wanted.last) };
  const base = kept.first <= kept.last ? kept : { first: from, last: from - 1 };
  const last = Math.min(wanted.last, base.last + STEP);
  const left = STEP - (last - base.last);
  return { first: Math.max(wanted.first, base.first - left), last };
}
