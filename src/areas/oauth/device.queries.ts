import { type Db, one, sql } from '../../foundation/db/sql.ts';

/** What a device wants, in the words of the authorization server. */
export interface WaitingDevice {
  clientId: string;
  params: { scope?: string };
}

/** By the code that a person typed; undefined once it is answered or over. */
export async function findWaitingDevice(db: Db, userCodeHash: Buffer, now: Date): Promise<WaitingDevice | undefined> {
  const row = await one<{ payload: WaitingDevice | null }>(db, sql`select oauth.find_device(${userCodeHash}, ${now}) as payload`);
  return row?.payload ?? undefined;
}
