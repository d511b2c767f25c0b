import type { Context } from '../../foundation/context.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { mustMayChangeSignIn, mustNotBeLastFullAdministrator, personToChange } from './find-person.ts';
import { saveSuspended } from './person.store.ts';

/** They do not sign in, and their phones do not register, until they are restored (null). */
export async function suspendPerson(ctx: Context, id: string | undefined, suspendedAt: Date | null): Promise<void> {
  demand(ctx, 'people.write');
  const person = await personToChange(ctx, id);
  mustMayChangeSignIn(ctx, person);
  if (suspendedAt) await mustNotBeLastFullAdministrator(ctx, person);
  await saveSuspended(ctx.db, person.id, suspendedAt);
  await record(ctx, {
    action: suspendedAt ? 'person.suspended' : 'person.restored',
    category: 'USERS',
    target: { type: 'PERSON', id: person.id, name: person.displayName },
  });
}
