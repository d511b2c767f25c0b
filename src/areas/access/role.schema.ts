import { Type } from 'typebox';

export const RoleResource = Type.Object(
  {
    id: Type.String({ description: 'Opaque id of the role.' }),
    name: Type.String({ description: 'What the role is called.', examples: ['Full Administrator'] }),
  },
  { $id: 'Role' },
);

export const RoleList = Type.Object({ items: Type.Array(RoleResource) }, { $id: 'RoleList' });

export const PersonOfRoles = Type.Object({ personId: Type.String({ maxLength: 512, description: 'Id of the person.' }) });

export const AdministeredLocations = Type.Object(
  {
    locationIds: Type.Array(Type.String({ maxLength: 512 }), {
      maxItems: 1000,
      description: 'Ids of the locations that the person administers with the role of a location administrator.',
    }),
  },
  { $id: 'AdministeredLocations', additionalProperties: false },
);
