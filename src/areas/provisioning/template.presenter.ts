import { encodeId } from '../../foundation/ids.ts';
import type { ListedTemplate, Template } from './template.model.ts';

export const presentListedTemplate = (template: ListedTemplate) => ({
  id: encodeId('PROVISIONING_TEMPLATE', template.id),
  name: template.name,
  description: template.description ?? undefined,
  models: template.models,
  created: template.createdAt.toISOString(),
  lastModified: template.updatedAt.toISOString(),
});

export const presentTemplate = (template: Template) => ({ ...presentListedTemplate(template), text: template.text });
