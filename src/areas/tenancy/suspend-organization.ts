import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { record } from '../audit/index.ts';
import { accountBelow } from './find-organization.ts';
import { saveSuspended } from './organization.store.ts';

/** Nobody in it or below it signs in or registers from here on; nothing is deleted. */
export const suspendOrganization = (ctx: Context): Promise<void> => change(ctx, 'organization.suspended', ctx.now);

/** As it was before, unless something above it is suspended, too. */
export const restoreOrganization = (ctx: Context): Promise<void> => change(ctx, 'organization.restored', null);

async function change(ctx: Context, action: string, suspendedAt: Date | null): Promise<void> {
  const { id, displayName, suspendedAt: before } = await accountBelow(ctx);
  if ((before === null) === (suspendedAt === null)) {
    const state = before === null ? 'not suspended' : 'suspended already';
    throw new Refused('conflict', 'organization.state', `${displayName} is ${state}.`);
  }
  await saveSuspended(ctx.db, suspendedAt);
  await record(ctx, { action, category: 'ORGANIZATION', target: { type: 'ORGANIZATION', id, name: displayName } });
}
