import { encodeId } from '../../foundation/ids.ts';
import { encodeLicenseId } from '../licenses/index.ts';
import type { Workspace } from './workspace.model.ts';

/** Number and extension are not part of it: in this resource of the Webex API they can only be written. */
export const presentWorkspace = (workspace: Workspace) => ({
  id: encodeId('PLACE', workspace.id),
  orgId: encodeId('ORGANIZATION', workspace.organizationId),
  ...(workspace.locationId === null
    ? {}
    : {
        locationId: encodeId('LOCATION', workspace.locationId),
        workspaceLocationId: encodeId('WORKSPACE_LOCATION', workspace.locationId),
      }),
  ...(workspace.floorId === null ? {} : { floorId: encodeId('FLOOR', workspace.floorId) }),
  displayName: workspace.displayName,
  ...(workspace.capacity === null ? {} : { capacity: workspace.capacity }),
  type: workspace.type,
  ...(workspace.sipAddress === null ? {} : { sipAddress: workspace.sipAddress }),
  created: workspace.createdAt.toISOString(),
  calling: presentCalling(workspace),
  calendar: workspace.calendar,
  ...(workspace.notes === null ? {} : { notes: workspace.notes }),
  hotdeskingStatus: workspace.hotdeskingStatus,
  supportedDevices: workspace.supportedDevices,
  deviceHostedMeetings: workspace.deviceHostedMeetings,
  suspended: workspace.suspendedAt !== null,
  devicePlatform: 'cisco' as const,
  ...(workspace.indoorNavigation === null ? {} : { indoorNavigation: workspace.indoorNavigation }),
});

/** What sensors of RoomOS devices would measure: SIP phones have none. */
const NO_SENSOR = { supported: false, configured: false };
export const NO_CAPABILITIES = {
  occupancyDetection: NO_SENSOR,
  presenceDetection: NO_SENSOR,
  ambientNoise: NO_SENSOR,
  soundLevel: NO_SENSOR,
  temperature: NO_SENSOR,
  airQuality: NO_SENSOR,
  relativeHumidity: NO_SENSOR,
};

/** With devices and capabilities, where a client asks for them: the latter as a list of one, as the Webex API has it here. */
export const presentWorkspaceWith = <WorkspaceDevice>(
  workspace: Workspace,
  { includeCapabilities }: { includeCapabilities?: boolean },
  devices: ReadonlyMap<string, WorkspaceDevice[]> | undefined,
) => ({
  ...presentWorkspace(workspace),
  ...(devices ? { devices: devices.get(workspace.id) ?? [] } : {}),
  ...(includeCapabilities ? { capabilities: [NO_CAPABILITIES] } : {}),
});

const presentCalling = ({ callingType, licenses, organizationId }: Workspace) =>
  callingType === 'webexCalling'
    ? {
        type: callingType,
        webexCalling: { licenses: licenses.map((license) => encodeLicenseId({ ...license, organizationId })) },
      }
    : { type: callingType };
