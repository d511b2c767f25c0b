import type { components } from '../../../client/schema.ts';

export type Template = components['schemas']['ProvisioningTemplate'];
export type ListedTemplate = components['schemas']['ListedProvisioningTemplate'];

export const AFFECTED = ['/v1/provisioningTemplates'];

/** A template as it is edited; an empty description is none. */
export interface TemplateValues {
  name: string;
  description: string;
  models: string[];
  text: string;
}

export const valuesOf = ({ name, description = '', models, text }: Template): TemplateValues => ({
  name,
  description,
  models,
  text,
});

export const isSame = (a: TemplateValues, b: TemplateValues): boolean => JSON.stringify(a) === JSON.stringify(b);

/** By which words a sentence of the API is about a field. */
export const FIELDS = {
  name: /'name'|called/,
  description: /'description'/,
  models: /'models'|configuration file for|takes? .*models/,
  text: /'text'|of the template|too long to render/,
};

export type TemplateErrors = { [Field in keyof typeof FIELDS]?: string };

/** The line of the text that a refusal is about. */
export function wrongLineOf(error: Error | null): number | undefined {
  const line = /^Line (?<line>\d+), column/.exec(error?.message ?? '')?.groups?.line;
  return line === undefined ? undefined : Number(line);
}
