import { Type } from 'typebox';
import { FAMILIES } from './customization.model.ts';
import { inputSchemaOf, outputSchemaOf } from './setting.model.ts';

const Id = (description: string) => Type.String({ maxLength: 512, description });

export const DevicePath = Type.Object({ deviceId: Id('Any of the ids of the device, or its MAC address.') });
export const LocationPath = Type.Object({ locationId: Id('Id of the location.') });

const model = (description: string) => Type.Optional(Type.String({ minLength: 1, maxLength: 128, description }));
export const ModelQuery = Type.Object({
  deviceModel: model('The model of the device, by model or display name.'),
  model: model('The same, as some clients call it.'),
});

export const CustomizationsInput = Type.Partial(inputSchemaOf(FAMILIES), {
  $id: 'CustomizationsInput',
  description: 'Any part of the settings, by family. What is not there stays as it is; null is inherited again.',
});

// A device shows the family of its model, the levels above show all.
const Customizations = Type.Partial(outputSchemaOf(FAMILIES), {
  $id: 'Customizations',
  description: 'The settings that hold, by family: what this level says, else the level above, else the default.',
});

const status = {
  customizations: Customizations,
  updateInProgress: Type.Boolean({ description: 'Whether a job is changing settings: no other may start.' }),
  deviceCount: Type.Number({ description: 'How many devices these settings hold for.' }),
  lastUpdateTime: Type.Number({ description: 'When they last changed, in milliseconds since 1970.' }),
};

export const OrganizationSettings = Type.Object(status, { $id: 'OrganizationDeviceSettings' });
export const CustomizedSettings = Type.Object(
  { ...status, customEnabled: Type.Boolean({ description: 'Whether this level has settings of its own.' }) },
  { $id: 'DeviceSettings' },
);
export const SettingsBody = Type.Object(
  {
    customizations: CustomizationsInput,
    customEnabled: Type.Boolean({ description: 'False: nothing of its own any more; the location or organization decides.' }),
  },
  { $id: 'ChangedDeviceSettings' },
);
