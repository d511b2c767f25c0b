import { Type } from 'typebox';
import { pageQuery } from '../../foundation/paging.ts';

export const LocationQuery = Type.Object({ ...pageQuery });

export const RemoteLocationList = Type.Object(
  {
    items: Type.Array(
      Type.Object({
        remoteId: Type.String({ description: 'Id of the location at Webex.' }),
        name: Type.String(),
        country: Type.String({ description: 'Two letters, ISO 3166-1.' }),
        address: Type.Record(Type.String(), Type.String()),
        timeZone: Type.String(),
        callingEnabled: Type.Boolean({ description: 'Whether it can have numbers.' }),
        pstnType: Type.Optional(Type.String({ description: 'How its calls reach the telephone network, as Webex calls it.' })),
        attached: Type.Boolean({ description: 'Whether the numbers of the service are put into it.' }),
        seenAt: Type.String({ format: 'date-time', description: 'When it was last read.' }),
        goneAt: Type.Optional(Type.String({ format: 'date-time', description: 'Since when Webex has it no more.' })),
      }),
    ),
  },
  { $id: 'RemoteLocationList' },
);

export const AttachBody = Type.Object(
  {
    remoteLocationId: Type.Optional(
      Type.String({ minLength: 1, maxLength: 512, description: 'The location at Webex; required where numbers are synced.' }),
    ),
    locationId: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 512,
        description: 'The location here that its numbers are kept in; if not given, one is made like that at Webex.',
      }),
    ),
  },
  { $id: 'LocationAttachment', additionalProperties: false },
);
