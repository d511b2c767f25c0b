import type { Actor, Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { findBearer } from './bearer.queries.ts';
import { actorOf } from './caller.model.ts';
import { hashToken } from './token.model.ts';

export interface Credentials {
  authorization: string | undefined;
  orgId: string | undefined;
  ip: string;
  userAgent: string | undefined;
  trackingId: string;
}

const BEARER = /^Bearer +(?<token>[\x21-\x7e]{1,512})$/i;

/**
 * The actor behind a request. 401 without a valid token; 404 for an organization that is neither the caller's own nor below it, and
 * for one where the caller's roles allow nothing.
 */
export async function identifyCaller(db: Context['db'], credentials: Credentials): Promise<Actor> {
  const { orgId, ip, userAgent, trackingId } = credentials;
  const token = BEARER.exec(credentials.authorization ?? '')?.groups?.token;
  const target = orgId === undefined ? undefined : (decodeUuid(orgId) ?? NOBODY);
  const bearer = token === undefined ? undefined : await findBearer(db, hashToken(token), target);
  if (!bearer)
    throw new Refused(
      'unauthenticated',
      'access.no-token',
      'The request requires a valid access token set in the Authorization request header.',
    );
  const actor = actorOf(bearer, bearer.scopes, { ip, userAgent, trackingId });
  // Whether it exists or not, it is not there for this token.
  if (!actor || actor.permissions.size === 0)
    throw new Refused('not-found', 'access.no-such-organization', 'The requested resource could not be found.');
  return { ...actor, tokenExpiresAt: bearer.tokenExpiresAt };
}

/** What no organization is called. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
