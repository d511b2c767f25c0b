import { Type } from 'typebox';
import { pageQuery } from '../../foundation/paging.ts';

export const AuthorizationQuery = Type.Object({
  ...pageQuery,
  personId: Type.Optional(Type.String({ maxLength: 512, description: 'Whose authorizations; without it, your own.' })),
  personEmail: Type.Optional(Type.String({ maxLength: 254, description: 'The same, by email address.' })),
});

export const AuthorizationResource = Type.Object(
  {
    id: Type.String({ description: 'Opaque id of the authorization.' }),
    applicationId: Type.String({ description: 'Opaque id of the application that holds it.' }),
    applicationName: Type.String({ description: 'What the application is called.' }),
    personId: Type.String({ description: 'Opaque id of the person it acts for.' }),
    clientId: Type.String({ description: 'What the application calls itself.' }),
    created: Type.String({ description: 'When it was issued.' }),
    type: Type.Union([Type.Literal('refresh'), Type.Literal('access')], { description: 'Of which token.' }),
  },
  { $id: 'Authorization' },
);

export const AuthorizationList = Type.Object({ items: Type.Array(AuthorizationResource) }, { $id: 'AuthorizationList' });

export const AuthorizationPath = Type.Object({ authorizationId: Type.String({ maxLength: 512 }) });

export const ClientQuery = Type.Object({
  clientId: Type.String({ maxLength: 128, description: 'The application whose authorizations in the organization end.' }),
});

export const TokenExpiry = Type.Object(
  { exp: Type.Number({ description: 'When the token of this request expires, in milliseconds since 1970.' }) },
  { $id: 'TokenExpiry' },
);
