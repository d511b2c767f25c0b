import type pg from 'pg';
import type { Database } from '../../foundation/db/database.ts';
import { asDb, type Db, run, sql } from '../../foundation/db/sql.ts';

export type { Database, Db };

/** For statements of their own, which see all organizations, as the edge's role does. */
export const anyTenant = ({ pool }: Database): Db => asDb(pool);

// Below deadlock_timeout (one second): where the edge and a use case wait for each other, it is the edge that tries again.
const BEGIN = "begin; set local lock_timeout = '500ms'";

/** What is sent last, all at once and together with the commit. */
export type LastStatements = readonly Promise<unknown>[];

/** A transaction of the edge. `work` resolves with its result and the statements that have been sent but not awaited. */
export async function transact<T>(database: Database, work: (db: Db) => Promise<[result: T, last: LastStatements]>): Promise<T> {
  const client = await connect(database);
  const begun = client.query(BEGIN);
  begun.catch(() => {});
  try {
    const [result, last] = await work(asDb(client));
    const committed = client.query('commit');
    const [, { command }] = await allSettled([Promise.all(last), committed]);
    // PostgreSQL answers COMMIT of a failed transaction with ROLLBACK.
    if (command !== 'COMMIT') throw new Error('The transaction was rolled back.');
    client.release();
    return result;
  } catch (error) {
    client.query('rollback').then(
      () => client.release(),
      (broken) => client.release(broken),
    );
    throw error;
  }
}

/** Like Promise.all, but leaves nothing running when it rejects. */
async function allSettled<T extends readonly unknown[]>(promises: { [Index in keyof T]: Promise<T[Index]> }): Promise<T> {
  await Promise.allSettled(promises);
  return Promise.all(promises) as unknown as Promise<T>;
}

/** A client that breaks between two statements says so as an event, which nobody else would hear. */
async function connect({ pool }: Database): Promise<pg.PoolClient> {
  const client = await pool.connect();
  if (client.listenerCount('error') === 0) client.on('error', () => {});
  return client;
}

/** SQLSTATE of an error that a statement caused by itself; undefined where the database or the connection is the trouble. */
export function statementErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return /^(?!08|53|57)[0-9A-Z]{5}$/.test(error.code) ? error.code : undefined;
}

/** As many per notification as surely fit into its 8000 bytes. */
const DEVICES_PER_NOTIFICATION = 100;

/** Tells everybody who watches that the state of these devices is another one: "<organization> <device>,…". */
export function announceDevices(
  db: Db,
  devices: readonly { readonly organizationId: string; readonly deviceId: string }[],
): Promise<unknown>[] {
  if (devices.length === 0) return [];
  const names = devices.map(({ organizationId, deviceId }) => `${organizationId} ${deviceId}`);
  const payloads: string[] = [];
  for (let at = 0; at < names.length; at += DEVICES_PER_NOTIFICATION)
    payloads.push(names.slice(at, at + DEVICES_PER_NOTIFICATION).join(','));
  return [run(db, sql`select pg_notify('device_state_changed', payload) from unnest(${payloads}::text[]) as payload`)];
}
