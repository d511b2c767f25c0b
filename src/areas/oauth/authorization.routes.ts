import { Refused } from '../../foundation/errors.ts';
import { route } from '../../foundation/http/route.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { presentAuthorization } from './authorization.presenter.ts';
import { listAuthorizations } from './authorization.queries.ts';
import { AuthorizationList, AuthorizationPath, AuthorizationQuery, ClientQuery, TokenExpiry } from './authorization.schema.ts';
import { personAskedFor } from './find-authorization.ts';
import { revokeAuthorization, revokeClient } from './revoke-authorization.ts';

const TAG = 'Authorizations';
const PER_PAGE = 100;

export const authorizationRoutes = [
  route({
    operation: 'listAuthorizations',
    summary: 'List what applications may do for a person',
    tag: TAG,
    method: 'GET',
    path: '/v1/authorizations',
    permission: 'authorizations.read-self',
    scopes: [],
    query: AuthorizationQuery,
    output: AuthorizationList,
    handle: async (ctx, { query }, answer) => {
      const page = pageOf(query, PER_PAGE);
      const found = await listAuthorizations(ctx.db, await personAskedFor(ctx, query), page, ctx.now);
      const { rows, nextKey } = cutPage(found, page, ({ id }) => [id]);
      if (nextKey !== undefined) answer.nextPage(nextKey);
      return { items: rows.map(presentAuthorization) };
    },
  }),
  route({
    operation: 'deleteAuthorizationsOfClient',
    summary: 'Revoke everything that the organization and its people allowed an application',
    tag: TAG,
    method: 'DELETE',
    path: '/v1/authorizations',
    permission: 'authorizations.write',
    scopes: [],
    query: ClientQuery,
    handle: async (ctx, { query }) => {
      await revokeClient(ctx, query.clientId);
      return undefined;
    },
  }),
  route({
    operation: 'deleteAuthorization',
    summary: 'Revoke one token of an application; with a refresh token goes all that came of it',
    tag: TAG,
    method: 'DELETE',
    path: '/v1/authorizations/:authorizationId',
    permission: 'authorizations.read-self',
    scopes: [],
    params: AuthorizationPath,
    handle: async (ctx, { params }) => {
      await revokeAuthorization(ctx, params.authorizationId);
      return undefined;
    },
  }),
  route({
    operation: 'getTokenExpiry',
    summary: 'Get when the token of this very request expires',
    tag: TAG,
    method: 'GET',
    path: '/v1/authorizations/tokenExpiry',
    permission: 'authorizations.read-self',
    scopes: [],
    output: TokenExpiry,
    handle: async ({ actor }) => {
      if (actor.tokenExpiresAt === undefined)
        throw new Refused(
          'invalid',
          'authorization.no-token',
          'This request came without a token: it is signed in by a session.',
        );
      return { exp: actor.tokenExpiresAt.getTime() };
    },
  }),
];
