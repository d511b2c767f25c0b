import { Type } from 'typebox';

const tag = Type.String({ minLength: 1, maxLength: 64, description: 'Name of the setting.', examples: ['%ENABLE_BLUETOOTH%'] });
const familyOrModelDisplayName = Type.String({
  minLength: 1,
  maxLength: 64,
  description: 'A family of the catalog, or the display name of a model.',
  examples: ['Poly'],
});
const MOST_TAGS = 100;

export const FamilyQuery = Type.Object({ familyOrModelDisplayName });
export const GroupsQuery = Type.Object({
  familyOrModelDisplayName: Type.Optional(familyOrModelDisplayName),
  includeSettingsType: Type.Optional(
    Type.Enum(['TABS', 'GROUPS', 'ALL'], { description: 'Whether to answer tabs, groups or both.' }),
  ),
});
export const SettingsGroups = Type.Object(
  {
    settingsGroups: Type.Optional(
      Type.Array(
        Type.Object({
          path: Type.String({ examples: ['Feature.Bluetooth'] }),
          friendlyName: Type.String({ description: "The vendor's own name.", examples: ['feature.bluetooth.enabled'] }),
          tab: Type.String(),
          familyOrModelDisplayName: Type.String(),
          tags: Type.Array(Type.Object({ tagBlock: Type.Array(Type.String()) })),
        }),
      ),
    ),
    settingsTabs: Type.Optional(Type.Array(Type.String())),
  },
  { $id: 'DynamicSettingsGroups' },
);

/** The body of getSettings; three operations take it, so it has no name of its own. */
export const AskedTags = Type.Object({
  tags: Type.Optional(Type.Array(tag, { maxItems: MOST_TAGS, description: 'Only these; empty or absent: all.' })),
});

const found = Type.Array(
  Type.Object({
    familyOrModelDisplayName: Type.String(),
    tag: Type.String(),
    value: Type.Optional(Type.String({ description: 'What this level says itself.' })),
    parentValue: Type.Optional(Type.String({ description: 'What it would inherit.' })),
    parentLevel: Type.Optional(Type.Enum(['SYSTEM_DEFAULT', 'REGIONAL_DEFAULT', 'ORGANIZATION', 'LOCATION'])),
  }),
);
const lastUpdateTime = Type.Integer({ description: 'In milliseconds since 1970.' });
export const DeviceTags = Type.Object({ tags: found, lastUpdateTime }, { $id: 'DeviceDynamicSettings' });
export const LevelTags = Type.Object(
  { tags: found, lastUpdateTime, updateInProgress: Type.Boolean() },
  { $id: 'DynamicSettings' },
);

const change = {
  tag,
  action: Type.Enum(['SET', 'CLEAR'], { description: 'CLEAR: inherit again.' }),
  value: Type.Optional(Type.String({ maxLength: 256, description: 'Required to SET.' })),
};
export const ChangedTags = Type.Object(
  { tags: Type.Optional(Type.Array(Type.Object(change), { maxItems: MOST_TAGS })) },
  { $id: 'ChangedDynamicSettings' },
);
export const DynamicDeviceSettingsBody = Type.Object(
  {
    locationId: Type.Optional(
      Type.String({ maxLength: 512, description: 'Only this location; empty is the whole organization.' }),
    ),
    tags: Type.Array(Type.Object({ familyOrModelDisplayName, ...change }), { maxItems: MOST_TAGS }),
  },
  { $id: 'DynamicDeviceSettingsToStart' },
);
