import { announcement } from '../../foundation/listeners.ts';
import type { Location } from './location.model.ts';

/** A location loses calling in this transaction; nobody calls from it any more. */
export const callingDisabled = announcement<{ locationId: string }>();

/** From this transaction on a location is to be known by one of its phone numbers. */
export const mainNumberChosen = announcement<{ location: Location; phoneNumber: string }>();
