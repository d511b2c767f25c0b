import type { Context } from '../../foundation/context.ts';
import { record } from '../audit/index.ts';
import { replaceRoles } from './account.store.ts';
import type { Role } from './permissions.ts';

/** A person's administrator roles, whole: what is not named is taken away. Who may ask for it is the caller's to check. */
export async function assignRoles(ctx: Context, personId: string, roles: readonly Role[]): Promise<void> {
  await replaceRoles(ctx.db, { organizationId: ctx.actor.organizationId, personId }, roles);
  await record(ctx, { action: 'roles.assigned', category: 'USERS', target: { type: 'PERSON', id: personId }, after: { roles } });
}
