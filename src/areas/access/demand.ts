import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import type { Permission } from './permissions.ts';

/** The first line of every use case: bulk items, jobs and imports come without a route that would have asked. */
export function demand(ctx: Context, permission: Permission): void {
  if (ctx.actor.permissions.has(permission)) return;
  throw new Refused('forbidden', 'access.not-allowed', `Your role does not allow this operation (${permission}).`);
}
