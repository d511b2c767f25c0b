import { Type } from 'typebox';
import { route } from '../../foundation/http/route.ts';
import { decodeUuid, encodeId } from '../../foundation/ids.ts';
import { cutPage, pageOf, pageQuery } from '../../foundation/paging.ts';
import { decideSpecialAccess } from './decide-special-access.ts';
import { requestSpecialAccess } from './request-special-access.ts';
import type { SpecialAccessRequest } from './special-access.model.ts';
import { listSpecialAccessRequests } from './special-access.queries.ts';

const TAG = 'Special access';
const PATH = '/v1/specialAccessRequests';
const PER_PAGE = 100;

const Status = Type.Enum(['requested', 'granted', 'refused', 'withdrawn'], { description: 'What has become of it.' });
const Words = (description: string) => Type.String({ minLength: 1, maxLength: 2000, pattern: '\\S', description });

const Resource = Type.Object(
  {
    id: Type.String({ description: 'Opaque id of the request.' }),
    orgId: Type.String({ description: 'The organization that asks.' }),
    organizationName: Type.String({ description: 'Its name.' }),
    reason: Type.String({ description: 'Why it asks.' }),
    status: Status,
    requestedBy: Type.Optional(Type.String({ description: 'Email address of who asked.' })),
    requestedAt: Type.String({ format: 'date-time', description: 'When it was asked.' }),
    decidedBy: Type.Optional(Type.String({ description: 'Email address of who decided it, or withdrew it.' })),
    decidedAt: Type.Optional(Type.String({ format: 'date-time', description: 'When it was decided, or withdrawn.' })),
    answer: Type.Optional(Type.String({ description: 'What the platform has said to it.' })),
  },
  { $id: 'SpecialAccessRequest' },
);
const RequestPath = Type.Object({ requestId: Type.String({ maxLength: 512, description: 'Id of the request.' }) });
const NewRequest = Type.Object(
  { reason: Words('Why it is needed.') },
  { $id: 'NewSpecialAccessRequest', additionalProperties: false },
);
const Decision = Type.Object(
  { answer: Type.Optional(Words('What to tell those who asked.')) },
  { $id: 'SpecialAccessDecision', additionalProperties: false },
);

const present = (request: SpecialAccessRequest) => ({
  id: encodeId('SPECIAL_ACCESS_REQUEST', request.id),
  orgId: encodeId('ORGANIZATION', request.organizationId),
  organizationName: request.organizationName,
  reason: request.reason,
  status: request.status,
  requestedAt: request.requestedAt.toISOString(),
  ...(request.requestedByEmail === null ? {} : { requestedBy: request.requestedByEmail }),
  ...(request.decidedByEmail === null ? {} : { decidedBy: request.decidedByEmail }),
  ...(request.decidedAt === null ? {} : { decidedAt: request.decidedAt.toISOString() }),
  ...(request.answer === null ? {} : { answer: request.answer }),
});

const ACTIONS = {
  grant: { summary: 'Grant special access to device management', permission: 'special-access.decide' },
  refuse: { summary: 'Refuse special access to device management', permission: 'special-access.decide' },
  withdraw: { summary: 'Withdraw a request for special access, or the access', permission: 'special-access.write' },
} as const;

export const specialAccessRoutes = [
  route({
    operation: 'listSpecialAccessRequests',
    summary: 'List requests for special access, the newest first',
    tag: TAG,
    method: 'GET',
    path: PATH,
    permission: 'special-access.read',
    scopes: ['spark-admin:organizations_read'],
    extension: true,
    query: Type.Object({ ...pageQuery, status: Type.Optional(Status) }),
    output: Type.Object({ items: Type.Array(Resource) }, { $id: 'SpecialAccessRequestList' }),
    handle: async (ctx, { query }, answer) => {
      const page = pageOf(query, PER_PAGE);
      const found = await listSpecialAccessRequests(ctx.db, ctx.actor.organizationId, query.status, page);
      const { rows, nextKey } = cutPage(found, page, ({ id }) => [id]);
      if (nextKey) answer.nextPage(nextKey);
      return { items: rows.map(present) };
    },
  }),
  route({
    operation: 'requestSpecialAccess',
    summary: 'Ask for special access to device management',
    tag: TAG,
    method: 'POST',
    path: PATH,
    permission: 'special-access.write',
    scopes: ['spark-admin:organizations_write'],
    extension: true,
    body: NewRequest,
    output: Resource,
    success: 201,
    handle: async (ctx, { body }) => present(await requestSpecialAccess(ctx, body.reason)),
  }),
  ...(['grant', 'refuse', 'withdraw'] as const).map((action) =>
    route({
      operation: `${action}SpecialAccess`,
      summary: ACTIONS[action].summary,
      tag: TAG,
      method: 'POST',
      path: `${PATH}/:requestId/actions/${action}/invoke`,
      permission: ACTIONS[action].permission,
      scopes: ['spark-admin:organizations_write'],
      extension: true,
      params: RequestPath,
      body: Decision,
      bodyIsOptional: true,
      output: Resource,
      handle: async (ctx, { params, body }) =>
        present(await decideSpecialAccess(ctx, decodeUuid(params.requestId), action, body?.answer)),
    }),
  ),
];
