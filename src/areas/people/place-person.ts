import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { chooseLicenses, isCalling, type License } from '../licenses/index.ts';
import { type Location, requireLocation } from '../tenancy/index.ts';
import { type ContactNumber, callingProblems, type Person, type PersonToSave } from './person.model.ts';

/** Where a person is to be, what they are to hold and how to be reached: checked as a whole before anything is written. */
export interface Placement {
  location: Location | undefined;
  licenses: License[];
  calling: boolean;
  phoneNumbers: string[];
  extension: string | null;
  contactNumbers: ContactNumber[];
}

/** What stays where a request is silent: nothing for a new person, and for one whose calling data is replaced as well. */
export type Kept = Pick<Person, 'locationId' | 'phoneNumbers' | 'extension'>;

export const NOTHING_KEPT: Kept = { locationId: null, phoneNumbers: [], extension: null };

export async function placePerson(ctx: Context, person: PersonToSave, kept: Kept): Promise<Placement> {
  const licenses = await chooseLicenses(ctx, person.licenseIds, 'person');
  const calling = licenses.some(isCalling);
  const work = person.phoneNumbers.filter(({ type }) => type === 'work').map(({ value }) => value);
  const reached = {
    locationId: person.locationId ?? kept.locationId,
    phoneNumbers: work.length > 0 ? work : kept.phoneNumbers,
    extension: person.extension ?? kept.extension,
  };
  if (calling) refuse(callingProblems(reached));
  else if (person.extension !== undefined) refuse(['An extension needs a calling license.']);

  return {
    location: reached.locationId === null ? undefined : await requireLocation(ctx, reached.locationId),
    licenses,
    calling,
    phoneNumbers: calling ? reached.phoneNumbers : [],
    extension: calling ? reached.extension : null,
    // Without calling, a work number is only words in the directory.
    contactNumbers: calling ? person.phoneNumbers.filter(({ type }) => type !== 'work') : person.phoneNumbers,
  };
}

function refuse(problems: readonly string[]): void {
  const [first] = problems;
  if (first === undefined) return;
  throw new Refused('invalid', 'person.calling', first, { details: problems.map((description) => ({ description })) });
}
