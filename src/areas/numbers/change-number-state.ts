import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import type { Location } from '../tenancy/index.ts';
import { lockNumbersOf, refuseWhere } from './hold-numbers.ts';
import type { NumberState } from './number.model.ts';
import { saveNumberState } from './number.store.ts';

/** Whether calls reach numbers. What somebody has stays active, and a mobile number is switched by its network. */
export async function changeNumberState(
  ctx: Context,
  location: Location,
  texts: readonly string[],
  state: NumberState,
): Promise<void> {
  demand(ctx, 'numbers.write');
  const numbers = await lockNumbersOf(ctx, location, texts);
  refuseWhere(numbers, [
    [({ numberType }) => numberType === 'MOBILE', 'number.mobile', 'is a mobile number; it is activated when somebody gets it'],
    [({ ownerId }) => state === 'INACTIVE' && ownerId !== null, 'number.assigned', 'is assigned and cannot be deactivated'],
  ]);
  const phoneNumbers = numbers.map(({ e164 }) => e164);
  await saveNumberState(ctx.db, phoneNumbers, state);
  await record(ctx, {
    action: state === 'ACTIVE' ? 'number.activated' : 'number.deactivated',
    category: 'WEBEX_CALLING',
    target: { type: 'LOCATION', id: location.id, name: location.name },
    after: { phoneNumbers, state },
  });
}
