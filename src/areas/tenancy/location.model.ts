import type { PasswordRules } from './sip-password.model.ts';

export interface Address {
  address1: string;
  address2?: string;
  city: string;
  state: string;
  postalCode: string;
  /** Two letters, ISO 3166-1. */
  country: string;
}

/** An option of `pstn-connection.model.ts`, by its id; a local gateway is reached over a route of the customer's. */
export interface PstnConnection {
  id: string;
  routeType?: 'TRUNK' | 'ROUTE_GROUP';
  routeId?: string;
}

/** A place where an organization has people, workspaces and numbers. */
export interface Location {
  id: string;
  organizationId: string;
  name: string;
  timeZone: string;
  preferredLanguage: string;
  announcementLanguage: string | null;
  address: Address;
  latitude: string | null;
  longitude: string | null;
  notes: string | null;
  /** Null until calling is enabled here. */
  callingEnabledAt: Date | null;
  routingPrefix: string | null;
  outsideDialDigit: string | null;
  enforceOutsideDialDigit: boolean;
  /** Shown to who is called, inside and outside; the location's name where they are not set. */
  callingLineName: string | null;
  externalCallerIdName: string | null;
  pAccessNetworkInfo: string | null;
  chargeNumber: string | null;
  /** How its calls reach the telephone network; null until somebody has said. */
  pstnConnection: PstnConnection | null;
  suspendedAt: Date | null;
  /** What it leaves open, its organization's rules say. */
  sipPasswordRules: Partial<PasswordRules>;
}

/** What an administrator says about a location. */
export type LocationDetails = Pick<
  Location,
  'name' | 'timeZone' | 'preferredLanguage' | 'announcementLanguage' | 'address' | 'latitude' | 'longitude' | 'notes'
>;

/** Location names are limited to 256 characters, and to 80 once calls show them. */
export const LONGEST_NAME = { withoutCalling: 256, withCalling: 80 } as const;

const LANGUAGE = /^[a-z]{2,3}[_-][a-z]{2}$/i;

/** Everything that is wrong with a location, as sentences. */
export function locationProblems(location: LocationDetails, calling: boolean): string[] {
  const longest = calling ? LONGEST_NAME.withCalling : LONGEST_NAME.withoutCalling;
  const problems: string[] = [];
  if (location.name.length > longest)
    problems.push(`The name of a location${calling ? ' with calling' : ''} has at most ${longest} characters.`);
  if (!isTimeZone(location.timeZone))
    problems.push(`'${location.timeZone}' is not a time zone; write it as in America/Chicago or Europe/Berlin.`);
  for (const language of [location.preferredLanguage, location.announcementLanguage])
    if (language !== null && !LANGUAGE.test(language))
      problems.push(`'${language}' is not a language; write it as in en_us or de_de.`);
  if (!/^[A-Z]{2}$/i.test(location.address.country))
    problems.push(`'${location.address.country}' is not a country; write its two letters, as in US or DE.`);
  return problems;
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    // RangeError is how the platform says that it does not know the zone.
    return false;
  }
}

/** How many of what stands in a location. */
export interface LocationUse {
  people: number;
  workspaces: number;
  virtualLines: number;
  numbers: number;
  services: number;
}

const WORDS: Record<keyof LocationUse, readonly [one: string, several: string]> = {
  people: ['person', 'people'],
  workspaces: ['workspace', 'workspaces'],
  virtualLines: ['virtual line', 'virtual lines'],
  numbers: ['phone number', 'phone numbers'],
  services: ['integrated service that keeps its numbers there', 'integrated services that keep their numbers there'],
};

/** What keeps a location from being deleted, as words: "2 people", "calling, which is enabled". */
export function deletionBlockers(location: Pick<Location, 'callingEnabledAt'>, use: LocationUse): string[] {
  const inUse = (Object.keys(WORDS) as (keyof LocationUse)[]).filter((what) => use[what] > 0);
  const blockers = inUse.map((what) => `${use[what]} ${WORDS[what][use[what] === 1 ? 0 : 1]}`);
  return location.callingEnabledAt === null ? blockers : [...blockers, 'calling, which is enabled'];
}
