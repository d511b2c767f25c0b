import { Type } from 'typebox';
import { pageQuery } from '../../foundation/paging.ts';
import { LONGEST_LABEL } from './line.model.ts';

const text = (description: string) => Type.Optional(Type.String({ description }));
const MEMBER_TYPE = Type.Enum(['PEOPLE', 'PLACE', 'VIRTUAL_LINE'], {
  description: 'Who it is: a person, a workspace or a virtual line.',
});
const LINE_TYPE = Type.Enum(['PRIMARY', 'SHARED_CALL_APPEARANCE'], {
  description: "The member's own line, or one shared with other devices.",
});
const LOCATION = Type.Optional(
  Type.Object({ id: Type.String({ description: 'Id of the location.' }), name: Type.String({ description: 'Its name.' }) }),
);
/** No model has more; the rules say what this one has. */
const MOST_PORTS = 1000;

const who = {
  id: Type.String({ description: 'Id of the person, workspace or virtual line.' }),
  firstName: Type.String({ description: 'First name, or the name of the workspace.' }),
  lastName: Type.String({ description: 'Last name; empty for a workspace.' }),
  phoneNumber: text('Primary telephone number, in E.164.'),
};

export const DeviceMembers = Type.Object(
  {
    model: Type.String({ description: 'Model of the device.', examples: ['DMS Yealink T46U'] }),
    members: Type.Array(
      Type.Object({
        ...who,
        extension: text('Extension.'),
        routingPrefix: text('Routing prefix of the location.'),
        esn: text('Routing prefix and extension.'),
        primaryOwner: Type.Boolean({ description: 'Whether the device belongs to this member.' }),
        port: Type.Integer({ description: 'First port of the line, from 1 on.' }),
        t38FaxCompressionEnabled: Type.Optional(
          Type.Boolean({ description: 'Whether fax is compressed with T.38; only for adapters.' }),
        ),
        lineType: LINE_TYPE,
        lineWeight: Type.Integer({ description: 'How many ports the line takes.' }),
        remoteIP: text('Where the line is registered from.'),
        hotlineEnabled: Type.Boolean({ description: 'Whether lifting the handset calls at once.' }),
        hotlineDestination: Type.String({ description: 'What a hotline calls; empty where there is none.' }),
        allowCallDeclineEnabled: Type.Boolean({ description: 'Whether a call can be declined.' }),
        lineLabel: text('What the line key shows.'),
        linePort: text('What the phone registers for this line.'),
        memberType: MEMBER_TYPE,
        location: LOCATION,
      }),
    ),
    maxLineCount: Type.Integer({ description: 'How many line ports the model has.' }),
  },
  { $id: 'DeviceMembers' },
);

export const NewDeviceMembers = Type.Object(
  {
    members: Type.Optional(
      Type.Array(
        Type.Object({
          id: Type.String({ maxLength: 512, description: 'Id of the person, workspace or virtual line.' }),
          port: Type.Integer({ minimum: 1, maximum: MOST_PORTS, description: 'First port of the line.' }),
          primaryOwner: Type.Boolean({ description: 'True for exactly one member: the owner of the device.' }),
          lineType: LINE_TYPE,
          lineWeight: Type.Integer({ minimum: 1, maximum: 100, description: 'How many ports the line takes.' }),
          hotlineEnabled: Type.Boolean({ description: 'Whether lifting the handset calls at once.' }),
          hotlineDestination: Type.Optional(Type.String({ maxLength: 161, description: 'Needed where the hotline is on.' })),
          allowCallDeclineEnabled: Type.Boolean({ description: 'Whether a call can be declined.' }),
          t38FaxCompressionEnabled: Type.Optional(Type.Boolean({ description: 'Only for adapters.' })),
          lineLabel: Type.Optional(Type.String({ maxLength: LONGEST_LABEL, description: 'What the line key shows.' })),
        }),
        { maxItems: MOST_PORTS, description: "All lines of the device. Without it, only the primary owner's line stays." },
      ),
    ),
  },
  { $id: 'NewDeviceMembers' },
);

export const MembersForDevice = Type.Object(
  {
    members: Type.Array(
      Type.Object({
        ...who,
        t38FaxCompressionEnabled: Type.Optional(Type.Boolean({ description: 'Only for adapters.' })),
        lineType: LINE_TYPE,
        allowCallDeclineEnabled: Type.Boolean({ description: 'Whether a call can be declined.' }),
        memberType: MEMBER_TYPE,
        location: LOCATION,
      }),
    ),
  },
  { $id: 'MembersForDevice' },
);

export const AvailableMembers = Type.Object(
  {
    members: Type.Array(
      Type.Object({ ...who, extension: text('Extension.'), lineType: LINE_TYPE, memberType: MEMBER_TYPE, location: LOCATION }),
    ),
  },
  { $id: 'AvailableMembers' },
);

export const MemberCount = Type.Object(
  { totalCount: Type.Integer({ description: 'How many there are, of which 10,000 are counted at most.' }) },
  { $id: 'MemberCount' },
);

const filters = {
  memberName: text('What the name, the first or the last name begins with, in any case.'),
  phoneNumber: text('What the telephone number begins or ends with.'),
  locationId: Type.Optional(Type.String({ maxLength: 512, description: 'Only who is in this location.' })),
  extension: text('Beginning of the extension.'),
  usageType: Type.Optional(
    Type.Enum(['DEVICE_OWNER', 'SHARED_LINE'], { description: 'Who can own a device, or whose line can be shared.' }),
  ),
};
const excludeVirtualLine = Type.Optional(Type.Boolean({ description: 'Leaves virtual lines out.' }));
const order = text('fname, lname, dn or extension; `-desc` turns it around.');

export const MembersForDeviceQuery = Type.Object({ ...filters, order, ...pageQuery });
export const MembersForDeviceCountQuery = Type.Object(filters);
export const AvailableMembersQuery = Type.Object({ ...filters, excludeVirtualLine, order, ...pageQuery });
export const AvailableMembersCountQuery = Type.Object({
  ...filters,
  excludeVirtualLine,
  deviceLocationId: Type.Optional(Type.String({ maxLength: 512, description: 'Only who is in the location of the device.' })),
});
