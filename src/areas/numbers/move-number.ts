import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import type { Location } from '../tenancy/index.ts';
import { IS_ASSIGNED, IS_INACTIVE, IS_MAIN, lockNumbersOf, refuseWhere } from './hold-numbers.ts';
import { numbersChanged } from './number.events.ts';
import { saveNumberLocation, saveNumberUsage } from './number.store.ts';

export type NumberUsageType = 'NONE' | 'SERVICE';

/** Free numbers go to another location of the same country. */
export async function moveNumber(ctx: Context, from: Location, to: Location, phoneNumber: string): Promise<void> {
  demand(ctx, 'numbers.write');
  const numbers = await lockNumbersOf(ctx, from, [phoneNumber]);
  refuseWhere(numbers, [IS_INACTIVE, IS_ASSIGNED, IS_MAIN]);
  if (from.address.country.toUpperCase() !== to.address.country.toUpperCase())
    throw new Refused('invalid', 'number.other-country', `The location '${to.name}' is in another country.`);
  if (from.pstnConnection?.id !== to.pstnConnection?.id)
    throw new Refused(
      'conflict',
      'number.other-provider',
      `Between '${from.name}' and '${to.name}' a number moves only where both have the same PSTN connection.`,
    );
  const phoneNumbers = numbers.map(({ e164 }) => e164);
  await saveNumberLocation(ctx.db, phoneNumbers, to.id);
  await record(ctx, {
    action: 'number.moved',
    category: 'WEBEX_CALLING',
    target: { type: 'LOCATION', id: to.id, name: to.name },
    before: { phoneNumbers, locationId: from.id },
    after: { phoneNumbers, locationId: to.id },
  });
  for (const { id } of [from, to]) await numbersChanged.announce(ctx, { locationId: id });
}

/** Whether a free number is for a person or for many calls at once. */
export async function changeNumberUsage(
  ctx: Context,
  location: Location,
  phoneNumber: string,
  usage: NumberUsageType,
): Promise<void> {
  demand(ctx, 'numbers.write');
  const numbers = await lockNumbersOf(ctx, location, [phoneNumber]);
  refuseWhere(numbers, [IS_ASSIGNED, IS_MAIN]);
  const phoneNumbers = numbers.map(({ e164 }) => e164);
  const type = usage === 'SERVICE' ? 'Service' : 'User';
  // What is a service number already keeps the calls that somebody said it has.
  const others = numbers.filter((number) => number.usage !== type).map(({ e164 }) => e164);
  await saveNumberUsage(ctx.db, others, { type, concurrentCalls: null });
  await record(ctx, {
    action: 'number.usage-changed',
    category: 'WEBEX_CALLING',
    target: { type: 'LOCATION', id: location.id, name: location.name },
    before: { numbers: numbers.map(({ e164, usage: former }) => ({ phoneNumber: e164, usage: former })) },
    after: { phoneNumbers, usage },
  });
  await numbersChanged.announce(ctx, { locationId: location.id });
}
