import { route } from '../../foundation/http/route.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { may } from '../access/index.ts';
import { AccountQuery } from './account.schema.ts';
import { currentOrganization } from './find-organization.ts';
import { presentOrganization } from './organization.presenter.ts';
import { listOrganizationsBelow } from './organization.queries.ts';
import { OrganizationList, OrganizationPath, OrganizationResource } from './organization.schema.ts';

/** The Webex API never pages this list; whoever follows the next link gets the rest all the same. */
const PER_PAGE = 1000;

export const organizationRoutes = [
  route({
    operation: 'listOrganizations',
    summary: 'List the organizations this token can see',
    tag: 'Organizations',
    method: 'GET',
    path: '/v1/organizations',
    permission: 'organizations.read',
    scopes: ['spark-admin:organizations_read'],
    query: AccountQuery,
    output: OrganizationList,
    handle: async (ctx, { query }, answer) => {
      if (!may(ctx, 'customers.read')) return { items: [presentOrganization(await currentOrganization(ctx))] };
      const page = pageOf(query, PER_PAGE);
      const filter = { kinds: ['platform', 'service-provider', 'customer'], displayName: query.displayName } as const;
      const found = await listOrganizationsBelow(ctx.db, ctx.actor.organizationId, filter, page);
      const { rows, nextKey } = cutPage(found, page, ({ id }) => [id]);
      if (nextKey) answer.nextPage(nextKey);
      return { items: rows.map(presentOrganization) };
    },
  }),
  route({
    operation: 'getOrganization',
    summary: 'Get one organization',
    tag: 'Organizations',
    method: 'GET',
    path: '/v1/organizations/:orgId',
    permission: 'organizations.read',
    scopes: ['spark-admin:organizations_read'],
    organizationParam: 'orgId',
    params: OrganizationPath,
    output: OrganizationResource,
    handle: async (ctx) => presentOrganization(await currentOrganization(ctx)),
  }),
];
