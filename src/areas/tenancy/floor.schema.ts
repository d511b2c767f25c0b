import { Type } from 'typebox';
import { pageQuery } from '../../foundation/paging.ts';

const floorNumber = Type.Integer({
  minimum: -1000,
  maximum: 1000,
  description: 'Its number; the basement is -1.',
  examples: [-1],
});
const displayName = Type.Optional(
  Type.String({ maxLength: 256, description: 'What people call it.', examples: ['The basement'] }),
);

export const FloorResource = Type.Object(
  { id: Type.String({ description: 'Opaque id of the floor.' }), locationId: Type.String(), floorNumber, displayName },
  { $id: 'Floor' },
);
export const FloorList = Type.Object({ items: Type.Array(FloorResource) }, { $id: 'FloorList' });
export const FloorBody = Type.Object({ floorNumber, displayName });
export const FloorQuery = Type.Object({ ...pageQuery });
export const FloorPath = Type.Object({
  locationId: Type.String({ maxLength: 512, description: 'Id of the location.' }),
  floorId: Type.String({ maxLength: 512, description: 'Id of the floor.' }),
});
