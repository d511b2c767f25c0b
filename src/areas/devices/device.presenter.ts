import type { Context } from '../../foundation/context.ts';
import { encodeId } from '../../foundation/ids.ts';
import { type CatalogRow, rowOfModel } from '../catalog/index.ts';
import { type Device, type DeviceOwner, errorCodesOf, outboundProxyOf } from './device.model.ts';
import { notEditableReason } from './device.policy.ts';
import { bareMac, macWithColons } from './mac.model.ts';

const OWNER_KIND = { person: 'PEOPLE', workspace: 'PLACE', 'virtual-line': 'VIRTUAL_LINE' } as const;
const ownerId = (owner: DeviceOwner): string => encodeId(OWNER_KIND[owner.type], owner.id);

/** GET /devices and its kin, as the actor sees it. What is not known yet is absent, never null (K7). */
export function presentDevice(device: Device, { actor, installation }: Pick<Context, 'actor' | 'installation'>) {
  const { owner } = device;
  const row = rowOfModel(device.model);
  const reason = notEditableReason(actor, device);
  const sipUrls = device.linePortUsers.map((user) => `${user}@${device.sipDomain}`);
  return {
    id: encodeId('DEVICE', device.id),
    callingDeviceId: encodeId('CALLING_DEVICE', device.id),
    displayName: device.friendlyName ?? owner.displayName,
    ...(owner.type === 'virtual-line' ? {} : { placeId: ownerId(owner) }),
    ...(owner.type === 'workspace' ? { workspaceId: ownerId(owner) } : {}),
    ...(owner.type === 'person' ? { personId: ownerId(owner) } : {}),
    orgId: encodeId('ORGANIZATION', device.organizationId),
    capabilities: [],
    permissions: [],
    connectionStatus: device.connectionStatus,
    product: row?.displayName ?? device.model,
    type: 'phone',
    tags: device.tags,
    ip: device.ip ?? undefined,
    activeInterface: device.lastSeenAt ? 'wired' : undefined,
    mac: device.mac ? macWithColons(device.mac) : undefined,
    primarySipUrl: sipUrls[0],
    sipUrls,
    serial: device.serial ?? undefined,
    software: device.software ?? undefined,
    upgradeChannel: device.upgradeChannel?.toLowerCase(),
    created: device.createdAt.toISOString(),
    locationId: owner.locationId ? encodeId('LOCATION', owner.locationId) : undefined,
    workspaceLocationId: owner.locationId ? encodeId('WORKSPACE_LOCATION', owner.locationId) : undefined,
    errorCodes: errorCodesOf(device),
    firstSeen: device.firstSeenAt?.toISOString(),
    lastSeen: device.lastSeenAt?.toISOString(),
    managedBy: device.managedBy,
    devicePlatform: 'cisco',
    owner: { type: OWNER_KIND[owner.type], displayName: owner.displayName },
    provisioning: provisioningOf(device, row),
    minimumSoftware: row?.minimumFirmware,
    callingLicense: device.callingLicense ?? undefined,
    editable: reason === undefined,
    notEditableReason: reason,
    ...(row?.manufacturer === 'CISCO' ? {} : thirdPartyProperties(device, sipUrls[0], outboundProxyOf(device, installation))),
  };
}

/** Who makes the phone's file, and how far it has come. */
function provisioningOf({ isProvisioned, hasFetched }: Device, row: CatalogRow | undefined) {
  if (!isProvisioned) return { state: 'by-hand' as const };
  if (!row?.provisionable) return { state: 'no-template' as const };
  return { state: hasFetched ? ('fetched' as const) : ('waiting' as const) };
}

/** What newer versions of the API show of third-party devices in every list; the password is in none. */
const thirdPartyProperties = ({ sipUserName }: Device, linePort: string | undefined, outboundProxy: string) => ({
  manufacturer: 'THIRD_PARTY',
  linePort,
  outboundProxy: outboundProxy || undefined,
  sipUserName: sipUserName ?? undefined,
});

/** GET /telephony/config/devices/{deviceId}: what a third-party phone needs to register. Never the password. */
export function presentCallingDetails(device: Device, row: CatalogRow | undefined, outboundProxy: string) {
  const [primaryLinePort] = device.linePortUsers;
  return {
    manufacturer: row?.manufacturer ?? 'THIRD_PARTY',
    managedBy: device.managedBy,
    id: encodeId('DEVICE', device.id),
    ip: device.ip ?? undefined,
    mac: device.mac ? bareMac(device.mac) : undefined,
    model: device.model,
    activationState: device.activationState ?? undefined,
    description: device.tags,
    upgradeChannelEnabled: device.upgradeChannel !== null,
    owner: device.sipUserName
      ? { sipUserName: device.sipUserName, linePort: primaryLinePort && `${primaryLinePort}@${device.sipDomain}` }
      : undefined,
    proxy: outboundProxy ? { outboundProxy } : undefined,
  };
}
