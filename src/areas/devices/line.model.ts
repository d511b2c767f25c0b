/** Who can have a line on a device, as the API and its ids spell it. */
export type MemberType = 'PEOPLE' | 'PLACE' | 'VIRTUAL_LINE';

export type LineType = 'PRIMARY' | 'SHARED_CALL_APPEARANCE';

/** What a line is told to be, beside whose it is and where it stands. */
export interface LineSettings {
  port: number;
  /** How many ports it takes, from its own one on. */
  lineWeight: number;
  primaryOwner: boolean;
  lineType: LineType;
  label: string | null;
  hotlineEnabled: boolean;
  hotlineDestination: string | null;
  allowCallDecline: boolean;
  /** Undecided where the model sends no fax. */
  t38FaxCompression: boolean | null;
}

/** Whose line it is, with what tells people apart. */
export interface Member {
  type: MemberType;
  id: string;
  firstName: string;
  lastName: string;
  phoneNumber: string | null;
  extension: string | null;
  routingPrefix: string | null;
  locationId: string | null;
  locationName: string | null;
}

/** A line of a device as it is kept. */
export interface DeviceLine extends LineSettings {
  id: string;
  linePortUser: string;
  member: Member;
  /** Where it was last registered from. */
  remoteIp: string | null;
}

/** Somebody who could have a line on a device. */
export interface AvailableMember extends Member {
  /** What the list is sorted by, for its next page. */
  sortKey: string;
  ownsDevice: boolean;
}

/** A line on so many devices at most; the apps of a person count as one. */
export const MOST_DEVICES_OF_A_LINE = 35;

export const LONGEST_LABEL = 128;
