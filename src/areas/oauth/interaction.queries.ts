import { type Db, one, sql } from '../../foundation/db/sql.ts';

/** Where a browser stands between asking for access and the answer. */
export async function findInteraction(db: Db, hash: Buffer, now: Date): Promise<Record<string, unknown> | undefined> {
  const row = await one<{ payload: Record<string, unknown> | null }>(
    db,
    sql`select oauth.find_interaction(${hash}, ${now}) as payload`,
  );
  return row?.payload ?? undefined;
}
