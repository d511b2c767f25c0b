import { Type } from 'typebox';
import { pageQuery } from '../../foundation/paging.ts';

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
  },
  { $id: 'NumbersToAdd' },
);

export const NumberLocationPath = Type.Object({
  locationId: Type.String({ maxLength: 512, description: 'Id of the location.' }),
});

export const NumberQuery = Type.Object({
  locationId: Type.Optional(Type.String({ maxLength: 512, description: 'Only numbers of this location.' })),
  phoneNumber: Type.Optional(Type.String({ maxLength: 32, description: 'Only numbers that contain this.' })),
  extension: Type.Optional(Type.String({ maxLength: 10, description: 'Only this extension.' })),
  available: Type.Optional(Type.Boolean({ description: 'Only numbers that belong to nobody (true) or to somebody (false).' })),
  ownerId: Type.Optional(Type.String({ maxLength: 512, description: 'Only numbers of this person, workspace or virtual line.' })),
  state: Type.Optional(Type.Enum(['ACTIVE', 'INACTIVE'], { description: 'Only numbers in this state.' })),
  numberType: Type.Optional(Type.Enum(['NUMBER', 'EXTENSION'], { description: 'Only numbers, or only extensions without one.' })),
  ...pageQuery,
});

export const NumberList = Type.Object(
  {
    phoneNumbers: Type.Array(
      Type.Object({
        phoneNumber: Type.Optional(Type.String({ description: 'In E.164; absent for an extension without a number.' })),
        extension: Type.Optional(Type.String()),
        routingPrefix: Type.Optional(Type.String()),
        esn: Type.Optional(Type.String({ description: 'Routing prefix and extension.' })),
        state: Type.Enum(['ACTIVE', 'INACTIVE']),
        phoneNumberType: Type.Optional(Type.Enum(['PRIMARY', 'ALTERNATE'])),
        mainNumber: Type.Boolean({ description: 'Whether it is the main number of its location.' }),
        includedTelephonyTypes: Type.Enum(['PSTN_NUMBER', 'MOBILE_NUMBER']),
        tollFreeNumber: Type.Boolean(),
        isServiceNumber: Type.Boolean(),
        location: Type.Object({ id: Type.String(), name: Type.String() }),
        owner: Type.Optional(
          Type.Object({
            id: Type.String(),
            type: Type.Enum(['PEOPLE', 'PLACE', 'VIRTUAL_LINE']),
            firstName: Type.Optional(Type.String()),
            lastName: Type.Optional(Type.String()),
          }),
        ),
      }),
    ),
  },
  { $id: 'NumberList' },
);
