import { type CountryCode, getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Who a number or an extension belongs to. */
export type NumberOwner = { personId: string } | { workspaceId: string } | { virtualLineId: string };

export type NumberState = 'ACTIVE' | 'INACTIVE';
export type NumberType = 'DID' | 'TOLLFREE' | 'MOBILE';

/** What an operator meters a number by (document 004). */
export const USAGE_TYPES = ['User', 'Service', 'Contact Center'] as const;
export type UsageType = (typeof USAGE_TYPES)[number];

/** A number's type, with its calls at once (CAC) where they are the operator's to set; null where nobody has set them. */
export interface NumberUsage {
  type: UsageType;
  concurrentCalls: number | null;
}

/** Users' numbers carry two calls at once, whatever anybody says. */
export const CALLS_OF_A_USER = 2;
export const MOST_CONCURRENT_CALLS = 100_000;

const LEAST_CALLS: Record<UsageType, number> = { User: CALLS_OF_A_USER, Service: 1, 'Contact Center': 2 };

/** What an operator says of numbers, or a sentence on what is wrong with it. */
export function readUsage(given: { type: UsageType; concurrentCalls?: number | undefined }): NumberUsage | { problem: string } {
  const { type, concurrentCalls } = given;
  if (type === 'Service' && concurrentCalls === undefined)
    return { problem: "'usage.concurrentCalls' is required for Service numbers: they are metered by it." };
  if (type === 'User' && concurrentCalls !== undefined && concurrentCalls !== CALLS_OF_A_USER)
    return { problem: `'usage.concurrentCalls' of User numbers is always ${CALLS_OF_A_USER}; leave it out.` };
  if (concurrentCalls !== undefined && concurrentCalls < LEAST_CALLS[type])
    return { problem: `'usage.concurrentCalls' of ${type} numbers is at least ${LEAST_CALLS[type]}.` };
  return { type, concurrentCalls: type === 'User' ? null : (concurrentCalls ?? null) };
}

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
  /** Null for an extension without a number. */
  usage: NumberUsage | null;
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

/** Whether a number in E.164 begins with the code of a country; countries of one numbering plan share theirs. */
export const isOfCountry = (e164: string, country: string): boolean =>
  isSupportedCountry(country) && e164.startsWith(`+${getCountryCallingCode(country as CountryCode)}`);
