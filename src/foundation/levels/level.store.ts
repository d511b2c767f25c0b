import { type Db, many, run, sql } from '../db/sql.ts';

/** What one process spent of one level since it settled last. */
export interface Spending {
  key: string;
  spent: number;
  most: number;
  perSecond: number;
  /** When the first of it was spent. */
  since: Date;
}

/** What was left at that time. */
export interface Settled {
  key: string;
  amount: number;
  at: Date;
}

/** One statement for everybody who was active: what they spent goes in, what all processes together left them comes back. */
export const settleLevels = (db: Db, spending: readonly Spending[]) =>
  many<Settled>(
    db,
    sql`select key, amount, at from bellhop.settle_levels(${spending.map(({ key }) => key)}::text[],
      ${spending.map(({ spent }) => spent)}::float8[], ${spending.map(({ most }) => most)}::float8[],
      ${spending.map(({ perSecond }) => perSecond)}::float8[],
      ${spending.map(({ since }) => since)}::timestamptz[])`,
  );

export const forgetLevels = (db: Db, now: Date) => run(db, sql`select bellhop.forget_levels(${now})`);
