import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { actAs } from './acting.store.ts';
import { findCaller } from './bearer.queries.ts';
import { actorOf } from './caller.model.ts';

/**
 * The same transaction, from here on in another organization, with what the actor may do there: for what an id in a path or a body
 * names. Not found where that is nothing.
 */
export async function actIn(ctx: Context, organizationId: string): Promise<Context> {
  const { actor } = ctx;
  if (organizationId === actor.organizationId) return ctx;
  if (actor.kind === 'system') return actAs(ctx, { ...actor, organizationId });
  const facts = actor.id === undefined ? undefined : await findCaller(ctx.db, actor.homeOrganizationId, actor.id, organizationId);
  const acting = facts && actorOf(facts, actor.scopes, actor);
  if (!acting || acting.permissions.size === 0)
    throw new Refused('not-found', 'access.no-such-organization', 'The requested resource could not be found.');
  return actAs(ctx, { ...acting, reach: actor.reach });
}
