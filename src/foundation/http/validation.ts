import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { TSchema } from 'typebox';
import { Refused } from '../errors.ts';
import { refusalOf } from './error-body.ts';

// No schema refers to another one: none needs to be remembered by its name, and a second server may bring the same ones.
const options = { allErrors: true, useDefaults: true, strict: false, verbose: false, addUsedSchema: false } as const;

// What stands in a URL is text, so numbers and booleans are read out of it; a body says itself what it is.
const forUrls = addFormats.default(new Ajv({ ...options, coerceTypes: 'array' }));
const forBodies = addFormats.default(new Ajv(options));

// What `FormFile` says.
forBodies.addKeyword({
  keyword: 'isFile',
  validate: (_: true, value: unknown) => value instanceof Uint8Array,
  error: { message: 'it must be a file: give its part a file name' },
});

export type RequestPart = 'path' | 'query' | 'body' | 'header';

/**
 * A check of one part of a request. Fields that are not in the schema are let through: clients send more than is documented. It is
 * compiled when it is first needed: all of them take as long as everything else of a start together.
 */
export function validatorOf(schema: TSchema, part: RequestPart): (value: unknown) => void {
  let validate: ValidateFunction | undefined;
  return (value) => {
    mustBeText(value);
    validate ??= (part === 'body' ? forBodies : forUrls).compile(JSON.parse(JSON.stringify(schema)));
    if (!validate(value)) throw refusalOf(validate.errors ?? [], part, value);
  };
}

/** JSON lets through what is no text to a database: the character NUL, and halves of surrogate pairs. */
function mustBeText(value: unknown): void {
  const path = findNoText(value);
  if (path)
    throw new Refused(
      'invalid',
      'request.not-text',
      `'${path.join('.')}' holds a character that is no text (NUL, or half of a surrogate pair).`,
    );
}

/** Where it stands. The path is put together only where something is found: a body may hold thousands of values. */
function findNoText(value: unknown): string[] | undefined {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? [] : undefined;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return undefined;
  for (const name in value) {
    const path = findNoText((value as Record<string, unknown>)[name]);
    if (path) return [name, ...path];
  }
  return undefined;
}
