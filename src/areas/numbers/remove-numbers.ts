import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import type { Location } from '../tenancy/index.ts';
import { IS_ASSIGNED, IS_MAIN, lockNumbersOf, refuseWhere } from './hold-numbers.ts';
import { numbersChanged } from './number.events.ts';
import { deleteNumbers, deleteNumbersOf } from './number.store.ts';

/** Numbers that nobody has are given back to the operator. */
export async function removeNumbers(ctx: Context, location: Location, texts: readonly string[]): Promise<void> {
  demand(ctx, 'numbers.write');
  const numbers = await lockNumbersOf(ctx, location, texts);
  refuseWhere(numbers, [IS_MAIN, IS_ASSIGNED]);
  const phoneNumbers = numbers.map(({ e164 }) => e164);
  await deleteNumbers(ctx.db, phoneNumbers);
  await record(ctx, {
    action: 'number.removed',
    category: 'WEBEX_CALLING',
    target: { type: 'LOCATION', id: location.id, name: location.name },
    before: { phoneNumbers },
  });
  await numbersChanged.announce(ctx, { locationId: location.id });
}

/** A location that loses calling keeps no number. That nobody has one there is the announcer's to check. */
export async function removeNumbersOf(ctx: Context, { locationId }: { locationId: string }): Promise<void> {
  await deleteNumbersOf(ctx.db, locationId);
  await numbersChanged.announce(ctx, { locationId });
}
