import type { Static } from 'typebox';
import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import type { Location } from '../tenancy/index.ts';
import { assignNumbers } from './assign-numbers.ts';
import { type NumberOwner, readPhoneNumber } from './number.model.ts';
import { reachOf } from './number.queries.ts';
import { applyNumberChanges, type DistinctiveRing, type NumberChange } from './number-change.model.ts';
import type { NumberChangesBody } from './number-change.schema.ts';

/**
 * Gives numbers to an owner and takes others away, as one request says. Returns how they ring from now on, which is the owner's
 * area's to save. Who may ask for it is the caller's to check.
 */
export async function changeNumbers(
  ctx: Context,
  owner: NumberOwner,
  location: Location,
  ring: DistinctiveRing,
  body: Static<typeof NumberChangesBody>,
): Promise<DistinctiveRing> {
  const { locationId: _, ...reach } = await reachOf(ctx.db, owner);
  const { changes, unreadable } = readChanges(body, location);
  const after = applyNumberChanges({ reach, ring }, changes);
  const problems = [...unreadable, ...after.problems];
  const [first] = problems;
  if (first !== undefined)
    throw new Refused('invalid', 'number.changes', first, { details: problems.map((description) => ({ description })) });
  await assignNumbers(ctx, owner, location, after.reach);
  const enabled = body.distinctiveRingEnabled ?? body.enableDistinctiveRingPattern ?? ring.enabled;
  return { ...after.ring, enabled };
}

function readChanges({ phoneNumbers }: Static<typeof NumberChangesBody>, { address }: Location) {
  const unreadable: string[] = [];
  const changes = phoneNumbers.flatMap(({ action, primary, directNumber, extension, ringPattern }): NumberChange[] => {
    const phoneNumber = readPhoneNumber(directNumber, address.country);
    if (phoneNumber !== undefined) return [{ action, primary, phoneNumber, extension, ringPattern }];
    unreadable.push(`'${directNumber}' is not a phone number; write it in E.164, as in +14085267209.`);
    return [];
  });
  return { changes, unreadable };
}
