import { Type } from 'typebox';
import { OURS } from '../../foundation/extension-field.ts';
import { pageQuery } from '../../foundation/paging.ts';

const Id = (description: string) => Type.String({ maxLength: 512, description });
const Text = (maxLength: number, description: string, example?: string) =>
  Type.String({ minLength: 1, maxLength, description, ...(example === undefined ? {} : { examples: [example] }) });

const address = {
  address1: Text(256, 'Street and number.', '123 Some St.'),
  address2: Type.Optional(Type.String({ maxLength: 256, description: 'Second line.', examples: ['Suite 456'] })),
  city: Text(128, 'City.', 'Denver'),
  state: Type.String({ maxLength: 128, description: 'State or province.', examples: ['CO'] }),
  postalCode: Type.String({ maxLength: 32, description: 'Postal code.', examples: ['80202'] }),
  country: Type.String({ minLength: 2, maxLength: 2, description: 'Two letters, ISO 3166-1.', examples: ['US'] }),
};

const details = {
  name: Text(256, 'Name, unique in the organization; at most 80 characters where calling is enabled.', 'Denver'),
  timeZone: Text(64, 'Name of the time zone.', 'America/Denver'),
  preferredLanguage: Text(16, 'Language of the location.', 'en_us'),
};
const announcementLanguage = Text(16, 'Language that announcements are spoken in.', 'en_us');
const coordinates = {
  latitude: Type.Optional(Text(32, 'Latitude.', '39.7392')),
  longitude: Type.Optional(Text(32, 'Longitude.', '-104.9903')),
  notes: Type.Optional(Type.String({ maxLength: 2048, description: 'Anything worth knowing about it.' })),
};

export const LocationResource = Type.Object(
  {
    id: Type.String({ description: 'Opaque id of the location.' }),
    orgId: Type.String({ description: 'The organization it belongs to.' }),
    ...details,
    announcementLanguage: Type.Optional(announcementLanguage),
    address: Type.Object(address),
    ...coordinates,
    suspended: Type.Optional(Type.Boolean({ ...OURS, description: 'Whether everybody in it has been suspended.' })),
  },
  { $id: 'Location' },
);

export const LocationList = Type.Object({ items: Type.Array(LocationResource) }, { $id: 'LocationList' });
export const LocationPath = Type.Object({ locationId: Id('Id of the location.') });
export const LocationQuery = Type.Object({
  name: Type.Optional(Type.String({ maxLength: 256, description: 'Only locations whose name contains this.' })),
  id: Type.Optional(Id('Only the location with this id.')),
  ...pageQuery,
});

export const NewLocation = Type.Object(
  { ...details, announcementLanguage, address: Type.Object(address), ...coordinates },
  { $id: 'NewLocation' },
);
export const ChangedLocation = Type.Partial(Type.Object({ ...details, address: Type.Partial(Type.Object(address)) }), {
  $id: 'ChangedLocation',
});
export const LocationId = Type.Object({ id: Type.String({ description: 'Opaque id of the location.' }) }, { $id: 'LocationId' });

export const CallingToEnable = Type.Object(
  { id: Id('Id of the location.'), ...details, announcementLanguage, address: Type.Object(address) },
  { $id: 'CallingToEnable' },
);

const callingLineId = Type.Object({
  name: Type.Optional(Type.String({ description: 'What is shown to who is called.' })),
  phoneNumber: Type.Optional(Type.String({ description: 'Main number of the location.' })),
});
const calling = {
  id: Type.String({ description: 'Opaque id of the location.' }),
  name: Type.String({ description: 'Name of the location.' }),
  outsideDialDigit: Type.Optional(Type.String({ description: 'What is dialed to reach an outside line.' })),
  enforceOutsideDialDigit: Type.Boolean({ description: 'Whether it must be dialed.' }),
  routingPrefix: Type.Optional(Type.String({ description: 'What is dialed before an extension from another location.' })),
  callingLineId,
};
export const CallingLocation = Type.Object(
  {
    ...calling,
    announcementLanguage: Type.Optional(announcementLanguage),
    externalCallerIdName: Type.String({ description: 'Name shown outside the organization.' }),
    userLimit: Type.Integer({ description: 'Most people that the location takes.' }),
    defaultDomain: Type.String({ description: 'SIP domain of its lines.', examples: ['98079001.sip.bellhop.test'] }),
    connection: Type.Optional(Type.Object({ type: Type.Enum(['ROUTE_GROUP', 'TRUNK']), id: Type.String() })),
    pAccessNetworkInfo: Type.Optional(Type.String()),
    chargeNumber: Type.Optional(Type.String()),
  },
  { $id: 'CallingLocation' },
);
export const CallingLocationList = Type.Object(
  { locations: Type.Array(Type.Object({ ...calling, e911SetupRequired: Type.Boolean() })) },
  { $id: 'CallingLocationList' },
);
export const CallingLocationQuery = Type.Object({
  name: Type.Optional(Type.String({ maxLength: 256, description: 'Only locations whose name contains this.' })),
  order: Type.Optional(Type.Enum(['asc', 'desc'], { description: 'By name; asc if not given.' })),
  ...pageQuery,
});

const OrNull = (maxLength: number, description: string, pattern?: string) =>
  Type.Optional(
    Type.Union([Type.String({ minLength: 1, maxLength, ...(pattern === undefined ? {} : { pattern }) }), Type.Null()], {
      description: `${description} Null takes it away.`,
    }),
  );

export const CallingLocationChange = Type.Object(
  {
    announcementLanguage: Type.Optional(announcementLanguage),
    callingLineId: Type.Optional(
      Type.Object({
        name: OrNull(80, 'What is shown to who is called.'),
        phoneNumber: Type.Optional(Text(64, 'Main number: an active one of the location.', '+12145555698')),
      }),
    ),
    connection: Type.Optional(
      Type.Object(
        { type: Type.Enum(['ROUTE_GROUP', 'TRUNK']), id: Text(512, 'Of the route.') },
        { description: 'Over which route its calls leave; its connection is a local gateway then.' },
      ),
    ),
    externalCallerIdName: OrNull(80, 'Name shown outside the organization.'),
    pAccessNetworkInfo: OrNull(256, 'Where its network is, for emergency calls.'),
    outsideDialDigit: OrNull(4, 'What is dialed to reach an outside line.', '^[0-9*#]{1,4}$'),
    enforceOutsideDialDigit: Type.Optional(Type.Boolean({ description: 'Whether it must be dialed.' })),
    routingPrefix: OrNull(7, 'What is dialed before an extension from another location; unique.', '^[0-9]{1,7}$'),
    chargeNumber: OrNull(32, 'Number that is charged for calls.', '^\\+[0-9]{4,15}$'),
  },
  { $id: 'CallingLocationChange' },
);

export const GeneratePasswordBody = Type.Object(
  {
    generate: Type.Optional(
      Type.Array(Type.String({ pattern: '^[sS][iI][pP]$', maxLength: 3, description: 'SIP, in any case.' }), {
        maxItems: 10,
        description: 'What the password is for.',
      }),
    ),
  },
  { $id: 'GeneratePassword' },
);

export const GeneratedPassword = Type.Object(
  { exampleSipPassword: Type.String({ description: 'A password that the rules of the location allow. It is kept nowhere.' }) },
  { $id: 'GeneratedPassword' },
);
