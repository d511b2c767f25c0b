import type { getDevice } from '../devices/index.ts';

/** A device with what is known about it. */
export type Device = Awaited<ReturnType<typeof getDevice>>;

/** Where settings are said: nearest to the phone wins. */
export interface Scope {
  level: 'organization' | 'location' | 'device';
  id: string;
}

export const locationIdOf = (scope: Scope): string | null => (scope.level === 'location' ? scope.id : null);
export const deviceIdOf = (scope: Scope): string | null => (scope.level === 'device' ? scope.id : null);

/** The levels above a device and itself, the widest first. */
export const scopesOf = (organizationId: string, device: Device): Scope[] => [
  { level: 'organization', id: organizationId },
  ...(device.owner.locationId === null ? [] : [{ level: 'location' as const, id: device.owner.locationId }]),
  { level: 'device', id: device.id },
];
