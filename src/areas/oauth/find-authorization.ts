import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { demand } from '../access/index.ts';
import { findPersonId } from './authorization.queries.ts';

export const noSuchAuthorization = (): Refused =>
  new Refused('not-found', 'authorization.not-found', 'The requested resource could not be found.');

/** Whose authorizations are asked for: one's own, or with the right to it somebody else's. */
export async function personAskedFor(
  ctx: Context,
  asked: { personId?: string | undefined; personEmail?: string | undefined },
): Promise<string> {
  demand(ctx, 'authorizations.read-self');
  const { personId, personEmail: email } = asked;
  const nobody = personId === undefined && email === undefined;
  const id = personId === undefined ? (nobody ? ctx.actor.id : undefined) : decodeUuid(personId);
  const found = personId !== undefined && id === undefined ? undefined : await findPersonId(ctx.db, { id, email });
  // Who may not see other people's learns nothing about whether there is such a person.
  if (found !== ctx.actor.id) demand(ctx, 'authorizations.read');
  if (found === undefined) throw noSuchAuthorization();
  return found;
}
