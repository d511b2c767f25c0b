import { type Db, many, sql } from '../../foundation/db/sql.ts';

export async function readApprovals(db: Db): Promise<Map<string, boolean>> {
  const rows = await many<{ model: string; approved: boolean }>(db, sql`select model, approved from catalog.model_approval`);
  return new Map(rows.map(({ model, approved }) => [model, approved]));
}
