/** Marks a field that the Webex API does not have: in a response it appears only to who asks for it. */
export const OURS = { 'x-bellhop-extension': true } as const;

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  required?: string[];
  [key: string]: unknown;
}

const isOurs = (schema: JsonSchema): boolean => schema['x-bellhop-extension'] === true;

/** The same schema, as plain JSON, without the fields that are ours. */
export function strictSchema<Schema>(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (_, value) => {
    if (typeof value !== 'object' || value === null || typeof value.properties !== 'object') return value;
    const { properties, required = [], ...rest } = value as Required<JsonSchema>;
    const kept = Object.entries(properties).filter(([, property]) => !isOurs(property));
    const names = new Set(kept.map(([name]) => name));
    return { ...rest, properties: Object.fromEntries(kept), required: required.filter((name) => names.has(name)) };
  });
}

export const hasFieldsOfOurs = (schema: unknown): boolean =>
  JSON.stringify(schema ?? null).includes('"x-bellhop-extension":true');
