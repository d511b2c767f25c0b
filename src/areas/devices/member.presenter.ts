import { encodeId } from '../../foundation/ids.ts';
import type { CatalogRow } from '../catalog/index.ts';
import type { Device } from './device.model.ts';
import type { AvailableMember, DeviceLine, LineType, Member } from './line.model.ts';

const presentMember = ({ type, id, firstName, lastName, phoneNumber, locationId, locationName }: Member) => ({
  id: encodeId(type, id),
  firstName,
  lastName,
  phoneNumber: phoneNumber ?? undefined,
  memberType: type,
  location: locationId === null ? undefined : { id: encodeId('LOCATION', locationId), name: locationName ?? '' },
});

/** GET …/members: everything that PUT takes comes back, so that what was read can be written again. */
export const presentMembers = (device: Device, row: CatalogRow | undefined, lines: readonly DeviceLine[]) => ({
  model: device.model,
  members: lines.map((line) => presentLine(line, device, row?.t38Enabled ?? false)),
  maxLineCount: row?.numberOfLinePorts ?? lines.length,
});

function presentLine(line: DeviceLine, { sipDomain }: Device, sendsFax: boolean) {
  const { extension, routingPrefix } = line.member;
  return {
    ...presentMember(line.member),
    extension: extension ?? undefined,
    routingPrefix: routingPrefix ?? undefined,
    esn: extension === null ? undefined : `${routingPrefix ?? ''}${extension}`,
    primaryOwner: line.primaryOwner,
    port: line.port,
    t38FaxCompressionEnabled: sendsFax ? (line.t38FaxCompression ?? false) : undefined,
    lineType: line.lineType,
    lineWeight: line.lineWeight,
    remoteIP: line.remoteIp ?? undefined,
    hotlineEnabled: line.hotlineEnabled,
    hotlineDestination: line.hotlineDestination ?? '',
    allowCallDeclineEnabled: line.allowCallDecline,
    lineLabel: line.label ?? undefined,
    linePort: `${line.linePortUser}@${sipDomain}`,
  };
}

/** Somebody who could have a line on a device that is there already: it has its primary owner. */
export const presentForDevice = (member: AvailableMember, row: CatalogRow | undefined) => ({
  ...presentMember(member),
  t38FaxCompressionEnabled: row?.t38Enabled ? false : undefined,
  lineType: 'SHARED_CALL_APPEARANCE' satisfies LineType as LineType,
  allowCallDeclineEnabled: true,
});

/** Somebody who could have a line on a device to come: as its owner, or besides one they have. */
export const presentForAny = (member: AvailableMember) => ({
  ...presentMember(member),
  extension: member.extension ?? undefined,
  lineType: (member.type === 'VIRTUAL_LINE' || member.ownsDevice
    ? 'SHARED_CALL_APPEARANCE'
    : 'PRIMARY') satisfies LineType as LineType,
});
