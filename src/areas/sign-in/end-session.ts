import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { record } from '../audit/index.ts';
import { ownSession } from './demand-recent.ts';
import { deleteSession, deleteSessionsOf } from './session.store.ts';

/** One of the person's own: the one they are in, or one in another browser. */
export async function endOwnSession(ctx: Context, id: string | undefined): Promise<void> {
  const { personId } = ownSession(ctx);
  const ended = id === undefined ? 0 : await deleteSession(ctx.db, personId, id);
  if (ended === 0) throw new Refused('not-found', 'session.not-found', 'The requested resource could not be found.');
  await record(ctx, {
    action: 'session.ended',
    category: 'LOGINS',
    target: { type: 'PERSON', id: personId },
    before: { sessionId: id },
  });
}

export async function endOtherSessions(ctx: Context): Promise<void> {
  const { personId, id } = ownSession(ctx);
  await deleteSessionsOf(ctx.db, personId, id);
  await record(ctx, { action: 'sessions.ended', category: 'LOGINS', target: { type: 'PERSON', id: personId } });
}
