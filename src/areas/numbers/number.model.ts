import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Who a number or an extension belongs to. */
export type NumberOwner = { personId: string } | { workspaceId: string } | { virtualLineId: string };

export type NumberState = 'ACTIVE' | 'INACTIVE';
export type NumberType = 'DID' | 'TOLLFREE' | 'MOBILE';

/** How somebody is reached: telephone numbers in E.164, the first being the primary one, and an extension. */
export interface Reach {
  phoneNumbers: string[];
  extension: string | null;
}

/** One line of the numbers page: a telephone number, or the extension of somebody who has no telephone number. */
export interface NumberRow {
  e164: string | null;
  extension: string | null;
  state: NumberState;
  numberType: NumberType | null;
  phoneNumberType: 'PRIMARY' | 'ALTERNATE' | null;
  mainNumber: boolean;
  serviceNumber: boolean;
  locationId: string;
  locationName: string;
  routingPrefix: string | null;
  ownerId: string | null;
  ownerType: 'PEOPLE' | 'PLACE' | 'VIRTUAL_LINE' | null;
  ownerFirstName: string | null;
  ownerLastName: string | null;
  /** Of a workspace, which has one name. */
  ownerDisplayName: string | null;
}

/** How many of what an organization has, by the names of the API. */
export interface NumberCounts {
  assigned: number;
  unAssigned: number;
  inActive: number;
  extensionOnly: number;
  tollFreeNumbers: number;
  total: number;
  mobileNumber: number;
  serviceNumber: number;
}

export const NOWHERE: Reach = { phoneNumbers: [], extension: null };

export const ownerId = (owner: NumberOwner): string => Object.values(owner)[0] as string;

export const ownerColumns = (owner: NumberOwner) => ({
  personId: 'personId' in owner ? owner.personId : null,
  workspaceId: 'workspaceId' in owner ? owner.workspaceId : null,
  virtualLineId: 'virtualLineId' in owner ? owner.virtualLineId : null,
});

const NORTH_AMERICAN_TOLL_FREE = /^\+18(00|22|33|44|55|66|77|88)[2-9]/;

export const looksTollFree = (e164: string): boolean => NORTH_AMERICAN_TOLL_FREE.test(e164);

const EXTENSION = /^[0-9]{2,10}$/;

export const isExtension = (text: string): boolean => EXTENSION.test(text);

/**
 * A number in E.164, from whatever a person writes: "+1 408 526 7209", or "408 526 7209" in the country of a location.
 * Only its length is held against the country's plan: new prefixes appear faster than any table of them.
 */
export function readPhoneNumber(text: string, country: string): string | undefined {
  const region = country.toUpperCase();
  const parsed = parsePhoneNumberFromString(text, isSupportedCountry(region) ? (region as CountryCode) : (undefined as never));
  return parsed?.isPossible() && parsed.ext === undefined ? parsed.number : undefined;
}
