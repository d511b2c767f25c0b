import { type Db, one, sql } from '../../foundation/db/sql.ts';

export const saveInteraction = (db: Db, hash: Buffer, payload: object, until: Date) =>
  one(db, sql`select oauth.save_interaction(${hash}, ${JSON.stringify(payload)}::jsonb, ${until})`);

export const deleteInteraction = (db: Db, hash: Buffer) => one(db, sql`select oauth.delete_interaction(${hash})`);
