import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { hashPassword, listPersonalTokens, savePasswordHash } from '../access/index.ts';
import type { Account } from './account.model.ts';
import { demandRecent } from './demand-recent.ts';
import { tokensThatStay } from './letters.model.ts';
import { deleteLinks } from './link.store.ts';
import { newPasswordProblems } from './password-rules.model.ts';
import { hashSecret, newSecret } from './session.model.ts';
import { deleteSessionsOf, renewSession } from './session.store.ts';
import { tellOwner } from './tell-owner.ts';

/** One's own. Every other browser is signed out; this one gets a new secret, which is returned. */
export async function changePassword(ctx: Context, password: string): Promise<string> {
  const { sessionId, ...account } = await demandRecent(ctx);
  mustBeGoodPassword(password, account.email);
  await replacePassword(ctx, account, await hashPassword(password, ctx.random), sessionId);
  return renewSecret(ctx, sessionId);
}

export function mustBeGoodPassword(password: string, email: string): void {
  const problems = newPasswordProblems(password, email);
  if (problems.length === 0) return;
  throw new Refused('invalid', 'password.weak', problems[0] as string, {
    details: problems.map((description) => ({ description })),
  });
}

/**
 * Whatever else could be signed in with the former password, or with a link that is still on its way, ends here. Access tokens stay, because
 * scripts shall not stop at every change; the owner hears how many there are, and the console offers to revoke them.
 */
export async function replacePassword(
  ctx: Context,
  account: Account,
  hash: string,
  keptSession: string | undefined,
): Promise<void> {
  await savePasswordHash(ctx.db, account, hash, ctx.now);
  await deleteSessionsOf(ctx.db, account.personId, keptSession);
  await deleteLinks(ctx.db, account.personId);
  const tokens = await listPersonalTokens(ctx.db, account.personId, ctx.now);
  await tellOwner(ctx, account, 'password.changed', undefined, tokensThatStay(tokens.length));
}

/** After something that gives a session more power, whoever had got hold of its former secret is left with nothing. */
export async function renewSecret(ctx: Context, sessionId: string): Promise<string> {
  const secret = newSecret(ctx.random);
  await renewSession(ctx.db, sessionId, hashSecret(secret), ctx.now);
  return secret;
}
