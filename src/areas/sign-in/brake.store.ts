import { type Db, many, run, sql } from '../../foundation/db/sql.ts';
import type { BrakeState } from './brake.model.ts';

/** As they stand, in the order of their keys; nobody else tries the same before this transaction ends. */
export const lockBrakes = (db: Db, keys: readonly Buffer[], now: Date) =>
  many<BrakeState>(
    db,
    sql`insert into sign_in.brake as b (key, failures, last_at, blocked_until)
      select key, 0, ${now}, ${now} from unnest(${keys}::bytea[]) key order by key
      on conflict (key) do update set failures = b.failures
      returning key, failures, last_at as "lastAt", blocked_until as "blockedUntil"`,
  );

export const saveBrakes = (db: Db, states: readonly BrakeState[]) =>
  run(
    db,
    sql`update sign_in.brake b set failures = s.failures, last_at = s.last_at, blocked_until = s.blocked_until
      from unnest(${states.map(({ key }) => key)}::bytea[], ${states.map(({ failures }) => failures)}::int[],
        ${states.map(({ lastAt }) => lastAt)}::timestamptz[], ${states.map(({ blockedUntil }) => blockedUntil)}::timestamptz[])
        s (key, failures, last_at, blocked_until)
      where b.key = s.key`,
  );

export const touchBrakes = (db: Db, keys: readonly Buffer[], now: Date) =>
  run(db, sql`update sign_in.brake set last_at = ${now} where key = any(${keys}::bytea[])`);

/** The try went well. A source is forgiven this one only: it may have failed at other people's accounts before. */
export const releaseBrakes = (db: Db, { cleared, eased }: { cleared: readonly Buffer[]; eased: readonly Buffer[] }) =>
  run(
    db,
    sql`with gone as (delete from sign_in.brake where key = any(${cleared}::bytea[]))
      update sign_in.brake set failures = greatest(failures - 1, 0), blocked_until = last_at where key = any(${eased}::bytea[])`,
  );
