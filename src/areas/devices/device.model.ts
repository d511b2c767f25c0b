/** Entity managing the device configuration (K1): CISCO is the platform itself. */
export type ManagedBy = 'CISCO' | 'CUSTOMER' | 'PARTNER';

export type ConnectionStatus = 'connected' | 'connected_with_issues' | 'disconnected' | 'unknown';

/** How many devices are in each connection status, and how many of all of them have something wrong. */
export interface DeviceCounts {
  connected: number;
  connectedWithIssues: number;
  disconnected: number;
  activating: number;
  offlineExpired: number;
  unknown: number;
  /** Refused several times in a row. */
  failing: number;
  /** With firmware below the minimum of their model. */
  outdated: number;
  /** Either or both. */
  needingAttention: number;
}

/** Whose phone it is: who owns its primary line port. */
export interface DeviceOwner {
  type: 'person' | 'workspace' | 'virtual-line';
  id: string;
  displayName: string;
  locationId: string | null;
}

/** Who is about to be deleted, with what hangs on it. */
export type LeavingOwner = Partial<Record<'personId' | 'workspaceId' | 'virtualLineId', string>>;

/** A device with what is known about it, as every read of it needs it. */
export interface Device {
  organizationId: string;
  id: string;
  /** Who provisioned it: its organization itself, or one above that lends it. */
  ownerOrganizationId: string;
  mac: string | null;
  model: string;
  managedBy: ManagedBy;
  tags: string[];
  friendlyName: string | null;
  serial: string | null;
  upgradeChannel: string | null;
  activationState: 'deactivated' | 'activating' | 'activated' | null;
  createdAt: Date;
  owner: DeviceOwner;
  sipDomain: string;
  /** Whether its organization's phones speak TLS. */
  usesTls: boolean;
  /** Whether its organization has special access to device management (K15). */
  hasSpecialAccess: boolean;
  sipUserName: string | null;
  /** User parts of its line ports, the primary one first. */
  linePortUsers: string[];
  connectionStatus: ConnectionStatus;
  ip: string | null;
  software: string | null;
  firmwareBelowMinimum: boolean;
  failuresInARow: number;
  firstSeenAt: Date | null;
  lastSeenAt: Date | null;
  /** Whether Bellhop serves its file; null where nobody has decided. */
  isProvisioned: boolean | null;
  /** Whether it has asked for its file since its window was opened. */
  hasFetched: boolean;
  /** The kind of the calling license that its owner calls by. */
  callingLicense: 'professional' | 'standard' | 'workspace' | 'common-area' | null;
}

/** Where the phone sends its SIP: what is shown works as it stands (D7), and TLS may be spoken at another port. */
export const outboundProxyOf = (
  device: Pick<Device, 'usesTls'>,
  { outboundProxy, outboundProxyTls }: { outboundProxy: string; outboundProxyTls: string },
): string => (device.usesTls ? outboundProxyTls : outboundProxy);

/** After so many refused registrations in a row a device is shown as failing (K7). */
export const FAILURES_THAT_COUNT = 3;

/** Codes as the API knows them; gone with the cause. */
export function errorCodesOf(device: Pick<Device, 'failuresInARow' | 'firmwareBelowMinimum'>): string[] {
  return [
    ...(device.failuresInARow >= FAILURES_THAT_COUNT ? ['sipprofileregistration'] : []),
    ...(device.firmwareBelowMinimum ? ['firmwarebelowminimum'] : []),
  ];
}

/** One person or workspace has at most so many devices. */
export const MOST_DEVICES_OF_AN_OWNER = 35;

const MOST_TAGS = 50;
const LONGEST_TAG = 128;

/** What is wrong with a list of tags, as a sentence; undefined when nothing is. */
export function tagProblem(tags: readonly string[]): string | undefined {
  if (tags.length > MOST_TAGS) return `A device has at most ${MOST_TAGS} tags.`;
  if (tags.some((tag) => tag.length > LONGEST_TAG)) return `A tag has at most ${LONGEST_TAG} characters.`;
  if (tags.some((tag) => tag.trim() === '')) return 'A tag is not empty.';
  return undefined;
}

export interface TagChange {
  op: 'add' | 'remove' | 'replace';
  value: readonly string[];
}

/** Tags after changes in order; each tag stands once, where it first stood. */
export function changeTags(tags: readonly string[], changes: readonly TagChange[]): string[] {
  let current = new Set(tags);
  for (const { op, value } of changes) {
    const named = new Set(value);
    // To remove without a value is to remove all, as JSON Patch does with a whole member.
    const remaining = named.size === 0 ? new Set<string>() : current.difference(named);
    current = { add: current.union(named), remove: remaining, replace: named }[op];
  }
  return [...current];
}
