import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { type Letter, writeLetter } from './letter.model.ts';
import { hasWaiting } from './message.queries.ts';
import { enqueueMessage, insertMessage } from './message.store.ts';

const MOST_WAITING = 5_000;

/** A mail that is sent when this transaction is committed, and its id. Who may cause it is the caller's to check, and to record. */
export async function queueMail(ctx: Context, recipient: string, letter: Letter): Promise<string> {
  if (await hasWaiting(ctx.db, MOST_WAITING))
    throw new Refused(
      'limit-reached',
      'mail.too-many',
      `${MOST_WAITING} mails of this organization are still waiting. Try again later.`,
      {
        retryAfterSeconds: 300,
      },
    );
  const { organizationId } = ctx.actor;
  const id = newId();
  const content = ctx.installation.secrets.seal(JSON.stringify(writeLetter(letter)));
  await insertMessage(ctx.db, { organizationId, id, recipient, subject: letter.subject, content }, ctx.now);
  await enqueueMessage(ctx.db, organizationId, id);
  return id;
}
