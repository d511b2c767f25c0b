import { Type } from 'typebox';
import { OURS } from '../../foundation/extension-field.ts';
import { pageQuery } from '../../foundation/paging.ts';

const text = (description: string) => Type.Optional(Type.String({ description }));
const id = (description: string) => Type.String({ maxLength: 512, description });

export const DevicePath = Type.Object({ deviceId: id('Any of the ids of the device, or its MAC address.') });

export const DeviceResource = Type.Object(
  {
    id: Type.String({ description: 'A unique identifier for the device.' }),
    callingDeviceId: text('The id that the calling operations show.'),
    displayName: Type.String({ description: 'A friendly name for the device.', examples: ['Lobby 2-14'] }),
    placeId: text('Deprecated, prefer workspaceId.'),
    workspaceId: text('The workspace associated with the device.'),
    personId: text('The person associated with the device.'),
    orgId: Type.String({ description: 'The organization associated with the device.' }),
    capabilities: Type.Array(Type.String(), { description: 'The capabilities of the device.' }),
    permissions: Type.Array(Type.String(), {
      description:
        'The xAPI permissions the caller has for this device: none, since SIP phones have no xAPI. `editable` says whether it can be changed.',
    }),
    connectionStatus: Type.Enum(
      ['connected', 'connected_with_issues', 'disconnected', 'unknown', 'activating', 'offline_expired'],
      {
        description:
          'Whether the device is registered. Unknown until it registered for the first time; activating while it is awaited by an activation code, offline_expired when that was not used in time.',
      },
    ),
    product: Type.String({ description: "A display friendly version of the device's model.", examples: ['Yealink T46U'] }),
    type: Type.String({ description: 'The product type.', examples: ['phone'] }),
    tags: Type.Array(Type.String(), { description: 'Tags assigned to the device.' }),
    ip: text('The address it registered from.'),
    activeInterface: text('The current network connection of the device.'),
    mac: text('MAC address with colons, in capitals.'),
    primarySipUrl: text('The primary SIP address to dial this device.'),
    sipUrls: Type.Array(Type.String(), { description: 'All SIP addresses to dial this device.' }),
    serial: text('Serial number for the device.'),
    software: text('Firmware version, as the device states it.'),
    upgradeChannel: text('The upgrade channel the device is assigned to.'),
    created: Type.String({ format: 'date-time', description: 'When the device was added.' }),
    locationId: text('The location of who owns the device.'),
    workspaceLocationId: text('Deprecated, prefer locationId.'),
    errorCodes: Type.Array(Type.String(), {
      description: 'What is wrong at the moment.',
      examples: [['sipprofileregistration']],
    }),
    firstSeen: text('When it registered for the first time.'),
    lastSeen: text('When it was last heard of.'),
    managedBy: Type.Enum(['CISCO', 'CUSTOMER', 'PARTNER'], { description: 'Entity managing the device configuration.' }),
    devicePlatform: Type.String({ description: 'The device platform.', examples: ['cisco'] }),
    manufacturer: text('THIRD_PARTY; only for third-party devices, as the three that follow.'),
    linePort: text('What the phone registers for its primary line.'),
    outboundProxy: text('Where the phone sends all SIP requests.'),
    sipUserName: text('What the phone authenticates as.'),
    owner: Type.Optional(
      Type.Object(
        {
          type: Type.Enum(['PEOPLE', 'PLACE', 'VIRTUAL_LINE']),
          displayName: Type.String({ description: 'What it is called.' }),
        },
        { ...OURS, description: 'Whose device it is: a person, a workspace or a virtual line.' },
      ),
    ),
    provisioning: Type.Optional(
      Type.Object(
        {
          state: Type.Enum(['by-hand', 'no-template', 'waiting', 'fetched'], {
            description:
              'by-hand: Bellhop serves no file; no-template: it has none for this model; waiting: the phone has not asked for it since its window was opened; fetched: it has.',
          }),
        },
        { ...OURS, description: 'How the phone comes by its configuration.' },
      ),
    ),
    minimumSoftware: Type.Optional(
      Type.String({ ...OURS, description: 'The oldest firmware that is good enough; firmwarebelowminimum says it is older.' }),
    ),
    callingLicense: Type.Optional(
      Type.Enum(['professional', 'standard', 'workspace', 'common-area'], {
        ...OURS,
        description: 'The license its owner calls by; with a standard one, a device takes the place of the apps.',
      }),
    ),
    editable: Type.Optional(
      Type.Boolean({ ...OURS, description: 'Whether the caller can change the device, with a token of every scope.' }),
    ),
    notEditableReason: Type.Optional(
      Type.String({
        ...OURS,
        description: 'Why not, where it is not editable.',
        examples: ['It is in a location that you do not administer.'],
      }),
    ),
  },
  { $id: 'Device' },
);

