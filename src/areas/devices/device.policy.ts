import type { Actor, Reach } from '../../foundation/context.ts';
import type { Device } from './device.model.ts';

/** Who asks, as far as it decides what may be done with a device that is shown. */
export type Viewer = Pick<Actor, 'id' | 'permissions' | 'withheld' | 'locationIds'>;

const WRITE = 'devices.write';

/** Why a device can be looked at only (V2), as a sentence; undefined where it can be changed. */
export function notEditableReason(viewer: Viewer, device: Device): string | undefined {
  const withheld = viewer.withheld.get(WRITE);
  const reach = viewer.permissions.get(WRITE) ?? withheld?.reach;
  if (reach === undefined || !isWithin(reach, viewer, device))
    return reach === 'locations'
      ? 'It is in a location that you do not administer.'
      : 'Your role lets you see this device, not change it.';
  if (withheld) return withheld.reason;
  if (device.managedBy === 'PARTNER' && !device.hasSpecialAccess)
    return 'Partner-managed devices can be changed only with special access to device management.';
  return undefined;
}

/** The database draws the same line around what is written. */
function isWithin(reach: Reach, { id, locationIds }: Viewer, { owner }: Device): boolean {
  switch (reach) {
    case 'organization':
      return true;
    case 'locations':
      return owner.locationId !== null && locationIds.includes(owner.locationId);
    case 'own':
      return owner.type === 'person' && owner.id === id;
  }
}
