import { Type } from 'typebox';

const text = Type.Optional(Type.String());
const texts = Type.Array(Type.String());

/** A device as it stands inside its workspace: what the Webex API shows there, which is less than among the devices. */
export const WorkspaceDevice = Type.Object(
  {
    id: Type.String(),
    displayName: Type.String(),
    placeId: text,
    workspaceId: text,
    orgId: Type.String(),
    capabilities: texts,
    permissions: texts,
    connectionStatus: Type.String({ examples: ['connected'] }),
    product: Type.String(),
    type: Type.String(),
    tags: texts,
    ip: text,
    activeInterface: text,
    mac: text,
    primarySipUrl: text,
    sipUrls: texts,
    serial: text,
    software: text,
    upgradeChannel: text,
    created: Type.String({ format: 'date-time' }),
    locationId: text,
    workspaceLocationId: text,
    errorCodes: texts,
    firstSeen: text,
    lastSeen: text,
    managedBy: Type.Enum(['CISCO', 'CUSTOMER', 'PARTNER']),
    devicePlatform: Type.String(),
  },
  { $id: 'WorkspaceDevice' },
);
