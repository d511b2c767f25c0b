import { encodeId } from '../../foundation/ids.ts';
import type { DeviceWithLine, VirtualLine } from './virtual-line.model.ts';

/** One line of the list. */
export const presentListed = (line: VirtualLine) => {
  const { routingPrefix } = line.location;
  const callerNumber = line.callerId.number ?? line.phoneNumber;
  return {
    id: encodeId('VIRTUAL_LINE', line.id),
    lastName: line.lastName,
    firstName: line.firstName,
    callerIdLastName: line.callerId.lastName ?? line.lastName,
    callerIdFirstName: line.callerId.firstName ?? line.firstName,
    ...(callerNumber === null ? {} : { callerIdNumber: callerNumber }),
    externalCallerIdNamePolicy: 'DIRECT_LINE' as const,
    number: {
      ...presentNumber(line),
      ...(routingPrefix === null ? {} : { routingPrefix }),
      ...(line.extension === null ? {} : { esn: `${routingPrefix ?? ''}${line.extension}` }),
      primary: true,
    },
    location: { id: encodeId('LOCATION', line.location.id), name: line.location.name },
    numberOfDevicesAssigned: line.deviceCount,
  };
};

export const presentVirtualLine = (line: VirtualLine, devices: readonly DeviceWithLine[]) => ({
  id: encodeId('VIRTUAL_LINE', line.id),
  firstName: line.firstName,
  lastName: line.lastName,
  ...(line.displayName === null ? {} : { displayName: line.displayName }),
  directorySearchEnabled: true,
  announcementLanguage: line.announcementLanguage ?? line.location.announcementLanguage,
  timeZone: line.timeZone ?? line.location.timeZone,
  number: { ...presentNumber(line), primary: true },
  devices: devices.map(presentDevice),
  location: { id: encodeId('LOCATION', line.location.id), name: line.location.name, address: line.location.address },
});

/** The same number as another operation calls it. */
export const presentReach = ({ phoneNumber, extension }: VirtualLine) => ({
  phoneNumber: {
    ...(phoneNumber === null ? {} : { directNumber: phoneNumber }),
    ...(extension === null ? {} : { extension }),
    primary: true,
  },
});

const presentNumber = ({ phoneNumber, extension }: VirtualLine) => ({
  ...(phoneNumber === null ? {} : { external: phoneNumber }),
  ...(extension === null ? {} : { extension }),
});

const presentDevice = ({ owner, ...device }: DeviceWithLine) => ({
  id: encodeId('DEVICE', device.id),
  description: device.tags,
  model: device.model,
  ...(device.mac === null ? {} : { mac: device.mac.toUpperCase() }),
  primaryOwner: device.primaryOwner,
  type: device.lineType,
  owner: { ...owner, id: encodeId(owner.type, owner.id) },
  // Capitals here, as for workspaces; a device that was added by its MAC address is active from the start (K8).
  activationState: (device.activationState ?? 'activated').toUpperCase(),
});
