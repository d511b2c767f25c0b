import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { TSchema } from 'typebox';
import { refusalOf } from './error-body.ts';

const options = { allErrors: true, useDefaults: true, strict: false, verbose: false } as const;

// What stands in a URL is text, so numbers and booleans are read out of it; a body says itself what it is.
const forUrls = addFormats.default(new Ajv({ ...options, coerceTypes: 'array' }));
const forBodies = addFormats.default(new Ajv(options));

export type RequestPart = 'path' | 'query' | 'body';

/** A check of one part of a request. Fields that are not in the schema are let through: clients send more than is documented. */
export function validatorOf(schema: TSchema, part: RequestPart): (value: unknown) => void {
  const validate: ValidateFunction = (part === 'body' ? forBodies : forUrls).compile(JSON.parse(JSON.stringify(schema)));
  return (value) => {
    if (!validate(value)) throw refusalOf(validate.errors ?? [], part, value);
  };
}
