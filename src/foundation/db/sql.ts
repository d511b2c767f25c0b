import { createHash } from 'node:crypto';
import pg from 'pg';
import sqlTag, { type Sql } from 'sql-template-tag';

export { empty, join, raw, type Sql } from 'sql-template-tag';

/** SQL with its values as parameters, never in its text: sql`select … where mac = ${mac}`. */
export const sql = sqlTag;

declare const opaque: unique symbol;

/** An open transaction. What is inside is the business of stores and queries, which reach it through `many`, `one` and `run`. */
export interface Db {
  readonly [opaque]: never;
}

/** What can run a query: a client inside a transaction, or a pool for statements of their own. */
export interface Querier {
  query(query: { text: string; values: unknown[]; name?: string }): Promise<{ rows: unknown[]; rowCount: number | null }>;
}

export const asDb = (querier: Querier): Db => querier as unknown as Db;
const querierOf = (db: Db): Querier => db as unknown as Querier;

/** All rows. `Row` says what the statement selects; the tests of the store hold it to that. */
export async function many<Row>(db: Db, query: Sql): Promise<Row[]> {
  const result = await querierOf(db).query(prepared(query));
  return result.rows as Row[];
}

/** The only row, or undefined. */
export async function one<Row>(db: Db, query: Sql): Promise<Row | undefined> {
  const [row] = await many<Row>(db, query);
  return row;
}

/** Runs a statement for its effect and returns how many rows it touched. */
export async function run(db: Db, query: Sql): Promise<number> {
  const result = await querierOf(db).query(prepared(query));
  return result.rowCount ?? 0;
}

/**
 * The rows of a list. It runs unnamed and so is planned each time, for the organization and the filters that it is asked with: a plan
 * that was kept from a small organization would read all of a large one.
 */
export async function list<Row>(db: Db, { text, values }: Sql): Promise<Row[]> {
  const result = await querierOf(db).query({ text, values });
  return result.rows as Row[];
}

/** Whether the database refused because of this constraint: `violates(error, 'mac_in_use')`. */
export const violates = (error: unknown, constraint: string): boolean =>
  error instanceof pg.DatabaseError && error.constraint === constraint;

const NAMES_KEPT = 2_000;
const names = new Map<string, string>();

// Statements are few and repeat for ever: prepared once per connection they are parsed and planned once. Lists built from many
// optional filters could make many texts, so the memory of names is bounded and a text beyond it runs unnamed.
function prepared(query: Sql): { text: string; values: unknown[]; name?: string } {
  const { text, values } = query;
  let name = names.get(text);
  if (name === undefined && names.size < NAMES_KEPT) {
    name = createHash('sha1').update(text).digest('base64url');
    names.set(text, name);
  }
  return name === undefined ? { text, values } : { text, values, name };
}
