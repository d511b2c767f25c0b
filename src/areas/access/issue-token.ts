import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { record } from '../audit/index.ts';
import { ALL_SCOPES, isScope } from './permissions.ts';
import { DEFAULT_LIFETIME_SECONDS, hashToken, LONGEST_LIFETIME_SECONDS, writeToken } from './token.model.ts';
import { insertToken } from './token.store.ts';

export interface TokenRequest {
  personId: string;
  /** Absent: every scope there is. The role of the person limits it anyway. */
  scopes?: readonly string[];
  expiresAfterSeconds?: number;
}

/** A personal access token. It is returned this once; what is kept is its hash. */
export async function issueToken(ctx: Context, request: TokenRequest): Promise<string> {
  const { personId, scopes = ALL_SCOPES, expiresAfterSeconds = DEFAULT_LIFETIME_SECONDS } = request;
  const unknown = scopes.filter((scope) => !isScope(scope));
  if (unknown.length > 0)
    throw new Refused(
      'invalid',
      'token.unknown-scope',
      `There is no scope ${unknown.join(', ')}. There are: ${ALL_SCOPES.join(' ')}.`,
    );
  if (expiresAfterSeconds <= 0 || expiresAfterSeconds > LONGEST_LIFETIME_SECONDS)
    throw new Refused('invalid', 'token.lifetime', 'A token lives at least a second and at most 400 days.');

  const token = writeToken(ctx.random);
  const id = newId();
  const expiresAt = new Date(ctx.now.getTime() + expiresAfterSeconds * 1000);
  await insertToken(ctx.db, {
    organizationId: ctx.actor.organizationId,
    id,
    personId,
    hash: hashToken(token),
    scopes,
    expiresAt,
  });
  await record(ctx, {
    action: 'token.issued',
    category: 'LOGINS',
    target: { type: 'PERSON', id: personId },
    after: { scopes, expiresAt },
  });
  return token;
}
