import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import type { Location } from '../tenancy/index.ts';
import { readPhoneNumber } from './number.model.ts';
import { lockStandings, type NumberStanding } from './number.queries.ts';

/** Numbers of a location as they stand; nobody else changes them before this transaction ends. One that is not there is refused. */
export async function lockNumbersOf(ctx: Context, location: Location, texts: readonly string[]): Promise<NumberStanding[]> {
  const wanted = new Set(texts.map((text) => readPhoneNumber(text, location.address.country) ?? text));
  const found = (await lockStandings(ctx.db, [...wanted])).filter(({ locationId }) => locationId === location.id);
  for (const { e164 } of found) wanted.delete(e164);
  const details = [...wanted].map((number) => ({
    description: `The phone number ${number} does not belong to the location '${location.name}'.`,
    errorCode: 25089,
  }));
  const [first] = details;
  if (first)
    throw new Refused('invalid', 'number.not-in-location', first.description, {
      errorCode: 25089,
      details: details.slice(0, 20),
    });
  return found;
}

export type Objection = readonly [applies: (number: NumberStanding) => boolean, code: string, words: string];

/** Refuses with every number that an objection applies to; the first objection that applies to any gives its code. */
export function refuseWhere(numbers: readonly NumberStanding[], objections: readonly Objection[]): void {
  for (const [applies, code, words] of objections) {
    const details = numbers.filter(applies).map(({ e164 }) => ({ description: `The phone number ${e164} ${words}.` }));
    const [first] = details;
    if (first) throw new Refused('conflict', code, first.description, { details: details.slice(0, 20) });
  }
}

export const IS_ASSIGNED: Objection = [({ ownerId }) => ownerId !== null, 'number.assigned', 'is assigned; free it first'];
export const IS_MAIN: Objection = [
  ({ mainNumber }) => mainNumber,
  'number.main',
  'is the main number of its location; make another one that first',
];
export const IS_INACTIVE: Objection = [({ state }) => state === 'INACTIVE', 'number.inactive', 'is inactive; activate it first'];
