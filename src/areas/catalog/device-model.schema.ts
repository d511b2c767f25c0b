import { Type } from 'typebox';
import { OURS } from '../../foundation/extension-field.ts';

const flag = (description: string) => Type.Boolean({ description });

export const SupportedDeviceResource = Type.Object(
  {
    model: Type.String({ description: 'Name to create a device with.', examples: ['DMS Yealink T46U'] }),
    displayName: Type.String({ description: 'Also accepted to create a device with.', examples: ['Yealink T46U'] }),
    familyDisplayName: Type.Optional(Type.String({ description: 'Name of the family the model belongs to.' })),
    type: Type.Enum(['MPP', 'ATA', 'GENERIC_SIP', 'ESIM', 'DESK_PHONE']),
    manufacturer: Type.Enum(['CISCO', 'THIRD_PARTY']),
    managedBy: Type.Enum(['CISCO', 'CUSTOMER', 'PARTNER']),
    supportedFor: Type.Array(Type.String(), { description: 'Who can own it: PEOPLE, PLACE.' }),
    onboardingMethod: Type.Array(Type.String(), { description: 'MAC_ADDRESS, ACTIVATION_CODE, NONE.' }),
    allowConfigureLayoutEnabled: flag('Whether its key layout can be changed.'),
    numberOfLinePorts: Type.Number({ description: 'How many lines it can register.' }),
    kemSupportEnabled: flag('Whether it takes key expansion modules.'),
    kemModuleCount: Type.Optional(Type.Number()),
    kemModuleType: Type.Optional(Type.Array(Type.String())),
    kemLinesSupportEnabled: flag('Whether lines can stand on expansion modules.'),
    upgradeChannelEnabled: flag('Whether its firmware follows an upgrade channel.'),
    defaultUpgradeChannel: Type.Optional(Type.String()),
    additionalPrimaryLineAppearancesEnabled: flag('Whether its owner may have several primary lines on it.'),
    basicEmergencyNomadicEnabled: flag('Whether it takes part in nomadic emergency calling.'),
    customizedBehaviorsEnabled: flag('Whether its settings can be customized.'),
    allowConfigurePortsEnabled: flag('Whether its ports can be configured.'),
    customizableLineLabelEnabled: flag('Whether its line labels can be changed.'),
    supportsLinePortReorderingEnabled: flag('Whether its lines can be reordered.'),
    portNumberSupportEnabled: flag('Whether its ports are numbered.'),
    t38Enabled: flag('Whether it sends fax over T.38.'),
    callDeclinedEnabled: flag('Whether it can decline a call.'),
    touchScreenPhone: flag('Whether it has a touch screen.'),
    numberOfLineKeyButtons: Type.Number(),
    deviceSettingsConfiguration: Type.String(),
    allowHotelingHostEnabled: flag('Whether it can be a hoteling host.'),
    supportsLogCollection: Type.String(),
    supportsApplyChangesEnabled: flag('Whether it can be told to fetch its configuration.'),
    allowConfigureLinesEnabled: flag('Whether its lines can be configured.'),
    allowConfigurePhoneSettingsEnabled: flag('Whether its phone settings can be configured.'),
    supportsHotlineEnabled: flag('Whether a line of it can be a hotline.'),
    maxNumberOfLineAppearances: Type.Optional(Type.Number()),
    canBeProvisioned: Type.Optional(Type.Boolean({ ...OURS, description: 'Whether Bellhop has a configuration file for it.' })),
  },
  { $id: 'SupportedDevice' },
);

export const SupportedDeviceList = Type.Object(
  { upgradeChannelList: Type.Array(Type.String()), devices: Type.Array(SupportedDeviceResource) },
  { $id: 'SupportedDeviceList' },
);

const TYPES = ['MPP', 'ATA', 'GENERIC_SIP', 'ESIM', 'DESK_PHONE'];

export const SupportedDeviceQuery = Type.Object({
  type: Type.Optional(
    Type.Enum([...TYPES, ...TYPES.map((type) => `not:${type}`)], {
      description: 'Only this type, or with `not:` all but this type.',
    }),
  ),
  allowConfigureLayoutEnabled: Type.Optional(
    Type.Boolean({ description: 'Only models whose layout can, or cannot, be changed.' }),
  ),
});
