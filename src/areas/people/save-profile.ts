import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import type { Profile } from './person.model.ts';
import { findPerson } from './person.queries.ts';
import { insertPerson, type PersonRow, savePerson } from './person.store.ts';

export async function insertProfile(ctx: Context, row: PersonRow): Promise<void> {
  await mustKnowManager(ctx, row.profile);
  await insertPerson(ctx.db, row, ctx.now);
}

export async function saveProfile(ctx: Context, row: Omit<PersonRow, 'organizationId'>): Promise<void> {
  await mustKnowManager(ctx, row.profile);
  await savePerson(ctx.db, row, ctx.now);
}

async function mustKnowManager(ctx: Context, { managerId }: Profile): Promise<void> {
  if (managerId === null || (await findPerson(ctx.db, managerId))) return;
  throw new Refused('invalid', 'person.no-such-manager', "'managerId' names no person of this organization.");
}
