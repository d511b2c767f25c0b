import { route } from '../../foundation/http/route.ts';
import { decodeUuid, encodeId } from '../../foundation/ids.ts';
import { issuePersonalToken, listPersonalTokens, revokePersonalToken, revokePersonalTokens } from '../access/index.ts';
import { demandRecent, ownSession } from './demand-recent.ts';
import { OWN } from './own-account.ts';
import {
  IssuedPersonalAccessToken,
  NewPersonalAccessToken,
  PersonalAccessTokenList,
  PersonalAccessTokenPath,
} from './personal-token.schema.ts';

export const personalTokenRoutes = [
  route({
    ...OWN,
    operation: 'listPersonalAccessTokens',
    summary: 'List your access tokens that still work',
    method: 'GET',
    path: '/v1/personalAccessTokens',
    output: PersonalAccessTokenList,
    handle: async (ctx) => {
      const tokens = await listPersonalTokens(ctx.db, ownSession(ctx).personId, ctx.now);
      return {
        items: tokens.map(({ id, name, scopes, createdAt, expiresAt }) => ({
          id: encodeId('ACCESS_TOKEN', id),
          name,
          scopes,
          created: createdAt.toISOString(),
          expires: expiresAt.toISOString(),
        })),
      };
    },
  }),
  route({
    ...OWN,
    operation: 'createPersonalAccessToken',
    summary: 'Create an access token for your scripts; it is shown this once',
    method: 'POST',
    path: '/v1/personalAccessTokens',
    body: NewPersonalAccessToken,
    output: IssuedPersonalAccessToken,
    success: 201,
    handle: async (ctx, { body }) => {
      // It outlives the session, so that it takes as much to make one as to change the password.
      const { personId } = await demandRecent(ctx);
      const { id, token, name, scopes, expiresAt } = await issuePersonalToken(ctx, { personId, ...body });
      return {
        id: encodeId('ACCESS_TOKEN', id),
        name,
        scopes: [...scopes],
        expires: expiresAt.toISOString(),
        accessToken: token,
      };
    },
  }),
  route({
    ...OWN,
    operation: 'revokePersonalAccessToken',
    summary: 'Revoke one of your access tokens at once',
    method: 'DELETE',
    path: '/v1/personalAccessTokens/:tokenId',
    params: PersonalAccessTokenPath,
    handle: async (ctx, { params }) => {
      await revokePersonalToken(ctx, ownSession(ctx).personId, decodeUuid(params.tokenId));
      return undefined;
    },
  }),
  route({
    ...OWN,
    operation: 'revokePersonalAccessTokens',
    summary: 'Revoke all your access tokens at once',
    method: 'POST',
    path: '/v1/personalAccessTokens/actions/revokeAll/invoke',
    handle: async (ctx) => {
      await revokePersonalTokens(ctx, ownSession(ctx).personId);
      return undefined;
    },
  }),
];
