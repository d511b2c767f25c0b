import type { TObject, TSchema } from 'typebox';
import { hasFieldsOfOurs } from '../extension-field.ts';
import type { Route } from './route.ts';

interface Operation {
  operationId: string;
  [key: string]: unknown;
}

const ERROR_STATUSES: Record<string, string> = {
  400: 'The request is not valid; the errors say which field and why.',
  401: 'The access token is missing, expired or not ours.',
  403: 'The token may not do this.',
  404: 'Not there, or not visible to this token, or the asked format is not supported.',
  405: 'The path knows other methods; Allow names them.',
  409: 'Contradicts something that is already there.',
  410: 'It was there and has been deleted.',
  415: 'The body has no media type, or one that is not read here.',
  423: 'Somebody else is changing it; Retry-After says when to come back.',
  428: 'Declared as in the Webex API; never produced.',
  429: 'Too many requests; Retry-After says when to come back.',
  500: 'A fault of ours; quote the tracking id.',
  502: 'A system behind us gave a bad answer.',
  503: 'A part is away at the moment; Retry-After says when to come back.',
  504: 'The answer took too long; try a smaller max.',
};

/** OpenAPI 3.1 from the routes; schemas that carry an `$id` become components. */
export function openApiOf(routes: readonly Route[], version: string): object {
  const components = new Map<string, unknown>();
  const paths: Record<string, Record<string, Operation>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] ??= {};
    paths[path][route.method.toLowerCase()] = operationOf(route, components);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Bellhop API',
      version,
      description:
        'Devices, people, workspaces, numbers and provisioning. Compatible with the Webex API; what is ours alone is marked `x-bellhop-extension`.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }, { session: [] }],
    paths: sorted(paths),
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'bellhop-session',
          description:
            'A browser that signed in; `__Host-bellhop-session` behind TLS. Everything but GET also needs the header `Bellhop-CSRF: 1`.',
        },
      },
      responses: { Error: { description: 'What went wrong', content: { 'application/json': { schema: ref('Error') } } } },
      schemas: sorted({ ...Object.fromEntries(components), Error: ERROR_SCHEMA }),
    },
  };
}

const ERROR_SCHEMA = {
  type: 'object',
  required: ['message', 'errors', 'trackingId'],
  properties: {
    message: { type: 'string', description: 'What happened, and what to do.' },
    errorCode: { type: 'integer', description: 'Telephony operations only.' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['description'],
        properties: { description: { type: 'string' }, errorCode: { type: 'integer' } },
      },
    },
    trackingId: { type: 'string', description: 'Quote it when you ask about this request.' },
  },
};

function operationOf(route: Route, components: Map<string, unknown>): Operation {
  const content = {
    ...(route.output ? { content: contentOf(['application/json'], hoist(route.output, components)) } : {}),
    ...(route.produces ? { content: contentOf(route.produces, { type: 'string' }) } : {}),
  };
  const errors = Object.fromEntries(
    Object.keys(ERROR_STATUSES).map((status) => [status, { $ref: '#/components/responses/Error' }]),
  );
  return {
    operationId: route.operation,
    summary: route.summary,
    tags: [route.tag],
    ...(route.extension ? { 'x-bellhop-extension': true } : {}),
    ...(route.permission === 'public'
      ? { security: [] }
      : {
          ...(route.onlyInSession ? { security: [{ session: [] }] } : {}),
          'x-permission': route.permission,
          'x-scopes': route.scopes,
        }),
    parameters: [
      ...parametersOf('path', route.params, components),
      ...parametersOf('query', route.query, components),
      ...parametersOf('header', route.headers, components),
      ...(hasFieldsOfOurs(route.output) ? [EXTENSIONS] : []),
    ],
    ...(route.body ? { requestBody: requestBodyOf(route, components) } : {}),
    responses: {
      ...Object.fromEntries(
        successesOf(route).map((status) => [status, { description: status === 206 ? 'Done in part' : 'Done', ...content }]),
      ),
      ...errors,
    },
  };
}

export const successOf = (route: Route): number => route.success ?? (route.output || route.produces ? 200 : 204);

/** Every status that carries the output of a route. */
export const successesOf = (route: Route): number[] => [successOf(route), ...(route.partly ? [206] : [])];

function requestBodyOf(route: Route, components: Map<string, unknown>) {
  const schema = hoist(route.body as TSchema, components);
  const types = route.takesForm ? ['multipart/form-data'] : ['application/json', ...(route.consumes ?? [])];
  return { required: !route.bodyIsOptional, content: contentOf(types, schema) };
}

const contentOf = (types: readonly string[], schema: unknown) => Object.fromEntries(types.map((type) => [type, { schema }]));

const EXTENSIONS = {
  name: 'extensions',
  in: 'query',
  required: false,
  'x-bellhop-extension': true,
  description:
    'Also the fields that only Bellhop has, marked x-bellhop-extension; the header Bellhop-Extensions: true says the same.',
  schema: { type: 'boolean' },
};

function parametersOf(where: 'path' | 'query' | 'header', schema: TObject | undefined, components: Map<string, unknown>) {
  return Object.entries(schema?.properties ?? {}).map(([name, property]) => {
    const { description, ...rest } = hoist(property as TSchema, components) as { description?: string };
    const required = where === 'path' || ((schema?.required ?? []) as string[]).includes(name);
    return { name, in: where, required, ...(description ? { description } : {}), schema: rest };
  });
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A copy as plain JSON Schema, with named schemas moved to the components. */
function hoist(schema: unknown, components: Map<string, unknown>): unknown {
  if (Array.isArray(schema)) return schema.map((part) => hoist(part, components));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $id, isFile: _, ...rest } = schema as { $id?: string; isFile?: true };
  const plain = () => Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, hoist(value, components)]));
  if ($id === undefined) return plain();
  if (!components.has($id)) {
    components.set($id, undefined);
    components.set($id, plain());
  }
  return ref($id);
}

const sorted = <Value>(record: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
