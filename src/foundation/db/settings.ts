import type pg from 'pg';

/** What the installation itself remembers between starts. */
export async function readSetting(querier: Pick<pg.Pool, 'query'>, name: string): Promise<unknown> {
  const { rows } = await querier.query<{ value: unknown }>('select value from bellhop.setting where name = $1', [name]);
  return rows[0]?.value;
}

export async function writeSetting(querier: Pick<pg.Pool, 'query'>, name: string, value: unknown): Promise<void> {
  await querier.query(
    'insert into bellhop.setting (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value',
    [name, JSON.stringify(value)],
  );
}
