import { Type } from 'typebox';

const license = {
  id: Type.String({ description: 'Opaque id of the license.' }),
  name: Type.String({ description: 'What it is called.', examples: ['Webex Calling - Professional'] }),
  totalUnits: Type.Integer({ description: 'Units there are.' }),
  consumedUnits: Type.Integer({ description: 'Units in use.' }),
  consumedByUsers: Type.Integer({ description: 'Units that people use.' }),
  consumedByWorkspaces: Type.Integer({ description: 'Units that workspaces use.' }),
  subscriptionId: Type.Optional(Type.String({ description: 'The subscription it comes from.' })),
};

export const LicenseResource = Type.Object(
  {
    ...license,
    users: Type.Optional(
      Type.Array(
        Type.Object({
          id: Type.String({ description: 'Opaque id of the person.' }),
          type: Type.Enum(['INTERNAL', 'EXTERNAL']),
          displayName: Type.String(),
          email: Type.String(),
        }),
        { description: 'Who has it; only with includeAssignedTo=user.' },
      ),
    ),
  },
  { $id: 'License' },
);
export const LicenseList = Type.Object({ items: Type.Array(Type.Object(license)) }, { $id: 'LicenseList' });
export const LicensePath = Type.Object({ licenseId: Type.String({ maxLength: 512, description: 'Id of the license.' }) });
export const LicenseQuery = Type.Object({
  includeAssignedTo: Type.Optional(Type.Enum(['user'], { description: 'Also list who has it.' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, description: 'Most users on one page.', default: 300 })),
  next: Type.Optional(Type.String({ maxLength: 512, description: 'Opaque position, as found in the next link.' })),
  pageToken: Type.Optional(Type.String({ maxLength: 512, description: 'The same as next.' })),
});

const Units = Type.Integer({ minimum: 0, maximum: 1_000_000, description: 'Units there are.' });
export const NewLicense = Type.Object(
  {
    kind: Type.Enum(['professional', 'standard', 'workspace', 'common-area'], { description: 'What it is for.' }),
    totalUnits: Units,
    subscriptionId: Type.Optional(Type.String({ minLength: 1, maxLength: 256, description: 'The subscription it comes from.' })),
  },
  { $id: 'NewLicense', additionalProperties: false },
);
export const ChangedLicense = Type.Object({ totalUnits: Units }, { $id: 'ChangedLicense', additionalProperties: false });
