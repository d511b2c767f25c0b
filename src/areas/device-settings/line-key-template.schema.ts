import { Type } from 'typebox';
import { lineKeys, userReorderEnabled } from './layout.schema.ts';
import { ADVISORIES } from './template-targets.ts';

const Id = (description: string) => Type.String({ maxLength: 512, description });

const summary = {
  id: Type.String({ description: 'Opaque id of the template.' }),
  templateName: Type.String({ description: 'Name, unique in the organization.', examples: ['template-for-8845'] }),
  deviceModel: Type.String({ description: 'The model it is for.', examples: ['DMS Cisco 8845'] }),
  modelDisplayName: Type.String({ examples: ['Cisco 8845'] }),
};

export const TemplateList = Type.Object({ lineKeyTemplates: Type.Array(Type.Object(summary)) }, { $id: 'LineKeyTemplateList' });
export const TemplateResource = Type.Object({ ...summary, userReorderEnabled, lineKeys }, { $id: 'LineKeyTemplate' });
export const TemplateId = Type.Object({ id: summary.id }, { $id: 'LineKeyTemplateId' });
export const TemplatePath = Type.Object({ templateId: Id('Id of the template.') });

export const NewTemplateBody = Type.Object(
  {
    templateName: Type.String({ minLength: 1, maxLength: 128, description: 'Name, unique in the organization.' }),
    deviceModel: Type.String({ minLength: 1, maxLength: 128, description: 'Model or display name.' }),
    userReorderEnabled: Type.Optional(userReorderEnabled),
    lineKeys,
  },
  { $id: 'NewLineKeyTemplate' },
);
export const ChangedTemplateBody = Type.Object(
  { userReorderEnabled: Type.Optional(userReorderEnabled), lineKeys },
  { $id: 'ChangedLineKeyTemplate' },
);

const tags = (description: string) =>
  Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 128 }), { maxItems: 50, description }));

// Webex's own example says some of them as text.
const advisory = Type.Optional(Type.Unsafe<boolean | string>({ enum: [true, false, 'true', 'false'] }));

export const applicationFields = {
  action: Type.Enum(['APPLY_TEMPLATE', 'APPLY_DEFAULT_TEMPLATES'], {
    description: 'Whether to apply a template, or to put devices back to their default layout.',
  }),
  templateId: Type.Optional(Id('The template; required to apply one.')),
  locationIds: Type.Optional(Type.Array(Id('A location.'), { maxItems: 500, description: 'Only devices at these locations.' })),
  excludeDevicesWithCustomLayout: Type.Optional(Type.Boolean({ description: 'Leave devices alone that have their own.' })),
  includeDeviceTags: tags('Only devices with one of these tags.'),
  excludeDeviceTags: tags('No devices with one of these tags.'),
  advisoryTypes: Type.Optional(
    Type.Object(Object.fromEntries(ADVISORIES.map((name) => [name, advisory])), {
      description:
        'Only devices for which one of these is so: the template has more or fewer keys of a kind than the device can use.',
    }),
  ),
};
export const DeviceTotal = Type.Object(
  { deviceCount: Type.Number({ description: 'How many devices it would be applied to.' }) },
  { $id: 'LineKeyTemplatePreview' },
);
