import { Type } from 'typebox';
import { pageQuery } from '../../foundation/paging.ts';

const text = (description: string) => Type.Optional(Type.String({ description }));
const id = (description: string) => Type.String({ maxLength: 512, description });

const MEMBER_TYPES = ['PEOPLE', 'PLACE', 'VIRTUAL_LINE'];
const LINE_TYPES = ['PRIMARY', 'SHARED_CALL_APPEARANCE'] as const;

const Organization = Type.Object({ id: Type.String(), displayName: Type.String() });

const address = (description: string) => Type.Optional(Type.String({ maxLength: 15, description }));
const Connection = Type.Object(
  {
    type: Type.Enum(['DHCP', 'STATIC']),
    address: address('Only for STATIC.'),
    netmask: address('Only for STATIC.'),
    gateway: address('Only for STATIC.'),
  },
  { description: 'How the phone gets its address.', examples: [{ type: 'DHCP' }] },
);

export const SipDeviceResource = Type.Object(
  {
    id: Type.String({ description: 'Stays the same wherever the device is assigned to.' }),
    mac: text('MAC address with colons, in capitals.'),
    model: Type.String({ examples: ['DMS Yealink T46U'] }),
    product: Type.String({ description: 'Brand and model.', examples: ['Yealink T46U'] }),
    managedBy: Type.Enum(['CISCO', 'CUSTOMER', 'PARTNER'], { description: 'Entity managing the device configuration.' }),
    numberOfLinePorts: Type.Optional(Type.Integer({ description: 'How many extensions it can be assigned to.' })),
    friendlyName: text('What the operator calls it.'),
    serial: text('Serial number.'),
    firmware: text('The version it is meant to run.'),
    connection: Type.Optional(Connection),
    updateProtocol: text('How the phone fetches its file: https, http or tftp.'),
    updateIntervalMinutes: Type.Optional(Type.Integer({ description: 'How often the phone looks for a new file.' })),
    adminUserName: text("Login of the phone's own pages."),
    adminPasswordSet: Type.Boolean({ description: "Whether there is a password for the phone's own pages. It is never shown." }),
    timeZone: text("Absent: its primary line's."),
    templateId: text('The provisioning template of its file; absent: the built-in one.'),
    notes: text('Free text.'),
    enabled: Type.Boolean({ description: 'A disabled device gets no file and cannot register.' }),
    created: Type.String({ format: 'date-time' }),
    owner: Organization,
    assignedOrganization: Type.Optional(Organization),
    lines: Type.Array(
      Type.Object({
        port: Type.Integer(),
        lineType: Type.Enum([...LINE_TYPES]),
        primaryOwner: Type.Boolean({ description: 'The device belongs to the member of this line.' }),
        memberType: Type.Enum(MEMBER_TYPES),
        memberId: Type.String(),
        displayName: Type.String(),
        extension: Type.Optional(Type.String()),
      }),
    ),
    editable: Type.Boolean({ description: 'Whether the caller may change and remove it.' }),
    notEditableReason: text('Why not, where it is not editable.'),
  },
  { $id: 'SipDevice' },
);

export const SipDeviceList = Type.Object({ items: Type.Array(SipDeviceResource) }, { $id: 'SipDeviceList' });

const FRIENDLY_NAME = "^[\\p{L}\\p{N}][\\p{L}\\p{N} ._'-]*[\\p{L}\\p{N}.]$";
/** Printable ASCII without a space at either end: what the pages of every phone take. */
const ADMIN_PASSWORD = '^[!-~][ -~]*[!-~]$';

const friendlyName = Type.String({
  minLength: 3,
  maxLength: 32,
  pattern: FRIENDLY_NAME,
  description: "3 to 32 letters, digits, spaces and . _ - '. Need not be unique.",
  examples: ['Reception 2'],
});
const serial = Type.String({ minLength: 1, maxLength: 64, pattern: '^[A-Za-z0-9._-]+$', description: 'Serial number.' });
const firmware = Type.String({
  minLength: 1,
  maxLength: 64,
  pattern: '^[ -~]+$',
  description: 'The version it is meant to run.',
});
const updateProtocol = Type.Enum(['https', 'http', 'tftp'], { description: 'How the phone fetches its file.' });
const updateIntervalMinutes = Type.Integer({ minimum: 1, maximum: 525_600, description: 'How often it looks for a new file.' });
const adminUserName = Type.String({
  minLength: 1,
  maxLength: 64,
  pattern: '^[!-~]+$',
  description: "Login of the phone's own pages.",
});
const adminPassword = Type.String({
  minLength: 4,
  maxLength: 64,
  pattern: ADMIN_PASSWORD,
  description: "Password of the phone's own pages, 4 to 64 characters. Kept encrypted and never shown again.",
});
const timeZone = Type.String({ maxLength: 64, description: 'Name of the time zone.', examples: ['Europe/Berlin'] });
const templateId = id('A provisioning template of your own account.');
const notes = Type.String({ maxLength: 2000, description: 'Free text.' });
const enabled = Type.Optional(Type.Boolean({ description: 'A disabled device gets no file and cannot register.' }));
const mac = Type.String({
  maxLength: 64,
  description: 'MAC address in any notation; once on the platform.',
  examples: ['805EC0123456'],
});
const model = Type.String({
  maxLength: 256,
  description: 'Model or display name of the catalog.',
  examples: ['DMS Yealink T46U'],
});

