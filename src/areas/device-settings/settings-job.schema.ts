import { Type } from 'typebox';
import { bulkJobFields } from '../bulk-jobs/index.ts';
import { CustomizationsInput } from './customization.schema.ts';
import { applicationFields } from './line-key-template.schema.ts';

const locationId = (description: string) => Type.String({ maxLength: 512, description });

export const CallDeviceSettingsBody = Type.Object(
  {
    locationId: Type.Optional(locationId('Only this location; empty is the whole organization.')),
    locationCustomizationsEnabled: Type.Optional(
      Type.Boolean({ description: 'Of a location: whether it has settings of its own, or again those of the organization.' }),
    ),
    customizations: Type.Optional(CustomizationsInput),
  },
  { $id: 'CallDeviceSettingsToStart' },
);
export const RebuildPhonesBody = Type.Object(
  { locationId: Type.String({ minLength: 1, maxLength: 512, description: 'Location of the phones.' }) },
  { $id: 'RebuildPhonesToStart' },
);
export const ApplyLineKeyTemplateBody = Type.Object(applicationFields, { $id: 'ApplyLineKeyTemplateToStart' });

const percentageComplete = Type.Integer({ minimum: 0, maximum: 100, description: 'How much of it is done.' });
const deviceCount = Type.Number({ description: 'How many devices it has reached.' });
const target = {
  target: Type.Enum(['CUSTOMER', 'LOCATION'], { description: 'Whose devices it is about.' }),
  locationId: Type.String({ description: 'Empty for the whole organization.' }),
};
const count = Type.Number();

export const CallDeviceSettingsJob = Type.Object(
  {
    ...bulkJobFields,
    jobType: Type.String(),
    operationType: Type.String(),
    locationCustomizationsEnabled: Type.Boolean(),
    ...target,
    sourceLocationId: Type.String(),
    targetLocationId: Type.String(),
    sourceLocationName: Type.String(),
    targetLocationName: Type.String(),
    percentageComplete,
    deviceCount,
    counts: Type.Object({ totalNumbers: count, numbersDeleted: count, numbersMoved: count, numbersFailed: count }),
  },
  { $id: 'CallDeviceSettingsJob' },
);
export const RebuildPhonesJob = Type.Object(
  { ...bulkJobFields, ...target, percentageComplete, deviceCount },
  { $id: 'RebuildPhonesJob' },
);
export const DynamicDeviceSettingsJob = Type.Object(
  { ...bulkJobFields, ...target, locationName: Type.Optional(Type.String()), percentageComplete },
  { $id: 'DynamicDeviceSettingsJob' },
);
export const ApplyLineKeyTemplateJob = Type.Object(
  {
    ...bulkJobFields,
    percentageComplete,
    updatedCount: Type.Integer({ description: 'How many devices have the keys now.' }),
    advisoryCount: Type.Integer({ description: 'For how many of them the keys are too many or too few.' }),
  },
  { $id: 'ApplyLineKeyTemplateJob' },
);
