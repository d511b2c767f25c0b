import { Type } from 'typebox';
import { pageQuery } from '../../foundation/paging.ts';

const Id = (description: string) => Type.String({ maxLength: 512, description });
const Name = (description: string, example: string) =>
  Type.String({ minLength: 1, maxLength: 128, description, examples: [example] });

const LocationName = { id: Type.String({ description: 'Opaque id of the location.' }), name: Type.String() };
const number = {
  external: Type.Optional(Type.String({ description: 'In E.164.', examples: ['+15558675309'] })),
  extension: Type.Optional(Type.String({ examples: ['5309'] })),
};
const primary = Type.Boolean({ description: 'Whether it is the primary number; the only one always is.' });

export const VirtualLineList = Type.Object(
  {
    virtualLines: Type.Array(
      Type.Object({
        id: Type.String({ description: 'Opaque id of the virtual line.' }),
        lastName: Type.String(),
        firstName: Type.String(),
        callerIdLastName: Type.String({ description: 'Last name shown to who is called.' }),
        callerIdFirstName: Type.String({ description: 'First name shown to who is called.' }),
        callerIdNumber: Type.Optional(Type.String({ description: 'Number shown to who is called.' })),
        externalCallerIdNamePolicy: Type.Enum(['DIRECT_LINE', 'LOCATION', 'OTHER']),
        number: Type.Object({
          ...number,
          routingPrefix: Type.Optional(Type.String({ description: 'What is dialed before the extension from elsewhere.' })),
          esn: Type.Optional(Type.String({ description: 'Routing prefix and extension.' })),
          primary,
        }),
        location: Type.Object(LocationName),
        numberOfDevicesAssigned: Type.Integer({ description: 'On how many devices it is.' }),
      }),
    ),
  },
  { $id: 'VirtualLineList' },
);

const device = {
  id: Type.String({ description: 'Opaque id of the device.' }),
  description: Type.Array(Type.String(), { description: 'Tags of the device.' }),
  model: Type.String(),
  mac: Type.Optional(Type.String({ description: 'Twelve digits without separators.' })),
  primaryOwner: Type.Boolean({ description: 'Whether the device belongs to the line itself.' }),
  type: Type.Enum(['PRIMARY', 'SHARED_CALL_APPEARANCE']),
  owner: Type.Object({
    id: Type.String(),
    type: Type.Enum(['PEOPLE', 'PLACE', 'VIRTUAL_LINE']),
    firstName: Type.String(),
    lastName: Type.String(),
  }),
  activationState: Type.String({ description: 'ACTIVATING, ACTIVATED or DEACTIVATED.' }),
};

const address = Type.Object({
  address1: Type.String(),
  address2: Type.Optional(Type.String()),
  city: Type.String(),
  state: Type.String(),
  postalCode: Type.String(),
  country: Type.String(),
});

export const VirtualLineResource = Type.Object(
  {
    id: Type.String({ description: 'Opaque id of the virtual line.' }),
    firstName: Type.String(),
    lastName: Type.String(),
    displayName: Type.Optional(Type.String()),
    directorySearchEnabled: Type.Boolean({ description: 'Whether it is found in the directory; always.' }),
    announcementLanguage: Type.String({ description: 'Its own, or the one of its location.' }),
    timeZone: Type.String({ description: 'Its own, or the one of its location.' }),
    number: Type.Object({ ...number, primary }),
    devices: Type.Array(Type.Object(device), { description: 'The devices that show it.' }),
    location: Type.Object({ ...LocationName, address }),
  },
  { $id: 'VirtualLine' },
);

export const VirtualLineId = Type.Object(
  { id: Type.String({ description: 'Opaque id of the virtual line.' }) },
  { $id: 'VirtualLineId' },
);

export const VirtualLineNumber = Type.Object(
  {
    phoneNumber: Type.Object({
      directNumber: Type.Optional(Type.String({ description: 'In E.164.' })),
      extension: Type.Optional(Type.String()),
      primary,
    }),
  },
  { $id: 'VirtualLineNumber' },
);

const callerId = {
  callerIdLastName: Type.Optional(Type.String({ maxLength: 128, description: 'Last name shown to who is called.' })),
  callerIdFirstName: Type.Optional(Type.String({ maxLength: 128, description: 'First name shown to who is called.' })),
  callerIdNumber: Type.Optional(Type.String({ maxLength: 64, description: 'Number shown to who is called.' })),
};
const phoneNumber = Type.String({ maxLength: 64, description: 'A number of the location.', examples: ['+15558675309'] });
const extension = Type.String({ maxLength: 10, description: '2 to 10 digits.', examples: ['5309'] });
const displayName = Type.Optional(Name('What is shown on phones.', 'Bob Smith'));
const firstName = Name('First name.', 'Bob');
const lastName = Name('Last name.', 'Smith');

export const NewVirtualLine = Type.Object(
  {
    firstName,
    lastName,
    displayName,
    phoneNumber: Type.Optional(phoneNumber),
    extension: Type.Optional(extension),
    locationId: Id('The location of its number.'),
    ...callerId,
  },
  { $id: 'NewVirtualLine' },
);

export const ChangedVirtualLine = Type.Object(
  {
    firstName: Type.Optional(firstName),
    lastName: Type.Optional(lastName),
    displayName,
    phoneNumber: Type.Optional(Type.Union([phoneNumber, Type.Null()], { description: 'Null takes it away.' })),
    extension: Type.Optional(Type.Union([extension, Type.Null()], { description: 'Null takes it away.' })),
    announcementLanguage: Type.Optional(
      Type.String({ maxLength: 64, description: 'Language that announcements are spoken in.' }),
    ),
    timeZone: Type.Optional(Type.String({ maxLength: 64, description: 'Name of the time zone.', examples: ['Africa/Algiers'] })),
    ...callerId,
  },
  { $id: 'ChangedVirtualLine' },
);

export const VirtualLinePath = Type.Object({ virtualLineId: Id('Id of the virtual line.') });

const Several = (maxLength: number, description: string) =>
  Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength }), { maxItems: 100, description }));
const has = (what: string) => Type.Optional(Type.Boolean({ description: `Only lines with (true) or without (false) ${what}.` }));

export const VirtualLineQuery = Type.Object({
  locationId: Several(512, 'Only lines of these locations.'),
  id: Several(512, 'Only these lines.'),
  ownerName: Several(256, 'Only lines whose first and last name begin with one of these.'),
  phoneNumber: Several(64, 'Only the lines with these numbers.'),
  locationName: Several(256, 'Only lines of the locations with these names.'),
  order: Type.Optional(
    Type.Array(Type.Enum(['fname', 'lname', 'fname-asc', 'lname-asc', 'fname-desc', 'lname-desc']), {
      maxItems: 2,
      description: 'By which names the list is sorted; by the order of creation if not given.',
    }),
  ),
  hasDeviceAssigned: has('a device'),
  hasExtensionAssigned: has('an extension'),
  hasDnAssigned: has('a phone number'),
  ...pageQuery,
});
