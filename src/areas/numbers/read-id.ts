import { Refused } from '../../foundation/errors.ts';
import { decodeUuid } from '../../foundation/ids.ts';

/** An id in a body or a query. */
export function readId(name: string, id: string): string {
  const uuid = decodeUuid(id);
  if (uuid === undefined) throw new Refused('invalid', 'request.bad-id', `The value of '${name}' is not an id.`);
  return uuid;
}
