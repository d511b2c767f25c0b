import { Type } from 'typebox';
import { ALL_SCOPES, DEFAULT_LIFETIME_SECONDS, LONGEST_LIFETIME_SECONDS } from '../access/index.ts';

const described = {
  id: Type.String(),
  name: Type.String(),
  scopes: Type.Array(Type.String()),
  expires: Type.String({ format: 'date-time' }),
};

export const PersonalAccessToken = Type.Object(
  { ...described, created: Type.String({ format: 'date-time' }) },
  { $id: 'PersonalAccessToken' },
);
export const PersonalAccessTokenList = Type.Object(
  { items: Type.Array(PersonalAccessToken) },
  { $id: 'PersonalAccessTokenList' },
);
export const NewPersonalAccessToken = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 100, description: 'By which you know it again.', examples: ['Nightly export'] }),
    scopes: Type.Optional(
      Type.Array(Type.String({ enum: ALL_SCOPES }), { maxItems: 200, description: 'Absent: all; your roles limit it anyway.' }),
    ),
    expiresAfterSeconds: Type.Optional(
      Type.Integer({ minimum: 60, maximum: LONGEST_LIFETIME_SECONDS, default: DEFAULT_LIFETIME_SECONDS }),
    ),
  },
  { $id: 'NewPersonalAccessToken' },
);
export const IssuedPersonalAccessToken = Type.Object(
  { ...described, accessToken: Type.String({ description: 'Shown this once.' }) },
  { $id: 'IssuedPersonalAccessToken' },
);
export const PersonalAccessTokenPath = Type.Object({ tokenId: Type.String({ maxLength: 512, description: 'Id of the token.' }) });
