import type { Route } from '../../src/foundation/http/route.ts';
import type { RecordedOperation } from './recorded.ts';
import { parseShape, type Shape } from './shape.ts';

export interface RequestDifference {
  at: string;
  what: 'not heeded' | 'differs';
  found?: unknown;
}

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/** Parameters that every operation takes, whoever handles it. */
const EVERYWHERE = new Set(['orgId']);

/** What a client may send that the route does not know, and a scope that it demands beyond the recorded ones. */
export function requestDifferences(recorded: RecordedOperation, route: Route): RequestDifference[] {
  const known = new Set(Object.keys(route.query?.properties ?? {}));
  const parameters = recorded.params
    .filter((parameter) => parameter.in === 'query' && !EVERYWHERE.has(parameter.name) && !known.has(parameter.name))
    .map(({ name }): RequestDifference => ({ at: `?${name}`, what: 'not heeded' }));
  const [type] = Object.values(recorded.body);
  const fields = type === undefined ? [] : unknownFields(parseShape(type), route.body as JsonSchema | undefined, 'body');
  return [
    ...parameters,
    ...fields.map((at): RequestDifference => ({ at, what: 'not heeded' })),
    ...scopeDifferences(recorded, route),
  ];
}

function scopeDifferences({ scopes }: RecordedOperation, route: Route): RequestDifference[] {
  const isEnough = scopes.length === 0 || scopes.some((scope) => route.scopes.includes(scope));
  return isEnough ? [] : [{ at: 'scopes', what: 'differs', found: route.scopes }];
}

/** Fields of a recorded body that a schema does not name. */
function unknownFields(shape: Shape, schema: JsonSchema | undefined, at: string): string[] {
  if (shape.kind === 'array') return unknownFields(shape.of, schema?.items, `${at}[]`);
  if (shape.kind !== 'object') return [];
  return [...shape.fields].flatMap(([name, { shape: inner }]) => {
    const inside = propertyOf(schema, name);
    return inside === undefined ? [`${at}.${name}`] : unknownFields(inner, inside, `${at}.${name}`);
  });
}

function propertyOf(schema: JsonSchema | undefined, name: string): JsonSchema | undefined {
  return schema?.properties?.[name] ?? schema?.anyOf?.map((choice) => propertyOf(choice, name)).find(Boolean);
}
