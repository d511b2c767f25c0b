import { Type } from 'typebox';

/** A file in a form, as its bytes; `isFile` is for our own validation and no part of OpenAPI. */
export const FormFile = (description: string) =>
  Type.Unsafe<Uint8Array>({ contentMediaType: 'application/octet-stream', isFile: true, description });
