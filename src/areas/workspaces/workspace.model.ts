import type { LicenseKind } from '../licenses/index.ts';
import type { DistinctiveRing } from '../numbers/index.ts';

export const WORKSPACE_TYPES = ['notSet', 'focus', 'huddle', 'meetingRoom', 'open', 'desk', 'other'] as const;
export type WorkspaceType = (typeof WORKSPACE_TYPES)[number];

export const CALLING_TYPES = [
  'freeCalling',
  'hybridCalling',
  'webexCalling',
  'webexEdgeForDevices',
  'thirdPartySipCalling',
  'none',
] as const;
export type CallingType = (typeof CALLING_TYPES)[number];

export const CALENDAR_TYPES = ['none', 'google', 'microsoft'] as const;
export interface WorkspaceCalendar {
  type: (typeof CALENDAR_TYPES)[number];
  emailAddress?: string;
}

export const SUPPORTED_DEVICES = ['collaborationDevices', 'phones'] as const;
export type SupportedDevices = (typeof SUPPORTED_DEVICES)[number];

/** What an administrator writes about a workspace. */
export interface WorkspaceDetails {
  displayName: string;
  locationId: string | null;
  floorId: string | null;
  /** Null: not said. */
  capacity: number | null;
  type: WorkspaceType;
  notes: string | null;
  supportedDevices: SupportedDevices;
  hotdeskingStatus: 'on' | 'off';
  sipAddress: string | null;
  calendar: WorkspaceCalendar;
  indoorNavigation: { url?: string } | null;
  deviceHostedMeetings: { enabled: boolean; siteUrl?: string };
}

/** A room, a desk, a lobby: a place that has devices and, with calling, a line of its own. */
export interface Workspace extends WorkspaceDetails {
  id: string;
  organizationId: string;
  /** What members of devices are called by: a place has one name, which stands as its first. */
  firstName: string;
  lastName: string;
  callingType: CallingType;
  createdAt: Date;
  distinctiveRing: DistinctiveRing;
  licenses: { id: string; kind: LicenseKind }[];
  suspendedAt: Date | null;
}

/** What a request says about calling; undefined is what it does not say. */
export interface CallingToSave {
  type: CallingType;
  locationId: string | undefined;
  phoneNumber: string | undefined;
  extension: string | undefined;
  licenseIds: string[] | undefined;
}

const LONGEST_NAME = 30;
const FORBIDDEN_IN_NAMES = /[%#<>/\\"]/;

/** P13: what keeps a name from being one, as sentences. */
export function nameProblems(name: string): string[] {
  const problems: string[] = [];
  if ([...name].length > LONGEST_NAME) problems.push(`The name of a workspace has at most ${LONGEST_NAME} characters.`);
  if (FORBIDDEN_IN_NAMES.test(name)) problems.push('The name of a workspace has none of the characters % # < > / \\ ".');
  if (name.trim() === '') problems.push('The name of a workspace must not be empty.');
  return problems;
}
