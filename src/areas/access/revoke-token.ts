import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { record } from '../audit/index.ts';
import { deletePersonalToken, deletePersonalTokens } from './token.store.ts';

/** It is no token from the end of this transaction on. Whose it may be is the caller's to check. */
export async function revokePersonalToken(ctx: Context, personId: string, id: string | undefined): Promise<void> {
  const deleted = id === undefined ? 0 : await deletePersonalToken(ctx.db, personId, id);
  if (deleted === 0) throw new Refused('not-found', 'token.not-found', 'The requested resource could not be found.');
  await record(ctx, {
    action: 'token.revoked',
    category: 'LOGINS',
    target: { type: 'PERSON', id: personId },
    before: { tokenId: id },
  });
}

/** What integrations hold goes on: that hangs on consents of its own. */
export async function revokePersonalTokens(ctx: Context, personId: string): Promise<void> {
  const count = await deletePersonalTokens(ctx.db, personId);
  await record(ctx, {
    action: 'tokens.revoked',
    category: 'LOGINS',
    target: { type: 'PERSON', id: personId },
    before: { count },
  });
}
