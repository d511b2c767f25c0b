import { Type } from 'typebox';
import { OURS } from '../../foundation/extension-field.ts';
import { pageQuery } from '../../foundation/paging.ts';
import { CALENDAR_TYPES, CALLING_TYPES, SUPPORTED_DEVICES, WORKSPACE_TYPES } from './workspace.model.ts';
import { WorkspaceDevice } from './workspace-device.schema.ts';

const Id = (description: string) => Type.String({ maxLength: 512, description });

const type = Type.Enum([...WORKSPACE_TYPES], { description: 'What kind of room it is.' });
const capacity = Type.Integer({ minimum: 0, maximum: 1_000_000, description: 'How many people fit in.', examples: [5] });
const notes = Type.String({ maxLength: 2048, description: 'Anything worth knowing about it.' });
const hotdeskingStatus = Type.Enum(['on', 'off'], { description: 'Whether its desk can be booked.' });
const supportedDevices = Type.Enum([...SUPPORTED_DEVICES], {
  description: 'What devices it takes; cannot be changed once it is set.',
});
const sipAddress = Type.String({ maxLength: 256, description: 'SIP address where a third party calls for it.' });
const callingType = Type.Enum([...CALLING_TYPES], { description: 'How it calls.' });
const calendar = Type.Object({
  type: Type.Enum([...CALENDAR_TYPES]),
  emailAddress: Type.Optional(Type.String({ maxLength: 254 })),
});
const deviceHostedMeetings = Type.Object({ enabled: Type.Boolean(), siteUrl: Type.Optional(Type.String({ maxLength: 256 })) });
const indoorNavigation = Type.Object({ url: Type.Optional(Type.String({ maxLength: 2048 })) });

const sensor = Type.Object({ supported: Type.Boolean(), configured: Type.Boolean() });
const capabilities = Type.Object(
  {
    occupancyDetection: sensor,
    presenceDetection: sensor,
    ambientNoise: sensor,
    soundLevel: sensor,
    temperature: sensor,
    airQuality: sensor,
    relativeHumidity: sensor,
  },
  { description: 'What its devices can measure.' },
);
export const WorkspaceCapabilities = Type.Object({ capabilities }, { $id: 'WorkspaceCapabilities' });

export const WorkspaceResource = Type.Object(
  {
    id: Type.String({ description: 'Opaque id of the workspace.' }),
    orgId: Type.String({ description: 'The organization it belongs to.' }),
    locationId: Type.Optional(Type.String({ description: 'Where it is.' })),
    workspaceLocationId: Type.Optional(Type.String({ description: 'The same in the older API.', deprecated: true })),
    floorId: Type.Optional(Type.String({ description: 'On which floor.' })),
    displayName: Type.String({ examples: ['SFO-12 Capanina'] }),
    capacity: Type.Optional(capacity),
    type,
    sipAddress: Type.Optional(sipAddress),
    created: Type.String({ format: 'date-time' }),
    calling: Type.Object({
      type: callingType,
      webexCalling: Type.Optional(Type.Object({ licenses: Type.Array(Type.String()) })),
    }),
    calendar,
    notes: Type.Optional(notes),
    hotdeskingStatus,
    supportedDevices,
    deviceHostedMeetings,
    suspended: Type.Optional(Type.Boolean({ ...OURS, description: 'Whether its phones have been suspended.' })),
    devicePlatform: Type.Enum(['cisco']),
    indoorNavigation: Type.Optional(indoorNavigation),
    devices: Type.Optional(Type.Array(WorkspaceDevice, { description: 'Only with includeDevices=true.' })),
    capabilities: Type.Optional(Type.Array(capabilities, { description: 'Only with includeCapabilities=true.' })),
  },
  { $id: 'Workspace' },
);
export const WorkspaceList = Type.Object({ items: Type.Array(WorkspaceResource) }, { $id: 'WorkspaceList' });

