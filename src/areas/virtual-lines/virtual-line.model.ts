import type { Address } from '../tenancy/index.ts';

/** What is shown to who is called. What is not said, the line's own name and number are. */
export interface CallerId {
  firstName?: string;
  lastName?: string;
  number?: string;
}

/** What an administrator writes about a virtual line. */
export interface VirtualLineDetails {
  firstName: string;
  lastName: string;
  displayName: string | null;
  callerId: CallerId;
  /** Null: as its location. */
  timeZone: string | null;
  announcementLanguage: string | null;
}

/** A line that is nobody's: it has a number or an extension and shows up on the phones of others. */
export interface VirtualLine extends VirtualLineDetails {
  id: string;
  organizationId: string;
  /** In E.164. */
  phoneNumber: string | null;
  extension: string | null;
  location: VirtualLineLocation;
  /** On how many devices it is. */
  deviceCount: number;
}

export interface VirtualLineLocation {
  id: string;
  name: string;
  timeZone: string;
  announcementLanguage: string;
  routingPrefix: string | null;
  address: Address;
}

/** A device that shows the line. */
export interface DeviceWithLine {
  id: string;
  tags: string[];
  model: string;
  mac: string | null;
  activationState: 'deactivated' | 'activating' | 'activated' | null;
  lineType: 'PRIMARY' | 'SHARED_CALL_APPEARANCE';
  /** Whether the device belongs to the line itself. */
  primaryOwner: boolean;
  owner: { id: string; type: 'PEOPLE' | 'PLACE' | 'VIRTUAL_LINE'; firstName: string; lastName: string };
}

/** Everything that is wrong with what a line is to be, as sentences. */
export function virtualLineProblems(
  { timeZone, announcementLanguage }: Pick<VirtualLineDetails, 'timeZone' | 'announcementLanguage'>,
  reach: { phoneNumber: string | null; extension: string | null },
): string[] {
  const problems: string[] = [];
  if (reach.phoneNumber === null && reach.extension === null) problems.push("A virtual line needs 'phoneNumber' or 'extension'.");
  if (timeZone !== null && !isTimeZone(timeZone))
    problems.push(`'${timeZone}' is not a time zone; write it as in America/Chicago or Europe/Berlin.`);
  if (announcementLanguage?.trim() === '') problems.push("'announcementLanguage' must not be empty.");
  return problems;
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
