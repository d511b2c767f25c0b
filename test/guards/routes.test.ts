import { expect, test } from 'vitest';
import { PERMISSIONS } from '../../src/areas/access/index.ts';
import { routes } from '../../src/programs/api.ts';

/** Operations that anybody may call, because they come before it is known who somebody is, or end it. This list may only shrink. */
const PUBLIC = [
  'signIn',
  'answerSecondFactor',
  'askForPasskey',
  'signInWithPasskey',
  'requestPasswordReset',
  'lookAtSignInLink',
  'followSignInLink',
  'lookUpSingleSignOn',
  'startSingleSignOn',
  'finishSingleSignOn',
  'readConsentInvitation',
  'beginConsent',
  'finishConsent',
  // These two find the session themselves: what failed must be counted, and who wants out gets out of one that has ended.
  'reauthenticate',
  'signOut',
];

test('every route names a permission that exists, and the public ones stand on the list', () => {
  const known = new Set<string>(PERMISSIONS);
  for (const { operation, permission } of routes) {
    if (permission === 'public') expect(PUBLIC, operation).toContain(operation);
    else expect(known.has(permission), `${operation} names ${permission}`).toBe(true);
  }
});

test('operations and paths are named once', () => {
  const operations = routes.map(({ operation }) => operation);
  const paths = routes.map(({ method, path }) => `${method} ${path.replace(/:\w+/g, ':')}`);
  expect(new Set(operations).size).toBe(operations.length);
  expect(new Set(paths).size).toBe(paths.length);
});

test('every string that a client sends is bounded in a body', () => {
  for (const { operation, body } of routes) {
    for (const [where, schema] of stringsOf(body, operation)) {
      const { maxLength, enum: values, const: value, format } = schema;
      expect(maxLength ?? values ?? value ?? format, `${where} has no maxLength`).toBeDefined();
    }
  }
});

interface JsonSchema {
  type?: string;
  maxLength?: number;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

function* stringsOf(schema: JsonSchema | undefined, where: string): Generator<[string, JsonSchema]> {
  if (!schema) return;
  if (schema.type === 'string') yield [where, schema];
  for (const [name, property] of Object.entries(schema.properties ?? {})) yield* stringsOf(property, `${where}.${name}`);
  yield* stringsOf(schema.items, `${where}[]`);
  for (const choice of schema.anyOf ?? []) yield* stringsOf(choice, where);
}
