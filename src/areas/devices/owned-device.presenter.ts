import { encodeId } from '../../foundation/ids.ts';
import type { CatalogRow } from '../catalog/index.ts';
import { MOST_DEVICES_OF_AN_OWNER } from './device.model.ts';
import { bareMac } from './mac.model.ts';
import type { Hoteling, OwnedDevice } from './owned-device.model.ts';

const limits = { maxDeviceCount: MOST_DEVICES_OF_AN_OWNER, maxOwnedDeviceCount: MOST_DEVICES_OF_AN_OWNER };

const presentHoteling = ({ enabled, limitGuestUse, guestHoursLimit }: Hoteling) => ({
  enabled,
  limitGuestUse,
  guestHoursLimit: guestHoursLimit ?? undefined,
});

const common = (device: OwnedDevice) => ({
  id: encodeId('DEVICE', device.id),
  description: device.tags,
  model: device.model,
  mac: device.mac ? bareMac(device.mac) : undefined,
  primaryOwner: device.primaryOwner,
  type: device.lineType,
  owner: { ...device.owner, id: encodeId(device.owner.type, device.owner.id) },
});

/** In the spelling that only the workspaces' and the virtual lines' lists have. */
const IN_CAPITALS = { activating: 'ACTIVATING', activated: 'ACTIVATED', deactivated: 'DEACTIVATED' } as const;

export const presentPersonDevices = (devices: readonly OwnedDevice[], rowOf: (model: string) => CatalogRow | undefined) => ({
  devices: devices.map((device) => ({
    ...common(device),
    modelType: rowOf(device.model)?.type,
    ipAddress: device.ip ?? undefined,
    hoteling: presentHoteling(device.hoteling),
    activationState: device.activationState,
  })),
  ...limits,
});

export const presentWorkspaceDevices = (devices: readonly OwnedDevice[]) => ({
  devices: devices.map((device) => ({
    ...common(device),
    ipAddress: device.ip ?? undefined,
    hoteling: presentHoteling(device.hoteling),
    activationState: IN_CAPITALS[device.activationState],
  })),
  ...limits,
});

export const presentVirtualLineDevices = (devices: readonly OwnedDevice[]) => ({
  devices: devices.map((device) => ({
    ...common(device),
    activationState: IN_CAPITALS[device.activationState],
    location: device.location ? { ...device.location, id: encodeId('LOCATION', device.location.id) } : undefined,
  })),
  // What the next device would have of it: its first line is its own, all further ones are shared.
  availableEndpointType: devices.some(({ lineType }) => lineType === 'PRIMARY')
    ? ('SHARED_CALL_APPEARANCE' as const)
    : ('PRIMARY' as const),
  maxDeviceCount: MOST_DEVICES_OF_AN_OWNER,
});
