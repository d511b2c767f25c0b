import type { Actor, Reach } from '../../foundation/context.ts';
import type { Permission } from '../access/index.ts';
import type { DeviceCounts } from '../devices/index.ts';

/** The devices of an hour, as of its last count, and how many lines registered or refreshed in a minute of it. */
export interface DeviceHour extends Omit<DeviceCounts, 'failing' | 'outdated'> {
  hour: Date;
  /** On average over the minutes that were counted; null where none was. */
  registrationsPerMinute: number | null;
}

export interface RegistrationMinute {
  minute: Date;
  registrations: number;
}

/** A customer, as it is counted for an account above it. */
export interface CustomerCount extends DeviceCounts {
  id: string;
  name: string;
  nameKey: string;
  suspended: boolean;
  /** Not where its devices are not to be managed by anybody, whose row then says nothing of them. */
  showsDevices: boolean;
}

export const totalOf = (counts: Omit<DeviceCounts, 'failing' | 'outdated' | 'needingAttention'>): number =>
  counts.connected +
  counts.connectedWithIssues +
  counts.disconnected +
  counts.activating +
  counts.offlineExpired +
  counts.unknown;

/** What one must hold to see a part of the overview. */
interface Part {
  permission: Permission;
  /** Any one of them must be among the token's. */
  scope: string;
  /** A scope that is about one's own things only. */
  ownScope?: string;
}

export const PARTS = {
  devices: { permission: 'devices.read', scope: 'spark-admin:devices_read', ownScope: 'spark:devices_read' },
  licenses: { permission: 'licenses.read', scope: 'spark-admin:licenses_read' },
  numbers: { permission: 'numbers.read', scope: 'spark-admin:telephony_config_read' },
  people: { permission: 'people.read', scope: 'spark-admin:people_read' },
  workspaces: { permission: 'workspaces.read', scope: 'spark-admin:workspaces_read' },
  jobs: { permission: 'numbers.read', scope: 'spark-admin:telephony_config_read' },
} as const satisfies Record<string, Part>;

/** How far the actor sees a part; undefined where not at all. */
export function reachOf({ permissions, scopes }: Actor, { permission, scope, ownScope }: Part): Reach | undefined {
  if (scopes.has(scope)) return permissions.get(permission);
  return ownScope !== undefined && scopes.has(ownScope) && permissions.has(permission) ? 'own' : undefined;
}
