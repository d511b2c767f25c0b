import { type Db, run, sql } from '../../foundation/db/sql.ts';

/** Everything that is asked for beside the password. */
export const removeSecondFactors = (db: Db, personId: string) =>
  run(
    db,
    sql`with codes as (delete from sign_in.totp where person_id = ${personId}),
        passkeys as (delete from sign_in.passkey where person_id = ${personId})
      delete from sign_in.recovery_code where person_id = ${personId}`,
  );
