import { Type } from 'typebox';
import { pageQuery } from '../../foundation/paging.ts';

const name = Type.String({ minLength: 1, maxLength: 100, description: 'What people read when they are asked for consent.' });
const description = Type.String({ maxLength: 1024, description: 'What the application does for those who let it in.' });
const redirectUris = Type.Array(Type.String({ maxLength: 2000 }), {
  maxItems: 20,
  description: 'Where the browser may be sent with a code, compared character by character: https, or http on localhost.',
});
const scopes = Type.Array(Type.String({ maxLength: 100 }), {
  minItems: 1,
  maxItems: 100,
  description: 'The most that the application may ask for.',
});

const deviceGrant = Type.Boolean({
  description:
    'Whether it may ask by a code that a person types elsewhere (RFC 8628), for devices without a browser. Off unless said.',
});

export const ApplicationPath = Type.Object({ applicationId: Type.String({ maxLength: 512 }) });

export const ApplicationQuery = Type.Object(pageQuery);

export const NewApplication = Type.Object({
  type: Type.Optional(
    Type.Union([Type.Literal('integration'), Type.Literal('service')], {
      description: 'An integration acts for the persons who let it; a service app for organizations.',
      default: 'integration',
    }),
  ),
  name,
  description: Type.Optional(description),
  redirectUris: Type.Optional(redirectUris),
  scopes,
  publicClient: Type.Optional(
    Type.Boolean({ description: 'Runs where no secret can be kept: it gets none, and PKCE is required.' }),
  ),
  deviceGrant: Type.Optional(deviceGrant),
});

export const ChangedApplication = Type.Object({
  name: Type.Optional(name),
  description: Type.Optional(description),
  redirectUris: Type.Optional(redirectUris),
  scopes: Type.Optional(scopes),
  deviceGrant: Type.Optional(deviceGrant),
});

const applicationFields = {
  id: Type.String({ description: 'Opaque id of the application.' }),
  type: Type.Union([Type.Literal('integration'), Type.Literal('service')]),
  clientId: Type.String({ description: 'What the application calls itself towards the authorization server.' }),
  name,
  description,
  redirectUris,
  scopes,
  publicClient: Type.Boolean({ description: 'Whether it has no secret.' }),
  deviceGrant,
  orgId: Type.String({ description: 'Opaque id of the organization that owns it.' }),
  created: Type.String({ description: 'When it was registered.' }),
};

export const ApplicationResource = Type.Object(applicationFields, { $id: 'Application' });

export const ApplicationWithSecret = Type.Object(
  {
    ...applicationFields,
    clientSecret: Type.Optional(Type.String({ description: 'Shown this once; a public client has none.' })),
  },
  { $id: 'ApplicationWithSecret' },
);

export const ApplicationList = Type.Object({ items: Type.Array(ApplicationResource) }, { $id: 'ApplicationList' });

export const SecretRotation = Type.Object({
  overlapHours: Type.Optional(
    Type.Integer({ minimum: 0, maximum: 720, description: 'How long the old secret goes on working; 24 where it is not said.' }),
  ),
});

export const RotatedSecret = Type.Object(
  {
    clientId: Type.String({ description: 'Whose secret it is.' }),
    clientSecret: Type.String({ description: 'Shown this once.' }),
    formerSecretExpires: Type.String({ description: 'Until then the old secret works, too.' }),
  },
  { $id: 'RotatedSecret' },
);

export const ServiceTokenRequest = Type.Object({
  clientId: Type.String({ maxLength: 128, description: 'Of the service app.' }),
  clientSecret: Type.String({ maxLength: 256, description: 'Of the service app.' }),
  targetOrgId: Type.String({ maxLength: 512, description: 'The organization that authorized the service app.' }),
});

export const ServiceToken = Type.Object(
  {
    access_token: Type.String({ description: 'Acts for the service app in the organization.' }),
    expires_in: Type.Integer({ description: 'Seconds that the access token lives.' }),
    refresh_token: Type.String({ description: 'Gives the next access token, at /v1/access_token.' }),
    refresh_token_expires_in: Type.Integer({ description: 'Seconds that the refresh token lives.' }),
    token_type: Type.Literal('Bearer'),
  },
  { $id: 'ServiceToken' },
);

export const ServiceAuthorization = Type.Object(
  {
    id: Type.String({ description: 'Opaque id of the application.' }),
    name,
    scopes,
    orgId: Type.String({ description: 'Opaque id of the organization that let it in.' }),
  },
  { $id: 'ServiceAuthorization' },
);

export const AdmittedServiceApps = Type.Object(
  {
    items: Type.Array(
      Type.Object({
        id: Type.String({ description: 'Opaque id of the application.' }),
        name,
        description,
        ownerName: Type.String({ description: 'The organization that registered it.' }),
        scopes,
        created: Type.String({ description: 'When it was let in, with these scopes.' }),
      }),
    ),
  },
  { $id: 'AdmittedServiceApps' },
);
