import type { Context } from '../../foundation/context.ts';
import { actIn } from './act-in.ts';
import { actAs } from './acting.store.ts';

/** A part of this transaction in another organization, with the rights that the actor has there; afterwards it is back where it was. */
export async function actWithin<T>(ctx: Context, organizationId: string, work: (there: Context) => Promise<T>): Promise<T> {
  const there = await actIn(ctx, organizationId);
  const result = await work(there);
  if (there !== ctx) await actAs(ctx, ctx.actor);
  return result;
}
