import type { Actor, Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { ALL_SCOPES, actorOf, type Credentials, findCaller } from '../access/index.ts';
import { hashSecret, IDLE_SECONDS } from './session.model.ts';
import { type FoundSession, findSession, lookAtSession } from './session.queries.ts';

/** What a browser sends of itself. */
export interface SessionCredentials extends Omit<Credentials, 'authorization'> {
  session: string;
}

/**
 * Who signed in in this browser, with the rights of this moment: a person who may not sign in any more, or whose organization was
 * suspended, is nobody from the next request on. 404 for an organization out of reach.
 */
export async function identifySession(db: Context['db'], credentials: SessionCredentials): Promise<Actor> {
  return actorOfSession(db, credentials, await findSession(db, hashSecret(credentials.session), credentials.ip, IDLE_SECONDS));
}

/** The same of somebody who only stays: it does not count as a use of the session, which ends when it is idle. */
export async function recognizeSession(db: Context['db'], credentials: SessionCredentials): Promise<Actor> {
  return actorOfSession(db, credentials, await lookAtSession(db, hashSecret(credentials.session), IDLE_SECONDS));
}

async function actorOfSession(
  db: Context['db'],
  { orgId, ip, userAgent, trackingId }: SessionCredentials,
  session: FoundSession | undefined,
): Promise<Actor> {
  const target = orgId === undefined ? session?.organizationId : (decodeUuid(orgId) ?? NOBODY);
  const facts = session && (await findCaller(db, session.organizationId, session.personId, target ?? session.organizationId));
  if (!session || !facts) throw new Refused('unauthenticated', 'access.no-session', 'Your session has ended. Sign in again.');

  const actor = actorOf(facts, ALL_SCOPES, { ip, userAgent, trackingId });
  if (!actor || actor.permissions.size === 0)
    throw new Refused('not-found', 'access.no-such-organization', 'The requested resource could not be found.');
  return { ...actor, session: { id: session.sessionId, authenticatedAt: session.authenticatedAt } };
}

/** What no organization is called. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
