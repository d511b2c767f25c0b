import { type Db, one, run, sql } from '../db/sql.ts';

/** One use of a key: by whom, and which. */
export interface KeyUse {
  organizationId: string;
  callerId: string;
  key: string;
}

/**
 * Takes a key for this transaction; false where it has been used within its lifetime. Whoever uses it at this very moment is
 * waited for, until the database's lock timeout ends it (423).
 */
export async function takeKey(
  db: Db,
  { organizationId, callerId, key }: KeyUse,
  now: Date,
  expiredBefore: Date,
): Promise<boolean> {
  const taken = await one(
    db,
    sql`insert into bellhop.idempotency_key as k (organization_id, caller_id, key, created_at)
      values (${organizationId}, ${callerId}, ${key}, ${now})
      on conflict (organization_id, caller_id, key) do update set created_at = ${now}, outcome_encrypted = null
        where k.created_at < ${expiredBefore}
      returning key`,
  );
  return taken !== undefined;
}

export const saveOutcome = (db: Db, { callerId, key }: KeyUse, outcome: Buffer) =>
  run(db, sql`update bellhop.idempotency_key set outcome_encrypted = ${outcome} where caller_id = ${callerId} and key = ${key}`);

export async function readOutcome(db: Db, { callerId, key }: KeyUse): Promise<Buffer | undefined> {
  const row = await one<{ outcome: Buffer | null }>(
    db,
    sql`select outcome_encrypted as outcome from bellhop.idempotency_key where caller_id = ${callerId} and key = ${key}`,
  );
  return row?.outcome ?? undefined;
}