const displayName = Type.String({
  minLength: 1,
  maxLength: 256,
  description: 'At most 30 characters, and none of % # < > / \\ ".',
  examples: ['SFO-12 Capanina'],
});
const calling = Type.Object({
  type: callingType,
  webexCalling: Type.Optional(
    Type.Object({
      phoneNumber: Type.Optional(Type.String({ maxLength: 64, description: 'A number of the location.' })),
      extension: Type.Optional(Type.String({ maxLength: 10, description: '2 to 10 digits.' })),
      locationId: Type.Optional(Id('Where the line is.')),
      licenses: Type.Optional(
        Type.Array(Type.String({ maxLength: 8192 }), {
          maxItems: 100,
          description: 'Of several, the oldest is taken; of none, too.',
        }),
      ),
    }),
  ),
});
const written = {
  locationId: Type.Optional(Id('Where it is; cannot be changed once it is set.')),
  workspaceLocationId: Type.Optional(Id('The same in the older API.')),
  floorId: Type.Optional(Id('On which floor of the location.')),
  capacity: Type.Optional(capacity),
  type: Type.Optional(type),
  sipAddress: Type.Optional(sipAddress),
  calling: Type.Optional(calling),
  calendar: Type.Optional(calendar),
  notes: Type.Optional(notes),
  hotdeskingStatus: Type.Optional(hotdeskingStatus),
  deviceHostedMeetings: Type.Optional(deviceHostedMeetings),
  indoorNavigation: Type.Optional(indoorNavigation),
  supportedDevices: Type.Optional(supportedDevices),
};
export const NewWorkspace = Type.Object(
  { displayName, orgId: Type.Optional(Id('The organization acted in.')), ...written },
  { $id: 'NewWorkspace' },
);
export const ChangedWorkspace = Type.Object({ displayName: Type.Optional(displayName), ...written }, { $id: 'ChangedWorkspace' });

export const WorkspacePath = Type.Object({ workspaceId: Id('Id of the workspace.') });
const includeCapabilities = Type.Optional(Type.Boolean({ description: 'Also what its devices can measure.' }));
const includeDevices = Type.Optional(Type.Boolean({ description: 'Also its devices, for who may read devices.' }));
export const WorkspaceQuery = Type.Object({ includeCapabilities, includeDevices });
export const WorkspacesQuery = Type.Object({
  includeCapabilities,
  includeDevices,
  healthLevel: Type.Optional(
    Type.Enum(['error', 'warning', 'info', 'ok'], { description: 'Only those of this health, which no workspace has here.' }),
  ),
  customAttribute: Type.Optional(
    Type.String({ maxLength: 512, description: 'Only those with this attribute; no workspace has any here.' }),
  ),
  devicePlatform: Type.Optional(
    Type.Enum(['cisco', 'microsoftTeamsRoom'], { description: 'Only those of this platform; all are of cisco here.' }),
  ),
  plannedMaintenance: Type.Optional(
    Type.Enum(['off', 'on', 'upcoming'], { description: 'Only those in this state; none has a maintenance planned here.' }),
  ),
  locationId: Type.Optional(Id('Only workspaces of this location.')),
  workspaceLocationId: Type.Optional(Id('The same in the older API.')),
  floorId: Type.Optional(Id('Only workspaces on this floor.')),
  displayName: Type.Optional(
    Type.String({ minLength: 1, maxLength: 256, description: 'Only those whose name begins with this.' }),
  ),
  capacity: Type.Optional(Type.Integer({ minimum: -1, description: 'Only those of this capacity; -1: those without one.' })),
  type: Type.Optional(type),
  calling: Type.Optional(callingType),
  supportedDevices: Type.Optional(supportedDevices),
  calendar: Type.Optional(Type.Enum([...CALENDAR_TYPES], { description: 'Only those with this calendar.' })),
  deviceHostedMeetingsEnabled: Type.Optional(Type.Boolean({ description: 'Only those with device hosted meetings.' })),
  licenseId: Type.Optional(Id('Only workspaces that hold this license.')),
  suspended: Type.Optional(Type.Boolean({ description: 'Only workspaces that are suspended, or that are not.' })),
  ...pageQuery,
});
