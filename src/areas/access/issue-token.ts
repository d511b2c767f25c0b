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
  /** By which its owner knows it again. */
  name?: string;
}

export interface IssuedToken {
  id: string;
  token: string;
  name: string;
  scopes: readonly string[];
  expiresAt: Date;
}

/** A personal access token, and nothing else of it: for the command line. */
export const issueToken = async (ctx: Context, request: TokenRequest): Promise<string> =>
  (await issuePersonalToken(ctx, request)).token;

/** A personal access token. It is returned this once; what is kept is its hash. */
export async function issuePersonalToken(ctx: Context, request: TokenRequest): Promise<IssuedToken> {
  const { personId, scopes = ALL_SCOPES, expiresAfterSeconds = DEFAULT_LIFETIME_SECONDS, name = 'Command line' } = request;
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
    name,
    hash: hashToken(token),
    scopes,
    expiresAt,
  });
  await record(ctx, {
    action: 'token.issued',
    category: 'LOGINS',
    target: { type: 'PERSON', id: personId },
    after: { name, scopes, expiresAt },
  });
  return { id, token, name, scopes, expiresAt };
}
