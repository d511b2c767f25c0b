import { Type } from 'typebox';
import { OURS } from '../../foundation/extension-field.ts';
import { pageQuery } from '../../foundation/paging.ts';
import { MOST_CONCURRENT_CALLS, USAGE_TYPES } from './number.model.ts';

const usage = Type.Object(
  {
    type: Type.Enum([...USAGE_TYPES], { description: 'What the numbers are metered by.' }),
    concurrentCalls: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: MOST_CONCURRENT_CALLS,
        description:
          'Calls at once (CAC): required for Service, at least 2 for Contact Center where it is given, always 2 for User.',
      }),
    ),
  },
  { ...OURS, description: 'The type of a number for an operator, with its calls at once.' },
);

export const NumbersToAddBody = Type.Object(
  {
    phoneNumbers: Type.Array(Type.String({ maxLength: 64, examples: ['+19136748203'] }), {
      minItems: 1,
      maxItems: 1000,
      description: 'In E.164.',
    }),
    numberType: Type.Optional(
      Type.Enum(['DID', 'TOLLFREE', 'MOBILE'], { description: 'What kind of numbers they are; DID if not given.' }),
    ),
    numberUsageType: Type.Optional(
      Type.Enum(['NONE', 'SERVICE'], { description: 'SERVICE for numbers with a high volume of calls.' }),
    ),
    state: Type.Optional(
      Type.Enum(['ACTIVE', 'INACTIVE'], { description: 'Whether calls reach them already; ACTIVE if not given.' }),
    ),
    usage: Type.Optional(usage),
  },
  { $id: 'NumbersToAdd' },
);

export const NumberLocationPath = Type.Object({
  locationId: Type.String({ maxLength: 512, description: 'Id of the location.' }),
});

/** Owners that the API knows, and whether Bellhop has them. */
export const OWNER_TYPES = {
  PEOPLE: 'PEOPLE',
  PLACE: 'PLACE',
  VIRTUAL_LINE: 'VIRTUAL_LINE',
  AUTO_ATTENDANT: 'NONE_OF_OURS',
  CALL_QUEUE: 'NONE_OF_OURS',
  PAGING_GROUP: 'NONE_OF_OURS',
  HUNT_GROUP: 'NONE_OF_OURS',
  VOICE_MESSAGING: 'NONE_OF_OURS',
  BROADWORKS_ANYWHERE: 'NONE_OF_OURS',
  CONTACT_CENTER_LINK: 'NONE_OF_OURS',
  ROUTE_LIST: 'NONE_OF_OURS',
  VOICEMAIL_GROUP: 'NONE_OF_OURS',
} as const;

const Flag = (description: string) => Type.Optional(Type.Boolean({ description }));
const ownerName = Type.Optional(
  Type.String({ maxLength: 256, description: 'Only numbers of owners whose name, or whose last name, begins with this.' }),
);

export const NumberQuery = Type.Object({
  locationId: Type.Optional(Type.String({ maxLength: 512, description: 'Only numbers of this location.' })),
  phoneNumber: Type.Optional(
    Type.String({
      maxLength: 32,
      description: 'Only numbers that begin or end with these digits; that begin with them, if there is a + before them.',
    }),
  ),
  extension: Type.Optional(Type.String({ maxLength: 10, description: 'Only this extension.' })),
  available: Flag('Only numbers that belong to nobody (true) or to somebody (false).'),
  order: Type.Optional(Type.Enum(['dn', 'dn-asc'], { description: 'By number, which is the order of the list in any case.' })),
  ownerName,
  ownerId: Type.Optional(Type.String({ maxLength: 512, description: 'Only numbers of this person, workspace or virtual line.' })),
  ownerType: Type.Optional(
    Type.Enum(Object.keys(OWNER_TYPES) as (keyof typeof OWNER_TYPES)[], { description: 'Only numbers of owners of this kind.' }),
  ),
  state: Type.Optional(
    Type.Enum(['ACTIVE', 'INACTIVE', 'Default'], { description: 'Only numbers in this state; Default is any.' }),
  ),
  numberType: Type.Optional(Type.Enum(['NUMBER', 'EXTENSION'], { description: 'Only numbers, or only extensions without one.' })),
  phoneNumberType: Type.Optional(
    Type.Enum(['PRIMARY', 'ALTERNATE', 'FAX', 'DNIS', 'Default'], { description: 'Only numbers of this rank; Default is any.' }),
  ),
  details: Flag('Whether to count the numbers of the organization as well.'),
  tollFreeNumbers: Flag('Only toll-free numbers (true), or none of them (false).'),
  restrictedNonGeoNumbers: Flag('Only restricted numbers without a place (true). There are none here.'),
  includedTelephonyTypes: Type.Optional(
    Type.String({
      maxLength: 64,
      pattern: '^(PSTN_NUMBER|MOBILE_NUMBER)(,(PSTN_NUMBER|MOBILE_NUMBER))*$',
      description: 'PSTN_NUMBER, MOBILE_NUMBER, or both with a comma between.',
    }),
  ),
  serviceNumber: Flag('Only service numbers (true), or none of them (false).'),
  ...pageQuery,
});

const owner = {
  id: Type.String(),
  type: Type.Enum(['PEOPLE', 'PLACE', 'VIRTUAL_LINE']),
  firstName: Type.Optional(Type.String()),
  lastName: Type.Optional(Type.String()),
};

