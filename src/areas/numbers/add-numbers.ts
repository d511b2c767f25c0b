import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import type { Location } from '../tenancy/index.ts';
import { numbersChanged } from './number.events.ts';
import { type NumberState, type NumberType, type NumberUsage, readPhoneNumber } from './number.model.ts';
import { standingOf } from './number.queries.ts';
import { insertNumbers, numberInUse } from './number.store.ts';

export interface NumbersToAdd {
  phoneNumbers: readonly string[];
  numberType?: NumberType | undefined;
  state?: NumberState | undefined;
  /** Users' numbers if not said. */
  usage?: NumberUsage | undefined;
}

const FOR_USERS: NumberUsage = { type: 'User', concurrentCalls: null };

/** Numbers that an operator has given to a location. Those that are there already are left as they are. */
export async function addNumbers(ctx: Context, location: Location, numbers: NumbersToAdd): Promise<void> {
  demand(ctx, 'numbers.write');
  if (location.callingEnabledAt === null)
    throw new Refused('invalid', 'location.no-calling', `Calling is not enabled for the location '${location.name}'.`);
  const phoneNumbers = readNumbers(numbers.phoneNumbers, location);
  const { numberType = 'DID', state = 'ACTIVE', usage = FOR_USERS } = numbers;
  const asked = { organizationId: ctx.actor.organizationId, locationId: location.id, phoneNumbers, numberType, state, usage };
  const added = await insertNumbers(ctx.db, asked);
  const standings = added.length === phoneNumbers.length ? [] : await standingOf(ctx.db, phoneNumbers);
  if (standings.some(({ locationId }) => locationId !== location.id)) throw numberInUse();
  await record(ctx, {
    action: 'number.added',
    category: 'WEBEX_CALLING',
    target: { type: 'LOCATION', id: location.id, name: location.name },
    after: { phoneNumbers: added, numberType, state, usage },
  });
  await numbersChanged.announce(ctx, { locationId: location.id });
}

function readNumbers(texts: readonly string[], location: Location): string[] {
  const numbers = texts.map((text) => readPhoneNumber(text, location.address.country));
  const details = texts
    .filter((_, position) => numbers[position] === undefined)
    .map((text) => ({ description: `'${text}' is not a phone number; write it in E.164, as in +14085267209.`, errorCode: 8362 }));
  const [first] = details;
  if (first) throw new Refused('invalid', 'number.invalid', first.description, { details: details.slice(0, 20) });
  return [...new Set(numbers as string[])];
}
