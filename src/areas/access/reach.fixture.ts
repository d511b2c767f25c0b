import type { Context } from '../../foundation/context.ts';
import { run, sql } from '../../foundation/db/sql.ts';

/** Past every rule of the people's area: what is tried is what follows from it. */
export const movePerson = (ctx: Context, personId: string, locationId: string) =>
  run(ctx.db, sql`update people.person set location_id = ${locationId} where id = ${personId}`);

export const setOwnPermission = (ctx: Context, personId: string, permission: string) =>
  run(ctx.db, sql`update people.person set provisioning_permission = ${permission} where id = ${personId}`);
