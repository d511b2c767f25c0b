import { asDb, type Db, one, run, sql } from '../../foundation/db/sql.ts';
import type { Ending } from './message.model.ts';

type Pool = Parameters<typeof asDb>[0];

export interface NewMessage {
  organizationId: string;
  id: string;
  recipient: string;
  subject: string;
  content: Buffer;
}

export const insertMessage = (db: Db, { organizationId, id, recipient, subject, content }: NewMessage, now: Date) =>
  run(
    db,
    sql`insert into mail.message (organization_id, id, recipient, subject, content_encrypted, created_at)
      values (${organizationId}, ${id}, ${recipient}, ${subject}, ${content}, ${now})`,
  );

/** Sent with the transaction's commit; never if it rolls back. */
export const enqueueMessage = (db: Db, organizationId: string, id: string) =>
  one(db, sql`select mail.enqueue(${organizationId}::uuid, ${id}::uuid)`);

/** Mails whose worker was killed are sent by another one. */
export async function wakeStalledMessages(pool: Pool): Promise<number> {
  const row = await one<{ woken: number }>(asDb(pool), sql`select mail.wake_stalled() as woken`);
  return row?.woken ?? 0;
}

/** A mail that was not handed over keeps its content only in the outbox: there it is what one looks at. */
export const settleMessage = (db: Db, id: string, { ending, answer }: { ending: Ending; answer: string }, now: Date) =>
  run(
    db,
    sql`update mail.message set state = ${ending}, settled_at = ${now}, last_answer = ${answer}, attempts = attempts + 1,
        content_encrypted = case when ${ending} = 'kept' then content_encrypted end
      where id = ${id} and state = 'waiting'`,
  );

export const saveFailedAttempt = (db: Db, id: string, answer: string) =>
  run(db, sql`update mail.message set attempts = attempts + 1, last_answer = ${answer} where id = ${id} and state = 'waiting'`);

export async function forgetOldMessages(pool: Pool): Promise<void> {
  await one(asDb(pool), sql`select mail.forget_old()`);
}
