import { type Db, one, sql } from '../../foundation/db/sql.ts';
import type { Message } from './message.model.ts';

export const findMessage = (db: Db, id: string) =>
  one<Message>(
    db,
    sql`select id, recipient, subject, content_encrypted as content, state, created_at as "createdAt", mail.sender_name() as "senderName"
      from mail.message where id = ${id}`,
  );

/** Whether this many mails of the organization wait already. */
export async function hasWaiting(db: Db, count: number): Promise<boolean> {
  const found = await one(db, sql`select from mail.message where state = 'waiting' offset ${count - 1} limit 1`);
  return found !== undefined;
}
