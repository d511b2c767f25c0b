import { Refused } from '../../foundation/errors.ts';
import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { currentOrganization } from './find-organization.ts';
import { presentOrganization } from './organization.presenter.ts';
import { OrganizationList, OrganizationPath, OrganizationResource } from './organization.schema.ts';

export const organizationRoutes = [
  route({
    operation: 'listOrganizations',
    summary: 'List the organizations this token can see',
    tag: 'Organizations',
    method: 'GET',
    path: '/v1/organizations',
    permission: 'organizations.read',
    scopes: ['spark-admin:organizations_read'],
    output: OrganizationList,
    handle: async (ctx) => ({ items: [presentOrganization(await currentOrganization(ctx))] }),
  }),
  route({
    operation: 'getOrganization',
    summary: 'Get one organization',
    tag: 'Organizations',
    method: 'GET',
    path: '/v1/organizations/:orgId',
    permission: 'organizations.read',
    scopes: ['spark-admin:organizations_read'],
    params: OrganizationPath,
    output: OrganizationResource,
    handle: async (ctx, { params }) => {
      const organization = await currentOrganization(ctx);
      if (decodeUuid(params.orgId) !== organization.id)
        throw new Refused('not-found', 'organization.not-found', 'The requested resource could not be found.');
      return presentOrganization(organization);
    },
  }),
];
