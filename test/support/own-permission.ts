import type { Context } from '../../src/foundation/context.ts';
import { run, sql } from '../../src/foundation/db/sql.ts';

/** "Allow to provision devices" of one person, past every rule of who sets it: what is tried is what follows from it. */
export const setOwnPermission = (ctx: Context, personId: string, permission: string) =>
  run(
    ctx.db,
    sql`update people.person set provisioning_permission = ${permission}
      where organization_id = bellhop.current_organization() and id = ${personId}`,
  );
