import { Refused } from '../../foundation/errors.ts';
import { decodeUuid } from '../../foundation/ids.ts';

/** The UUID in an id that a query or a body names, refused where it is none. */
export function readId(field: string, text: string): string {
  const id = decodeUuid(text);
  if (id !== undefined) return id;
  throw new Refused('invalid', 'request.bad-id', `'${field}' is not an id: give it as this API returned it.`);
}
