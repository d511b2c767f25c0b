import { type Db, run, sql } from '../../foundation/db/sql.ts';
import type { PersonKey } from './account.model.ts';

/** A new secret takes the place of one that was never confirmed; a confirmed one stays until it is removed. */
export const insertTotp = (db: Db, { organizationId, personId }: PersonKey, sealed: Buffer, now: Date) =>
  run(
    db,
    sql`insert into sign_in.totp (organization_id, person_id, secret_encrypted, created_at)
      values (${organizationId}, ${personId}, ${sealed}, ${now})
      on conflict (organization_id, person_id) do update set secret_encrypted = excluded.secret_encrypted, created_at = excluded.created_at
        where sign_in.totp.confirmed_at is null`,
  );

export const confirmTotp = (db: Db, personId: string, step: number, now: Date) =>
  run(
    db,
    sql`update sign_in.totp set confirmed_at = ${now}, last_step = ${step} where person_id = ${personId} and confirmed_at is null`,
  );

/** 0 where a code of this step, or of a later one, was used already. */
export const useStep = (db: Db, personId: string, step: number) =>
  run(
    db,
    sql`update sign_in.totp set last_step = ${step}
      where person_id = ${personId} and confirmed_at is not null and (last_step is null or last_step < ${step})`,
  );

export const deleteTotp = (db: Db, personId: string) =>
  run(db, sql`delete from sign_in.totp where person_id = ${personId} and confirmed_at is not null`);
