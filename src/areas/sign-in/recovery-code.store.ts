import { type Db, run, sql } from '../../foundation/db/sql.ts';
import type { PersonKey } from './account.model.ts';

/** New ones take the place of all former ones. */
export async function replaceRecoveryCodes(
  db: Db,
  { organizationId, personId }: PersonKey,
  hashes: readonly Buffer[],
): Promise<void> {
  await run(db, sql`delete from sign_in.recovery_code where person_id = ${personId}`);
  await run(
    db,
    sql`insert into sign_in.recovery_code (organization_id, person_id, hash)
      select ${organizationId}, ${personId}, unnest(${hashes}::bytea[])`,
  );
}

/** 0 where it is none, or was used. */
export const useRecoveryCode = (db: Db, personId: string, hash: Buffer) =>
  run(db, sql`delete from sign_in.recovery_code where person_id = ${personId} and hash = ${hash}`);
