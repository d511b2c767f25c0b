import { type Db, one, run, sql } from './sql.ts';

/** What the installation itself remembers between starts. */
export async function readSetting(db: Db, name: string): Promise<unknown> {
  const row = await one<{ value: unknown }>(db, sql`select value from bellhop.setting where name = ${name}`);
  return row?.value;
}

export async function writeSetting(db: Db, name: string, value: unknown): Promise<void> {
  await run(
    db,
    sql`insert into bellhop.setting (name, value) values (${name}, ${JSON.stringify(value)}::jsonb)
      on conflict (name) do update set value = excluded.value`,
  );
}

/** Adds to a setting that is an object, whoever else adds to it at the same time. */
export async function mergeSetting(db: Db, name: string, value: object): Promise<void> {
  await run(
    db,
    sql`insert into bellhop.setting as s (name, value) values (${name}, ${JSON.stringify(value)}::jsonb)
      on conflict (name) do update set value = s.value || excluded.value`,
  );
}

/** One at a time, until the transaction ends: for what only one of many that start at once may do. */
export async function takeTurn(db: Db, what: string): Promise<void> {
  await one(db, sql`select pg_advisory_xact_lock(hashtextextended(${what}, 2))`);
}
