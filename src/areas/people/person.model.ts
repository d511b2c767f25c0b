import type { ProvisioningPermission, Role } from '../access/index.ts';
import type { LicenseKind } from '../licenses/index.ts';
import type { DistinctiveRing } from '../numbers/index.ts';

/** A number that only stands in the directory; calls go to the numbers of the numbers area. */
export interface ContactNumber {
  type: 'work' | 'mobile' | 'fax';
  value: string;
}

/** Postal address of a person, as free as the Webex API leaves it. */
export interface PersonAddress {
  type?: string;
  country?: string;
  locality?: string;
  region?: string;
  streetAddress?: string;
  postalCode?: string;
}

/** What an administrator writes about a person. */
export interface Profile {
  email: string;
  displayName: string;
  firstName: string | null;
  lastName: string | null;
  nickName: string | null;
  avatar: string | null;
  department: string | null;
  title: string | null;
  manager: string | null;
  managerId: string | null;
  addresses: PersonAddress[];
  contactNumbers: ContactNumber[];
  siteUrls: string[];
  loginEnabled: boolean;
}

/** A person of an organization, with everything they hold. */
export interface Person extends Profile {
  id: string;
  organizationId: string;
  locationId: string | null;
  timeZone: string | null;
  invitePending: boolean;
  type: 'person' | 'bot' | 'appuser';
  createdAt: Date;
  lastModifiedAt: Date;
  lastActivityAt: Date | null;
  roles: Role[];
  licenses: { id: string; kind: LicenseKind }[];
  /** In E.164, the primary one first. */
  phoneNumbers: string[];
  extension: string | null;
  /** Of the location; dialed before the extension from elsewhere. */
  routingPrefix: string | null;
  /** What the person's own devices register. */
  sipAddresses: string[];
  distinctiveRing: DistinctiveRing;
  /** "Allow to provision devices": what they may do with their own phones. */
  provisioningPermission: ProvisioningPermission;
  suspendedAt: Date | null;
}

/** What a request says about a person, whole. Undefined is what it does not say. */
export interface PersonToSave {
  profile: Omit<Profile, 'email' | 'contactNumbers' | 'loginEnabled'> & Partial<Pick<Profile, 'email' | 'loginEnabled'>>;
  phoneNumbers: ContactNumber[];
  extension: string | undefined;
  locationId: string | undefined;
  licenseIds: string[];
  roles: Role[];
}

/** The name to show when a request gives none: first and last name, or what stands before the @. */
export function displayNameOf(names: { firstName?: string | undefined; lastName?: string | undefined }, email: string): string {
  const full = [names.firstName, names.lastName].filter(Boolean).join(' ');
  return full || (email.split('@')[0] as string);
}

/** Calls need a place and something to dial; in the words that clients look for. */
export function callingProblems(reached: {
  locationId: string | null;
  phoneNumbers: readonly string[];
  extension: string | null;
}): string[] {
  const problems: string[] = [];
  if (reached.locationId === null) problems.push("A calling license needs 'locationId'.");
  if (reached.phoneNumbers.length === 0 && reached.extension === null)
    problems.push('Create Calling user either Phone number or Extension is required.');
  return problems;
}
