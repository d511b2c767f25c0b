import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { record } from '../audit/index.ts';
import type { Location } from '../tenancy/index.ts';
import { isExtension, NOWHERE, type NumberOwner, ownerId, type Reach, readPhoneNumber } from './number.model.ts';
import { reachOf, standingOf } from './number.queries.ts';
import { deleteExtension, freeNumbers, insertExtension, takeNumbers } from './number.store.ts';

/**
 * Makes an owner reachable by exactly these numbers and this extension, all of one location; what it had besides is free again.
 * Who may ask for it is the caller's to check.
 */
export async function assignNumbers(ctx: Context, owner: NumberOwner, location: Location, wanted: Reach): Promise<void> {
  if (location.callingEnabledAt === null)
    throw new Refused('invalid', 'location.no-calling', `Calling is not enabled for the location '${location.name}'.`);
  const after = { ...wanted, phoneNumbers: readWanted(wanted, location) };
  const { locationId, ...before } = await reachOf(ctx.db, owner);

  await freeNumbers(ctx.db, owner, after.phoneNumbers);
  if (after.phoneNumbers.length > 0) await takeOrExplain(ctx, owner, location, after.phoneNumbers);
  if (before.extension !== after.extension || locationId !== location.id) {
    await deleteExtension(ctx.db, owner);
    if (after.extension !== null) await insertExtension(ctx.db, ctx.actor.organizationId, owner, location, after.extension);
  }
  await recordChange(ctx, owner, before, after);
}

/** Whatever the owner was reached by is free again. */
export async function releaseNumbers(ctx: Context, owner: NumberOwner): Promise<void> {
  const { locationId: _, ...before } = await reachOf(ctx.db, owner);
  await freeNumbers(ctx.db, owner, []);
  await deleteExtension(ctx.db, owner);
  await recordChange(ctx, owner, before, NOWHERE);
}

function readWanted(wanted: Reach, location: Location): string[] {
  const problems: string[] = [];
  if (wanted.extension !== null && !isExtension(wanted.extension))
    problems.push(`The extension '${wanted.extension}' must have 2 to 10 digits and nothing else.`);
  const numbers = wanted.phoneNumbers.map((text) => {
    const number = readPhoneNumber(text, location.address.country);
    if (number === undefined) problems.push(`'${text}' is not a phone number; write it in E.164, as in +14085267209.`);
    return number ?? text;
  });
  const [first] = problems;
  if (first !== undefined)
    throw new Refused('invalid', 'number.invalid', first, { details: problems.map((description) => ({ description })) });
  return [...new Set(numbers)];
}

async function takeOrExplain(ctx: Context, owner: NumberOwner, location: Location, wanted: readonly string[]): Promise<void> {
  const taken = await takeNumbers(ctx.db, owner, location.id, wanted);
  const missing = wanted.filter((number) => !taken.includes(number));
  if (missing.length === 0) return;
  const standings = await standingOf(ctx.db, missing);
  const assigned = standings.find((standing) => standing.locationId === location.id && standing.ownerId !== null);
  if (assigned) throw new Refused('conflict', 'number.assigned', `The phone number ${assigned.e164} is already assigned.`);
  throw new Refused(
    'invalid',
    'number.not-in-location',
    `The phone number ${missing[0]} does not belong to the location '${location.name}'. Add it there first.`,
  );
}

async function recordChange(ctx: Context, owner: NumberOwner, before: Reach, after: Reach): Promise<void> {
  if (before.extension === after.extension && before.phoneNumbers.join() === after.phoneNumbers.join()) return;
  const type = 'personId' in owner ? 'PERSON' : 'workspaceId' in owner ? 'WORKSPACE' : 'VIRTUAL_LINE';
  await record(ctx, {
    action: 'number.assigned',
    category: 'WEBEX_CALLING',
    target: { type, id: ownerId(owner) },
    before,
    after,
  });
}
