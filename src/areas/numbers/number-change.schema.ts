import { Type } from 'typebox';
import { RING_PATTERNS } from './number-change.model.ts';

const ringPattern = Type.Enum([...RING_PATTERNS], { description: 'How calls to this number ring.' });
const distinctiveRingEnabled = Type.Boolean({ description: 'Whether the numbers ring apart.' });

export const NumbersOfOwner = Type.Object(
  {
    distinctiveRingEnabled,
    phoneNumbers: Type.Array(
      Type.Object({
        primary: Type.Boolean({ description: 'Whether it is the primary number.' }),
        directNumber: Type.Optional(Type.String({ description: 'Absent where there is only an extension.' })),
        extension: Type.Optional(Type.String({ description: 'Of the primary number.' })),
        routingPrefix: Type.Optional(Type.String({ description: 'What is dialed before the extension from elsewhere.' })),
        esn: Type.Optional(Type.String({ description: 'Routing prefix and extension.' })),
        ringPattern,
      }),
    ),
  },
  { $id: 'NumbersOfOwner' },
);

// Without a name of its own: two operations read it, and a named schema is compiled once.
export const NumberChangesBody = Type.Object({
  distinctiveRingEnabled: Type.Optional(distinctiveRingEnabled),
  enableDistinctiveRingPattern: Type.Optional(Type.Boolean({ description: 'The same, as older clients call it.' })),
  phoneNumbers: Type.Array(
    Type.Object({
      primary: Type.Boolean({ description: 'Whether it becomes the primary number.' }),
      action: Type.Enum(['ADD', 'DELETE'], { description: 'What to do with the number.' }),
      directNumber: Type.String({ minLength: 1, maxLength: 64, description: 'The number.', examples: ['+12145553567'] }),
      extension: Type.Optional(Type.String({ maxLength: 10, description: '2 to 10 digits; for the primary number.' })),
      ringPattern: Type.Optional(ringPattern),
    }),
    { maxItems: 20, description: 'Carried out in this order.' },
  ),
});
