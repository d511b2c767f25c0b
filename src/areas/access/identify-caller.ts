import type { Actor, Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { findBearer } from './bearer.queries.ts';
import { permissionsOf } from './permissions.ts';
import { hashToken } from './token.model.ts';

export interface Credentials {
  authorization: string | undefined;
  orgId: string | undefined;
  ip: string;
  userAgent: string | undefined;
  trackingId: string;
}

const BEARER = /^Bearer +(?<token>[\x21-\x7e]{1,512})$/i;

/** The actor behind a request. 401 without a valid token; 404 for an organization that this token does not reach. */
export async function identifyCaller(db: Context['db'], credentials: Credentials): Promise<Actor> {
  const token = BEARER.exec(credentials.authorization ?? '')?.groups?.token;
  const bearer = token === undefined ? undefined : await findBearer(db, hashToken(token));
  if (!bearer)
    throw new Refused(
      'unauthenticated',
      'access.no-token',
      'The request requires a valid access token set in the Authorization request header.',
    );
  return {
    kind: 'person',
    id: bearer.personId,
    name: bearer.displayName,
    email: bearer.email,
    organizationId: organizationActedIn(bearer.organizationId, credentials.orgId),
    homeOrganizationId: bearer.organizationId,
    permissions: permissionsOf(bearer.roles),
    scopes: new Set(bearer.scopes),
    ip: credentials.ip,
    userAgent: credentials.userAgent,
    trackingId: credentials.trackingId,
  };
}

function organizationActedIn(home: string, orgId: string | undefined): string {
  if (orgId === undefined || decodeUuid(orgId) === home) return home;
  // Whether it exists or not, it is not there for this token.
  throw new Refused('not-found', 'access.no-such-organization', 'The requested resource could not be found.');
}
