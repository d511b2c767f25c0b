import type { Context } from '../../foundation/context.ts';
import { saveActivity, saveInvited } from './person.store.ts';

/** From now on the person is shown as invited, until they have signed in a first time. */
export async function noteInvitation(ctx: Context, personId: string): Promise<void> {
  await saveInvited(ctx.db, personId);
}

/** The person has signed in; whoever was invited has come. */
export async function noteSignIn(ctx: Context, personId: string): Promise<void> {
  await saveActivity(ctx.db, personId, ctx.now);
}
