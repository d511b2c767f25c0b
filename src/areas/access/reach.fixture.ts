import type { Context } from '../../foundation/context.ts';
import { many, run, sql } from '../../foundation/db/sql.ts';

/** Past every rule of the people's area: what is tried is what follows from it. */
export const movePerson = (ctx: Context, personId: string, locationId: string) =>
  run(ctx.db, sql`update people.person set location_id = ${locationId} where id = ${personId}`);

/** A value that the organization says of all its phones. */
export const sayForAll = (ctx: Context, tag: string) =>
  run(
    ctx.db,
    sql`insert into device_settings.dynamic_setting (organization_id, scope_id, family_or_model, tag, value, updated_at)
      values (${ctx.actor.organizationId}, ${ctx.actor.organizationId}, 'Poly', ${tag}, '1', ${ctx.now})`,
  );

/** How many of them it takes back. */
export async function clearForAll(ctx: Context, tag: string): Promise<number> {
  const gone = await many(
    ctx.db,
    sql`delete from device_settings.dynamic_setting where organization_id = ${ctx.actor.organizationId} and tag = ${tag} returning tag`,
  );
  return gone.length;
}
