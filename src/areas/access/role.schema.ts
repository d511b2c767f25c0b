import { Type } from 'typebox';

export const RoleResource = Type.Object(
  {
    id: Type.String({ description: 'Opaque id of the role.' }),
    name: Type.String({ description: 'What the role is called.', examples: ['Full Administrator'] }),
  },
  { $id: 'Role' },
);

export const RoleList = Type.Object({ items: Type.Array(RoleResource) }, { $id: 'RoleList' });
