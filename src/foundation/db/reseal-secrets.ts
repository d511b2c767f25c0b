import pg from 'pg';
import type { SecretBox } from '../secrets.ts';

const BATCH = 500;

interface SealedColumn {
  table: string;
  column: string;
}

/** Every column that holds sealed secrets is called `…_encrypted`: none can be forgotten. */
const SEALED_COLUMNS = `
  select format('%I.%I', n.nspname, c.relname) as table, format('%I', a.attname) as column
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where a.attname like '%\\_encrypted' and a.atttypid = 'bytea'::regtype and c.relkind = 'r' order by 1, 2`;

/** Seals everything anew with the current key, in small transactions beside the running system. Returns how many secrets it was. */
export async function resealSecrets(ownerConnection: pg.ClientConfig, secrets: SecretBox): Promise<number> {
  const client = new pg.Client(ownerConnection);
  await client.connect();
  try {
    const { rows: columns } = await client.query<SealedColumn>(SEALED_COLUMNS);
    let count = 0;
    // A row that somebody else changes moves past the reader: passes go on until one finds nothing.
    for (const column of columns) {
      for (let resealed = -1; resealed !== 0; count += resealed) resealed = await resealColumn(client, column, secrets);
    }
    return count;
  } finally {
    await client.end();
  }
}

/** Where a stored secret is that no key opens, looking at one of each column; undefined when all can be read. */
export async function firstUnreadableSecret(client: pg.Client, secrets: SecretBox): Promise<string | undefined> {
  const { rows: columns } = await client.query<SealedColumn>(SEALED_COLUMNS);
  for (const { table, column } of columns) {
    const { rows } = await client.query<{ sealed: Buffer }>(
      `select ${column} as sealed from ${table} where ${column} is not null limit 1`,
    );
    try {
      for (const { sealed } of rows) secrets.open(sealed);
    } catch {
      return `${table}.${column}`;
    }
  }
  return undefined;
}

async function resealColumn(client: pg.Client, { table, column }: SealedColumn, secrets: SecretBox): Promise<number> {
  let resealed = 0;
  let position = '(0,0)';
  for (;;) {
    const { rows } = await client.query<{ ctid: string; sealed: Buffer }>(
      `select ctid::text, ${column} as sealed from ${table} where ctid > $1::tid and ${column} is not null order by ctid limit ${BATCH}`,
      [position],
    );
    const former = rows.filter(({ sealed }) => secrets.isSealedWithFormerKey(sealed));
    for (const { ctid, sealed } of former) {
      // Only if it is still there and the same; the next pass finds what has moved.
      const { rowCount } = await client.query(`update ${table} set ${column} = $1 where ctid = $2::tid and ${column} = $3`, [
        secrets.seal(secrets.open(sealed)),
        ctid,
        sealed,
      ]);
      resealed += rowCount ?? 0;
    }
    const last = rows.at(-1);
    if (!last) return resealed;
    position = last.ctid;
  }
}