export const NumberList = Type.Object(
  {
    phoneNumbers: Type.Array(
      Type.Object({
        phoneNumber: Type.Optional(Type.String({ description: 'In E.164; absent for an extension without a number.' })),
        extension: Type.Optional(Type.String()),
        routingPrefix: Type.Optional(Type.String()),
        esn: Type.Optional(Type.String({ description: 'Routing prefix and extension.' })),
        state: Type.Enum(['ACTIVE', 'INACTIVE']),
        phoneNumberType: Type.Enum(['PRIMARY', 'ALTERNATE']),
        mainNumber: Type.Boolean({ description: 'Whether it is the main number of its location.' }),
        includedTelephonyTypes: Type.Enum(['PSTN_NUMBER', 'MOBILE_NUMBER']),
        tollFreeNumber: Type.Boolean(),
        isServiceNumber: Type.Boolean(),
        location: Type.Object({ id: Type.String(), name: Type.String() }),
        owner: Type.Optional(Type.Object(owner)),
        usage: Type.Optional(usage),
      }),
    ),
    count: Type.Optional(
      Type.Object(
        {
          assigned: Type.Integer(),
          unAssigned: Type.Integer(),
          inActive: Type.Integer(),
          extensionOnly: Type.Integer({ description: 'Extensions of who has no number.' }),
          tollFreeNumbers: Type.Integer(),
          total: Type.Integer({ description: 'Numbers, and extensions without one.' }),
          mobileNumber: Type.Integer(),
          serviceNumber: Type.Integer(),
        },
        { description: 'Of the whole organization; only with details=true.' },
      ),
    ),
  },
  { $id: 'NumberList' },
);

export const AvailableNumberQuery = Type.Object({
  phoneNumber: Type.Optional(
    Type.Array(Type.String({ maxLength: 32 }), { maxItems: 100, description: 'Only these numbers; repeat it for several.' }),
  ),
  ...pageQuery,
});
export const LocationAvailableNumberQuery = Type.Object({ ...AvailableNumberQuery.properties, ownerName });
export const OwnerAvailableNumberQuery = Type.Object({
  ...AvailableNumberQuery.properties,
  locationId: Type.Optional(Type.String({ maxLength: 512, description: 'Only numbers of this location.' })),
  licenseType: Type.Optional(
    Type.Enum(['Webex Calling Professional', 'Webex Calling Standard'], { description: 'Either takes any of the numbers.' }),
  ),
});

const available = {
  phoneNumber: Type.String({ description: 'In E.164.' }),
  state: Type.Enum(['ACTIVE', 'INACTIVE']),
  isMainNumber: Type.Boolean({ description: 'Whether it is the main number of its location.' }),
  telephonyType: Type.Enum(['PSTN_NUMBER', 'MOBILE_NUMBER']),
  isServiceNumber: Type.Boolean(),
};

export const AvailableNumberList = Type.Object(
  { phoneNumbers: Type.Array(Type.Object(available)) },
  { $id: 'AvailableNumberList' },
);

export const LocationAvailableNumberList = Type.Object(
  {
    phoneNumbers: Type.Array(
      Type.Object({
        ...available,
        tollFreeNumber: Type.Boolean(),
        owner: Type.Optional(
          Type.Object({ ...owner, displayName: Type.Optional(Type.String({ description: 'Of a workspace.' })) }),
        ),
      }),
    ),
  },
  { $id: 'LocationAvailableNumberList' },
);

const numberTexts = (maxItems: number) =>
  Type.Array(Type.String({ maxLength: 64, examples: ['+12145557861'] }), { minItems: 1, maxItems, description: 'In E.164.' });

export const NumbersToValidate = Type.Object({ phoneNumbers: numberTexts(1000) }, { $id: 'NumbersToValidate' });
export const NumbersToRemove = Type.Object({ phoneNumbers: numberTexts(5) }, { $id: 'NumbersToRemove' });
export const NumberStateChange = Type.Object(
  {
    phoneNumbers: numberTexts(500),
    action: Type.Optional(Type.Enum(['ACTIVATE', 'DEACTIVATE'], { description: 'ACTIVATE if not given.' })),
  },
  { $id: 'NumberStateChange' },
);

export const NumberUsageChange = Type.Object({ phoneNumbers: numberTexts(500), usage }, { $id: 'NumberUsageChange' });

export const ValidatedNumbers = Type.Object(
  {
    status: Type.Enum(['OK', 'ERRORS']),
    numbers: Type.Array(
      Type.Object({
        number: Type.String(),
        state: Type.Enum(['Available', 'Duplicate', 'Duplicate In List', 'Invalid', 'Unavailable']),
        tollFreeNumber: Type.Boolean(),
        detail: Type.Optional(Type.Array(Type.String())),
      }),
    ),
  },
  { $id: 'ValidatedNumbers' },
);

export const ExtensionsToValidate = Type.Object({
  extensions: Type.Array(Type.String({ maxLength: 64, examples: ['1234'] }), {
    minItems: 1,
    maxItems: 1000,
    description: '2 to 10 digits each.',
  }),
});

export const ValidatedExtensions = Type.Object(
  {
    status: Type.Enum(['OK', 'ERRORS']),
    extensionStatus: Type.Array(
      Type.Object({
        extension: Type.String(),
        state: Type.Enum(['VALID', 'DUPLICATE', 'DUPLICATE_IN_LIST', 'INVALID']),
        errorCode: Type.Optional(Type.Integer()),
        message: Type.Optional(Type.String()),
      }),
    ),
  },
  { $id: 'ValidatedExtensions' },
);
