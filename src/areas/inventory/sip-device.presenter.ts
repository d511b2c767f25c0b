import { encodeId } from '../../foundation/ids.ts';
import { rowOfModel } from '../catalog/index.ts';
import { macWithColons } from '../devices/index.ts';
import { isAssigned, type SipDevice } from './sip-device.model.ts';
import { notEditableReason, type Viewer } from './sip-device.policy.ts';

/** What is not set is absent; of the phone's own login everything but the password. */
export function presentSipDevice(device: SipDevice, viewer: Viewer) {
  const row = rowOfModel(device.model);
  const reason = notEditableReason(viewer, device);
  const { organization, owner } = device;
  return {
    id: encodeId('DEVICE', device.id),
    mac: device.mac ? macWithColons(device.mac) : undefined,
    model: device.model,
    product: row?.displayName ?? device.model,
    managedBy: device.managedBy,
    numberOfLinePorts: row?.numberOfLinePorts,
    friendlyName: device.friendlyName ?? undefined,
    serial: device.serial ?? undefined,
    firmware: device.firmware ?? undefined,
    connection: device.connection ?? undefined,
    updateProtocol: device.updateProtocol ?? undefined,
    updateIntervalMinutes: device.updateIntervalMinutes ?? undefined,
    adminUserName: device.adminUserName ?? undefined,
    adminPasswordSet: device.hasAdminPassword,
    timeZone: device.timeZone ?? undefined,
    templateId: device.templateId ? encodeId('PROVISIONING_TEMPLATE', device.templateId) : undefined,
    notes: device.notes ?? undefined,
    enabled: device.enabled,
    created: device.createdAt.toISOString(),
    owner: { id: encodeId('ORGANIZATION', owner.id), displayName: owner.displayName },
    ...(isAssigned(device) && organization.kind === 'customer'
      ? { assignedOrganization: { id: encodeId('ORGANIZATION', organization.id), displayName: organization.displayName } }
      : {}),
    lines: device.lines.map((line) => ({
      port: line.port,
      lineType: line.lineType,
      primaryOwner: line.primaryOwner,
      memberType: line.memberType,
      memberId: encodeId(line.memberType, line.memberId),
      displayName: line.memberName,
      extension: line.extension ?? undefined,
    })),
    editable: reason === undefined,
    notEditableReason: reason,
  };
}
