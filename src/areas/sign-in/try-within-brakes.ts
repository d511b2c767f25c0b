import { type Context, type Visit, visitor } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { type Brake, countTry, secondsToWait } from './brake.model.ts';
import { lockBrakes, releaseBrakes, saveBrakes, touchBrakes } from './brake.store.ts';

/**
 * Counts a try before it is known how it ends: a thousand at once are a thousand, not one. Refuses without counting while a brake
 * blocks, so that nobody makes a block longer by knocking.
 */
export async function countAgainst(ctx: Context, brakes: readonly Brake[]): Promise<void> {
  const rules = new Map(brakes.map((brake) => [brake.key.toString('hex'), brake]));
  const states = await lockBrakes(
    ctx.db,
    brakes.map(({ key }) => key),
    ctx.now,
  );
  const seconds = secondsToWait(states, ctx.now);
  if (seconds > 0)
    throw new Refused('limit-reached', 'sign-in.too-many', `Too many attempts. Try again in ${spoken(seconds)}.`, {
      retryAfterSeconds: seconds,
    });
  await saveBrakes(
    ctx.db,
    states.map((state) => countTry(state, rules.get(state.key.toString('hex')) as Brake, ctx.now)),
  );
}

/** The same in a transaction of its own. */
export const countTryOf = (visit: Visit, brakes: readonly Brake[]): Promise<void> =>
  visit.transactions.write(visitor(visit), (ctx) => countAgainst(ctx, brakes));

/** Nobody is there whose trail could show the refusal; it is written down all the same, because writing takes its time. */
export const markRefusal = (visit: Visit, brakes: readonly Brake[]): Promise<unknown> =>
  visit.transactions.write(visitor(visit), (ctx) =>
    touchBrakes(
      ctx.db,
      brakes.map(({ key }) => key),
      ctx.now,
    ),
  );

/** What was counted went well after all: what is about the person counts from zero, a source is forgiven this one. */
export async function release(ctx: Context, brakes: readonly Brake[]): Promise<void> {
  const keysOf = (some: readonly Brake[]) => some.map(({ key }) => key);
  await releaseBrakes(ctx.db, {
    cleared: keysOf(brakes.filter(({ isAboutSource }) => !isAboutSource)),
    eased: keysOf(brakes.filter(({ isAboutSource }) => isAboutSource)),
  });
}

const spoken = (seconds: number): string =>
  seconds < 90 ? `${seconds} second${seconds === 1 ? '' : 's'}` : `${Math.ceil(seconds / 60)} minutes`;
