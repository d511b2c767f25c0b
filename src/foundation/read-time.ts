import { Refused } from './errors.ts';

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/i;

/** A moment out of a query, with its time zone. */
export function readTime(name: string, text: string): Date {
  // Where it stands in a URL unescaped, the + of a time zone arrives as a space.
  const time = new Date(text.replace(' ', '+'));
  if (!TIME.test(text.replace(' ', '+')) || Number.isNaN(time.getTime()))
    throw new Refused(
      'invalid',
      'request.bad-time',
      `The value of '${name}' is not a time. Write it as in 2026-01-31T00:00:00.000Z.`,
    );
  return time;
}
