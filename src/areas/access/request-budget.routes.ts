import type { Context } from '../../foundation/context.ts';
import { route } from '../../foundation/http/route.ts';
import { readRequestBudget } from './request-budget.queries.ts';
import { OrganizationOfBudget, RequestBudgetResource } from './request-budget.schema.ts';
import { setRequestBudget } from './set-request-budget.ts';

const PATH = '/v1/organizations/:orgId/requestBudget';
const TAG = 'Organizations';

async function present(ctx: Context) {
  const { perOrganization, perToken } = await readRequestBudget(ctx.db);
  return {
    ...(perOrganization === null ? {} : { requestsPerMinute: perOrganization }),
    ...(perToken === null ? {} : { requestsPerMinutePerToken: perToken }),
  };
}

export const requestBudgetRoutes = [
  route({
    operation: 'getRequestBudget',
    summary: 'See how many requests a minute an organization may make',
    tag: TAG,
    method: 'GET',
    path: PATH,
    permission: 'request-budgets.read',
    scopes: ['spark-admin:organizations_read'],
    extension: true,
    organizationParam: 'orgId',
    params: OrganizationOfBudget,
    output: RequestBudgetResource,
    handle: present,
  }),
  route({
    operation: 'setRequestBudget',
    summary: 'Say how many requests a minute an organization may make',
    tag: TAG,
    method: 'PUT',
    path: PATH,
    permission: 'request-budgets.write',
    scopes: ['spark-admin:organizations_write'],
    extension: true,
    organizationParam: 'orgId',
    params: OrganizationOfBudget,
    body: RequestBudgetResource,
    output: RequestBudgetResource,
    handle: async (ctx, { body }) => {
      const { requestsPerMinute = null, requestsPerMinutePerToken = null } = body;
      await setRequestBudget(ctx, { perOrganization: requestsPerMinute, perToken: requestsPerMinutePerToken });
      return present(ctx);
    },
  }),
];
