import { Type } from 'typebox';
import { pageQuery } from '../../foundation/paging.ts';

const LONGEST_TEXT = 256_000;

const name = Type.String({ minLength: 1, maxLength: 80, description: 'Once per account.', examples: ['Reception desks'] });
const description = Type.String({ maxLength: 500, description: 'What it is for.' });
const models = Type.Array(Type.String({ minLength: 1, maxLength: 256 }), {
  minItems: 1,
  maxItems: 50,
  uniqueItems: true,
  description: 'Catalog models it is for; it must render for each of them.',
  examples: [['DMS Yealink T46U']],
});
const text = Type.String({
  minLength: 1,
  maxLength: LONGEST_TEXT,
  description: 'LiquidJS. Every value is escaped for the format of the file on its way out.',
});

const listed = {
  id: Type.String(),
  name,
  description: Type.Optional(description),
  models: Type.Array(Type.String()),
  created: Type.String({ format: 'date-time' }),
  lastModified: Type.String({ format: 'date-time' }),
};

export const TemplateResource = Type.Object({ ...listed, text }, { $id: 'ProvisioningTemplate' });

export const TemplateList = Type.Object(
  { items: Type.Array(Type.Object(listed, { $id: 'ListedProvisioningTemplate' })) },
  { $id: 'ProvisioningTemplateList' },
);

export const NewTemplateBody = Type.Object(
  { name, description: Type.Optional(description), models, text },
  { $id: 'NewProvisioningTemplate' },
);

export const ChangedTemplateBody = Type.Object(
  {
    name: Type.Optional(name),
    description: Type.Optional(Type.Union([description, Type.Null()], { description: 'Null takes it away.' })),
    models: Type.Optional(models),
    text: Type.Optional(text),
  },
  { $id: 'ChangedProvisioningTemplate' },
);

export const TemplatePath = Type.Object({ templateId: Type.String({ maxLength: 512, description: 'Id of the template.' }) });

export const TemplateQuery = Type.Object({ ...pageQuery });

export const BuiltInTemplateQuery = Type.Object({
  model: Type.String({ maxLength: 256, description: 'A model of the catalog.', examples: ['DMS Yealink T46U'] }),
});

export const BuiltInTemplateResource = Type.Object(
  {
    model: Type.String(),
    format: Type.Enum(['key-value', 'xml'], { description: 'How values are escaped in it.' }),
    text: Type.String({ description: 'To be copied and changed.' }),
  },
  { $id: 'BuiltInProvisioningTemplate' },
);

export const TemplateChoice = Type.Object(
  {
    templateId: Type.Union([Type.String({ maxLength: 512 }), Type.Null()], {
      description: 'A template of your own account; null is the built-in one.',
    }),
  },
  { $id: 'DeviceTemplateChoice' },
);

export const TextPreview = Type.Object(
  {
    text,
    fileName: Type.Optional(Type.String({ maxLength: 128, description: 'Absent: the file that holds the lines.' })),
  },
  { $id: 'TemplatePreview' },
);
