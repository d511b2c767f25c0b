import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { looksTollFree, readPhoneNumber } from './number.model.ts';
import { standingOf, takenNumbers } from './number.queries.ts';

/** Anywhere in the world: without a country a number must be written in E.164. */
const NO_COUNTRY = '';

const PROBLEMS = {
  'Duplicate In List': '[Error 8360] The phone number is in the list more than once.',
  Unavailable: '[Error 8361] The phone number is not available.',
  Invalid: '[Error 8362] This is not a phone number in E.164.',
  Duplicate: '[Error 8363] The phone number is already in this organization.',
} as const;

/** Which of some numbers could be added. Of those that another organization has, only that they are not available. */
export async function validateNumbers(ctx: Context, texts: readonly string[]) {
  demand(ctx, 'numbers.write');
  const read = texts.map((text) => readPhoneNumber(text, NO_COUNTRY));
  const known = [...new Set(read.filter((number) => number !== undefined))];
  const taken = await takenNumbers(ctx.db, known);
  const ours = new Set((await standingOf(ctx.db, [...taken])).map(({ e164 }) => e164));

  const stateOf = (number: string | undefined, position: number) => {
    if (number === undefined) return 'Invalid';
    if (read.indexOf(number) < position) return 'Duplicate In List';
    if (ours.has(number)) return 'Duplicate';
    return taken.has(number) ? 'Unavailable' : 'Available';
  };
  return texts.map((text, position) => {
    const number = read[position];
    const state = stateOf(number, position);
    return {
      number: number ?? text,
      state,
      tollFreeNumber: number !== undefined && looksTollFree(number),
      ...(state === 'Available' ? {} : { detail: [PROBLEMS[state]] }),
    } as const;
  });
}
