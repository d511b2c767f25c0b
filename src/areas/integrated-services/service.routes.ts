import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { createService } from './create-service.ts';
import { serviceOfPath, standingOfPath } from './find-service.ts';
import { historyKey, listHistory } from './history.queries.ts';
import { readId } from './read-id.ts';
import { readDetails, readNewService } from './read-service.ts';
import { removeService } from './remove-service.ts';
import { revokeInvitation } from './revoke-invitation.ts';
import { resendInvitation } from './send-invitation.ts';
import { presentHealth, presentHistory, presentService } from './service.presenter.ts';
import { countHealth, listServicesBelow } from './service.queries.ts';
import {
  HistoryQuery,
  NewServiceBody,
  RemovalAnswer,
  RemovalBody,
  ServiceChange,
  ServiceHealth,
  ServiceHistory,
  ServiceList,
  ServicePath,
  ServiceQuery,
  ServiceResource,
} from './service.schema.ts';
import { restoreService, suspendService } from './suspend-service.ts';
import { syncServiceNow } from './sync-service-now.ts';
import { updateService } from './update-service.ts';

const TAG = 'Integrated services';
const PATH = '/v1/integratedServices';
const ONE = `${PATH}/:serviceId`;
const PER_PAGE = 100;
const READ_SCOPES = ['spark-admin:organizations_read'];
const WRITE_SCOPES = ['spark-admin:organizations_write'];

/** What is done with a service and answered by how it stands afterwards. */
const ACTIONS = {
  resendInvitation: { summary: 'Send the invitation again; a former one ends', perform: resendInvitation },
  revokeInvitation: { summary: 'Revoke the invitation that is open', perform: revokeInvitation },
  syncNow: { summary: 'Sync locations, numbers and usage now', perform: syncServiceNow },
  suspend: { summary: 'Suspend a service: nothing is synced until it is restored', perform: suspendService },
  restore: { summary: 'Restore a suspended service', perform: restoreService },
};

export const serviceRoutes = [
  route({
    operation: 'listIntegratedServices',
    summary: 'List integrated services of an organization and of all below it, the newest first',
    tag: TAG,
    method: 'GET',
    path: PATH,
    permission: 'services.read',
    scopes: READ_SCOPES,
    extension: true,
    query: ServiceQuery,
    output: ServiceList,
    handle: async (ctx, { query }, answer) => {
      const page = pageOf(query, PER_PAGE);
      const { status, reason, q: customer, organizationId } = query;
      const filter = { status, reason, customer, organizationId: organizationId && readId('organizationId', organizationId) };
      const found = await listServicesBelow(ctx.db, ctx.actor.organizationId, filter, page);
      const { rows, nextKey } = cutPage(found, page, ({ id }) => [id]);
      if (nextKey !== undefined) answer.nextPage(nextKey);
      return { items: rows.map((service) => presentService(service, ctx.now)) };
    },
  }),
  route({
    operation: 'createIntegratedService',
    summary: "Add Webex Cloud Connect to a customer, and ask the customer's administrator for consent",
    tag: TAG,
    method: 'POST',
    path: PATH,
    permission: 'services.write',
    scopes: WRITE_SCOPES,
    extension: true,
    body: NewServiceBody,
    output: ServiceResource,
    success: 201,
    handle: async (ctx, { body }) =>
      presentService(await standingOfPath(ctx, await createService(ctx, readNewService(body))), ctx.now),
  }),
  route({
    operation: 'getIntegratedServiceHealth',
    summary: 'Count integrated services by how they stand, of an organization and of all below it',
    tag: TAG,
    method: 'GET',
    path: `${PATH}/health`,
    permission: 'services.read',
    scopes: READ_SCOPES,
    extension: true,
    output: ServiceHealth,
    handle: async (ctx) => presentHealth(await countHealth(ctx.db, ctx.actor.organizationId)),
  }),
  route({
    operation: 'getIntegratedService',
    summary: 'Get one integrated service',
    tag: TAG,
    method: 'GET',
    path: ONE,
    permission: 'services.read',
    scopes: READ_SCOPES,
    extension: true,
    params: ServicePath,
    output: ServiceResource,
    handle: async (ctx, { params }) => presentService(await standingOfPath(ctx, decodeUuid(params.serviceId)), ctx.now),
  }),
  route({
    operation: 'updateIntegratedService',
    summary: 'Change what is said of an integrated service; what is not given stays',
    tag: TAG,
    method: 'PATCH',
    path: ONE,
    permission: 'services.write',
    scopes: WRITE_SCOPES,
    extension: true,
    params: ServicePath,
    body: ServiceChange,
    output: ServiceResource,
    handle: async (ctx, { params, body }) => {
      const id = decodeUuid(params.serviceId);
      await updateService(ctx, id, readDetails(body));
      return presentService(await standingOfPath(ctx, id), ctx.now);
    },
  }),
  ...Object.entries(ACTIONS).map(([action, { summary, perform }]) =>
    route({
      operation: action === 'suspend' || action === 'restore' ? `${action}IntegratedService` : `${action}OfIntegratedService`,
      summary,
      tag: TAG,
      method: 'POST',
      path: `${ONE}/actions/${action}/invoke`,
      permission: 'services.write',
      scopes: WRITE_SCOPES,
      extension: true,
      params: ServicePath,
      output: ServiceResource,
      handle: async (ctx, { params }) => {
        const id = decodeUuid(params.serviceId);
        await perform(ctx, id);
        return presentService(await standingOfPath(ctx, id), ctx.now);
      },
    }),
  ),
  route({
    operation: 'removeIntegratedService',
    summary: 'Remove a service: take back what was put to Webex, and end the connection',
    tag: TAG,
    method: 'POST',
    path: `${ONE}/actions/remove/invoke`,
    permission: 'services.write',
    scopes: WRITE_SCOPES,
    extension: true,
    params: ServicePath,
    body: RemovalBody,
    bodyIsOptional: true,
    output: RemovalAnswer,
    handle: async (ctx, { params, body }) => ({
      state: await removeService(ctx, decodeUuid(params.serviceId), body?.takeBack ?? true),
    }),
  }),
  route({
    operation: 'listIntegratedServiceHistory',
    summary: 'List every step of a service, the newest first',
    tag: TAG,
    method: 'GET',
    path: `${ONE}/history`,
    permission: 'services.read',
    scopes: READ_SCOPES,
    extension: true,
    params: ServicePath,
    query: HistoryQuery,
    output: ServiceHistory,
    handle: async (ctx, { params, query }, answer) => {
      const page = pageOf(query, PER_PAGE);
      const service = await serviceOfPath(ctx, decodeUuid(params.serviceId));
      const { rows, nextKey } = cutPage(await listHistory(ctx.db, service, page), page, historyKey);
      if (nextKey !== undefined) answer.nextPage(nextKey);
      return { items: rows.map(presentHistory) };
    },
  }),
];
