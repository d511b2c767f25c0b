import type { Context } from '../../foundation/context.ts';
import { demandPermission, holds } from '../../foundation/demand.ts';
import type { Permission } from './permissions.ts';

/** The first line of every use case: bulk items, jobs and imports come without a route that would have asked. */
export const demand = (ctx: Context, permission: Permission): void => demandPermission(ctx.actor, permission);

/** For what is shown or left out by right. */
export const may = (ctx: Context, permission: Permission): boolean => holds(ctx.actor, permission);