export const NewSipDevice = Type.Object(
  {
    mac,
    model,
    friendlyName: Type.Optional(friendlyName),
    serial: Type.Optional(serial),
    firmware: Type.Optional(firmware),
    connection: Type.Optional(Connection),
    updateProtocol: Type.Optional(updateProtocol),
    updateIntervalMinutes: Type.Optional(updateIntervalMinutes),
    adminUserName: Type.Optional(adminUserName),
    adminPassword: Type.Optional(adminPassword),
    timeZone: Type.Optional(timeZone),
    templateId: Type.Optional(templateId),
    notes: Type.Optional(notes),
    enabled,
  },
  { $id: 'NewSipDevice' },
);

export const ChangedSipDevice = Type.Object(
  {
    mac: Type.Optional(mac),
    model: Type.Optional(model),
    friendlyName: Type.Optional(Type.Union([friendlyName, Type.Null()])),
    serial: Type.Optional(Type.Union([serial, Type.Null()])),
    firmware: Type.Optional(Type.Union([firmware, Type.Null()])),
    connection: Type.Optional(Type.Union([Connection, Type.Null()])),
    updateProtocol: Type.Optional(Type.Union([updateProtocol, Type.Null()])),
    updateIntervalMinutes: Type.Optional(Type.Union([updateIntervalMinutes, Type.Null()])),
    adminUserName: Type.Optional(Type.Union([adminUserName, Type.Null()])),
    adminPassword: Type.Optional(Type.Union([adminPassword, Type.Null()])),
    timeZone: Type.Optional(Type.Union([timeZone, Type.Null()])),
    templateId: Type.Optional(Type.Union([templateId, Type.Null()])),
    notes: Type.Optional(Type.Union([notes, Type.Null()])),
    enabled,
  },
  { $id: 'ChangedSipDevice', description: 'Null takes a value away. MAC address and model change only while no line is on it.' },
);

export const SipDeviceAssignmentBody = Type.Object(
  {
    organizationId: id('A customer organization at or below the one acted in, which lets devices be assigned to it.'),
    lines: Type.Optional(
      Type.Array(
        Type.Object({
          port: Type.Integer({ minimum: 1, maximum: 1000 }),
          memberId: id('A person, workspace or virtual line of the organization.'),
          memberType: Type.Enum(MEMBER_TYPES),
          lineType: Type.Optional(Type.Enum([...LINE_TYPES])),
        }),
        {
          maxItems: 100,
          description:
            'At most as many as the model has line ports; the lowest one says whose the device is. None: nobody uses it yet.',
        },
      ),
    ),
    password: Type.Optional(
      Type.String({ minLength: 1, maxLength: 256, description: 'SIP password; needed where the phone is provisioned by hand.' }),
    ),
  },
  { $id: 'SipDeviceAssignment' },
);

export const SipDevicePath = Type.Object({ sipDeviceId: id('Id of the device.') });

export const SipDeviceQuery = Type.Object({
  mac: Type.Optional(Type.String({ maxLength: 64, description: 'Only the device with this MAC address.' })),
  product: Type.Optional(Type.String({ maxLength: 256, description: 'Only this model, by model or display name.' })),
  friendlyName: Type.Optional(Type.String({ minLength: 1, maxLength: 32, description: 'Only devices whose name begins so.' })),
  serial: Type.Optional(Type.String({ maxLength: 64, description: 'Only the devices with this serial number.' })),
  ownerId: Type.Optional(id('Only devices that this organization provisioned.')),
  organizationId: Type.Optional(id('Only devices that lie with, or are assigned to, this organization.')),
  assigned: Type.Optional(Type.Boolean({ description: 'Only devices that are assigned, or that lie in stock.' })),
  enabled: Type.Optional(Type.Boolean({ description: 'Only enabled or only disabled devices.' })),
  ...pageQuery,
});