export const DeviceList = Type.Object({ items: Type.Array(DeviceResource) }, { $id: 'DeviceList' });

export const NewDeviceBody = Type.Object(
  {
    mac: Type.String({ maxLength: 64, description: 'The MAC address of the device being created, in any notation.' }),
    model: Type.String({ minLength: 1, maxLength: 256, description: 'The model, or its display name.' }),
    workspaceId: Type.Optional(id('The workspace where the device will be created.')),
    personId: Type.Optional(id('The person who will own the device once created.')),
    password: Type.Optional(
      Type.String({ maxLength: 256, description: 'SIP password, required for models that are provisioned by hand.' }),
    ),
  },
  { $id: 'NewDevice', examples: [{ mac: '80:5E:C0:12:34:56', model: 'DMS Yealink T46U', personId: '…' }] },
);

const comma = 'Several, separated by commas: the device must carry all of them.';

export const DeviceQuery = Type.Object({
  displayName: text('Beginning of the display name, in any case.'),
  personId: Type.Optional(id('Devices of this person.')),
  workspaceId: Type.Optional(id('Devices of this workspace.')),
  locationId: Type.Optional(id('Devices in this location.')),
  mac: text('MAC address, in any notation.'),
  connectionStatus: text('Devices with this connection status.'),
  product: text('Devices with this product name or model.'),
  type: text('Devices of this product type.'),
  serial: text('Device with this serial number.'),
  software: text('Devices with this firmware version.'),
  errorCode: text('Devices with this error code.'),
  tag: text(comma),
  upgradeChannel: text('Devices on this upgrade channel, in any case.'),
  capability: text('Devices with this capability: SIP phones have none of those that the API knows.'),
  permission: text('Devices for which the caller has this permission.'),
  workspaceLocationId: Type.Optional(id('Deprecated, prefer locationId.')),
  plannedMaintenance: Type.Optional(
    Type.Enum(['off', 'on', 'upcoming'], { description: 'Devices by planned maintenance, which SIP phones never have.' }),
  ),
  devicePlatform: text('Devices of this platform.'),
  ...pageQuery,
});

const TagOperation = Type.Object({
  op: Type.Enum(['add', 'remove', 'replace'], { description: 'What to do with the value.' }),
  path: Type.Enum(['tags', '/tags'], { description: 'Only tags can be changed.' }),
  value: Type.Optional(
    Type.Union([Type.Array(Type.String({ maxLength: 256 }), { maxItems: 100 }), Type.String({ maxLength: 256 })], {
      description: 'The tags.',
    }),
  ),
});

/** As the documentation has it (one object), as JSON Patch has it (an array of them); both are in use. */
export const TagChangesBody = Type.Union([TagOperation, Type.Array(TagOperation, { minItems: 1, maxItems: 20 })], {
  $id: 'TagChanges',
});

export const CallingDetails = Type.Object(
  {
    manufacturer: Type.Enum(['CISCO', 'THIRD_PARTY'], { description: 'Manufacturer of the device.' }),
    managedBy: Type.Enum(['CISCO', 'CUSTOMER', 'PARTNER'], { description: 'Who manages the configuration of the device.' }),
    id: Type.String({ description: 'A unique identifier for the device.' }),
    ip: text('The address it registered from; absent until it did.'),
    mac: text('MAC address, twelve digits without separators.'),
    model: Type.String({ description: 'The model of the device.' }),
    activationState: text('Only for a device that was added by an activation code.'),
    description: Type.Array(Type.String(), { description: 'Tags of the device.' }),
    upgradeChannelEnabled: Type.Boolean({ description: 'Whether its firmware follows an upgrade channel.' }),
    owner: Type.Optional(
      Type.Object({
        sipUserName: Type.String({ description: 'What the phone authenticates as.', examples: ['3928291234'] }),
        linePort: text('What the phone registers: user@domain of its primary line.'),
      }),
    ),
    proxy: Type.Optional(Type.Object({ outboundProxy: Type.String({ description: 'Where the phone sends all SIP requests.' }) })),
  },
  { $id: 'CallingDetails' },
);

export const SipPasswordBody = Type.Object(
  { sipPassword: Type.String({ minLength: 1, maxLength: 256, description: 'The new SIP password of the device.' }) },
  { $id: 'SipPassword' },
);

export const DeviceCount = Type.Object(
  {
    totalDeviceCount: Type.Integer({ description: 'Devices on which the person has a line.' }),
    applicationsCount: Type.Integer({
      description: 'Apps in which the person can call: 4, or 0 where a Standard license has a device.',
    }),
  },
  { $id: 'DeviceCount' },
);
