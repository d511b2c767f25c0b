import { type Db, one, sql } from '../../foundation/db/sql.ts';

interface NewDevice {
  hash: Buffer;
  userCodeHash: Buffer;
  payload: object;
  until: Date;
}

export const saveDevice = (db: Db, { hash, userCodeHash, payload, until }: NewDevice) =>
  one(db, sql`select oauth.save_device(${hash}, ${userCodeHash}, ${JSON.stringify(payload)}::jsonb, ${until})`);

/** What a person's answer adds to what the device asked. */
export type DeviceAnswer =
  | { accountId: string; grantId: string; scope: string; authTime: number }
  | { error: 'access_denied'; errorDescription: string };

/** Whether this was the first answer; there is one only. */
export async function answerDevice(db: Db, userCodeHash: Buffer, answer: DeviceAnswer, now: Date): Promise<boolean> {
  const row = await one<{ first: boolean }>(
    db,
    sql`select oauth.answer_device(${userCodeHash}, ${JSON.stringify(answer)}::jsonb, ${now}) as first`,
  );
  return row?.first ?? false;
}

export interface PolledDevice {
  payload: Record<string, unknown>;
  consumedAt: Date | null;
  /** It has asked since that moment already, and nobody has answered. */
  tooSoon: boolean;
}

/** Also when it has expired, so that it can be told so. */
export const pollDevice = (db: Db, hash: Buffer, now: Date, notBefore: Date) =>
  one<PolledDevice>(
    db,
    sql`select payload, consumed_at as "consumedAt", too_soon as "tooSoon" from oauth.poll_device(${hash}, ${now}, ${notBefore})`,
  );

export async function consumeDevice(db: Db, hash: Buffer, now: Date): Promise<boolean> {
  const row = await one<{ first: boolean }>(db, sql`select oauth.consume_device(${hash}, ${now}) as first`);
  return row?.first ?? false;
}
