import { Type } from 'typebox';

const Value = Type.Enum(['NONE', 'VIEW', 'MODIFY'], { description: 'Allow to provision devices.' });

export const AccountPath = Type.Object({
  accountId: Type.String({
    maxLength: 512,
    description: 'Id of a service provider, an organization, or a person of the organization acted in.',
  }),
});

export const PermissionResource = Type.Object(
  {
    accountId: Type.String({ description: 'Whose it is.' }),
    accountType: Type.Enum(['ORGANIZATION', 'PERSON'], { description: 'What kind of account it is.' }),
    displayName: Type.String({ description: 'Its name.' }),
    permission: Value,
    assignable: Type.Array(Value, { description: 'What the caller could set it to.' }),
    warning: Type.Optional(Type.String({ description: 'What cannot be taken back, where that is so.' })),
  },
  { $id: 'ProvisioningPermission' },
);

export const ChangedPermission = Type.Object(
  { permission: Value },
  { $id: 'ChangedProvisioningPermission', additionalProperties: false },
);
