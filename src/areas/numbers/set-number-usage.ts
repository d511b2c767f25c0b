import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import type { Location } from '../tenancy/index.ts';
import { lockNumbersOf, refuseWhere } from './hold-numbers.ts';
import { numbersChanged } from './number.events.ts';
import { type NumberUsage, readUsage, type UsageType } from './number.model.ts';
import { saveNumberUsage } from './number.store.ts';

export interface AskedUsage {
  type: UsageType;
  concurrentCalls?: number;
}

/** What an operator meters numbers of a location by from now on. Of what somebody has, the calls may change and the type may not. */
export async function setNumberUsage(
  ctx: Context,
  location: Location,
  texts: readonly string[],
  asked: AskedUsage,
): Promise<void> {
  demand(ctx, 'numbers.write');
  const usage = usageOf(asked);
  const numbers = await lockNumbersOf(ctx, location, texts);
  refuseWhere(numbers, [
    [
      (number) => number.usage !== usage.type && (number.ownerId !== null || number.mainNumber),
      'number.in-use',
      'is assigned or the main number of its location, and its type cannot change; free it first',
    ],
  ]);
  const phoneNumbers = numbers.map(({ e164 }) => e164);
  await saveNumberUsage(ctx.db, phoneNumbers, usage);
  await record(ctx, {
    action: 'number.usage-changed',
    category: 'WEBEX_CALLING',
    target: { type: 'LOCATION', id: location.id, name: location.name },
    before: { numbers: numbers.map(({ e164, usage: type, concurrentCalls }) => ({ phoneNumber: e164, type, concurrentCalls })) },
    after: { phoneNumbers, ...usage },
  });
  await numbersChanged.announce(ctx, { locationId: location.id });
}

/** Refuses what breaks the rules of a type. */
export function usageOf(asked: AskedUsage): NumberUsage {
  const usage = readUsage(asked);
  if ('problem' in usage) throw new Refused('invalid', 'number.usage', usage.problem);
  return usage;
}
