import { announcement } from '../../foundation/listeners.ts';
import type { Location } from './location.model.ts';

/** A location loses calling in this transaction; nobody calls from it any more. */
export const callingDisabled = announcement<{ locationId: string }>();

/** From this transaction on a location is to be known by one of its phone numbers. */
export const mainNumberChosen = announcement<{ location: Location; phoneNumber: string }>();

/** Nobody of a location signs in or registers from this transaction on, unless somebody refuses. */
export const locationToBeSuspended = announcement<Pick<Location, 'id' | 'name'>>();
