import type { Context } from '../../foundation/context.ts';
import { record } from '../audit/index.ts';
import { savePassword } from './account.store.ts';
import { hashPassword } from './password.model.ts';

/** The password a person signs in with. Only its argon2id hash is kept. */
export async function setPassword(ctx: Context, personId: string, password: string): Promise<void> {
  const hash = await hashPassword(password, ctx.random);
  await savePassword(ctx.db, { organizationId: ctx.actor.organizationId, personId }, hash, ctx.now);
  await record(ctx, { action: 'password.set', category: 'LOGINS', target: { type: 'PERSON', id: personId } });
}
