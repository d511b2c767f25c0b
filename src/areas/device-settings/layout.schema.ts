import { Type } from 'typebox';
import { KEY_TYPES } from './layout.model.ts';

const keyType = Type.Enum([...KEY_TYPES], { description: 'What the key is for.' });
const label = Type.Optional(Type.String({ maxLength: 64, description: 'What stands beside the key.' }));
const value = Type.Optional(Type.String({ maxLength: 256, description: 'What a speed dial calls.' }));
const sharedLineIndex = Type.Optional(
  Type.Integer({ minimum: 1, maximum: 1000, description: 'Which of the shared lines; required for SHARED_LINE.' }),
);

export const LineKeySchema = Type.Object(
  {
    lineKeyIndex: Type.Integer({ minimum: 1, maximum: 1000, description: 'Which key, from 1.' }),
    lineKeyType: keyType,
    lineKeyLabel: label,
    lineKeyValue: value,
    sharedLineIndex,
  },
  { $id: 'LineKey' },
);

const KemKeySchema = Type.Object(
  {
    kemModuleIndex: Type.Integer({ minimum: 1, maximum: 10, description: 'Which module, from 1.' }),
    kemKeyIndex: Type.Integer({ minimum: 1, maximum: 100, description: 'Which of its keys, from 1.' }),
    kemKeyType: keyType,
    kemKeyLabel: label,
    kemKeyValue: value,
    sharedLineIndex,
  },
  { $id: 'KemKey' },
);

export const userReorderEnabled = Type.Boolean({ description: 'Whether the user may reorder the keys on the phone.' });
const kemModuleType = Type.Optional(Type.Enum(['KEM_14_KEYS', 'KEM_18_KEYS', 'KEM_20_KEYS']));
const layoutMode = Type.Enum(['DEFAULT', 'CUSTOM'], { description: 'DEFAULT: the lines of the device, in their order.' });

const MOST_LINE_KEYS = 100;
const MOST_KEM_KEYS = 200;

export const lineKeys = Type.Array(LineKeySchema, { maxItems: MOST_LINE_KEYS });
const kemKeys = Type.Array(KemKeySchema, { maxItems: MOST_KEM_KEYS });

export const LayoutResource = Type.Object(
  { layoutMode, userReorderEnabled, lineKeys, kemModuleType, kemKeys: Type.Optional(kemKeys) },
  { $id: 'DeviceLayout' },
);
export const LayoutBody = Type.Object(
  {
    layoutMode,
    userReorderEnabled: Type.Optional(userReorderEnabled),
    lineKeys: Type.Optional(lineKeys),
    kemModuleType,
    kemKeys: Type.Optional(kemKeys),
  },
  { $id: 'ChangedDeviceLayout' },
);
