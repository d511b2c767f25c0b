import type { Context } from '../../foundation/context.ts';
import type { Location } from '../tenancy/index.ts';
import { IS_INACTIVE, lockNumbersOf, refuseWhere } from './hold-numbers.ts';
import { saveMainNumber } from './number.store.ts';

/** The number that a location is known by; it takes the place of the one before. */
export async function chooseMainNumber(
  ctx: Context,
  { location, phoneNumber }: { location: Location; phoneNumber: string },
): Promise<void> {
  const numbers = await lockNumbersOf(ctx, location, [phoneNumber]);
  refuseWhere(numbers, [IS_INACTIVE]);
  for (const { e164 } of numbers) await saveMainNumber(ctx.db, location.id, e164);
}
