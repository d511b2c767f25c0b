import { route } from '../../foundation/http/route.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { findDeviceByAnyId } from '../devices/index.ts';
import { closeFirstBootWindow } from './close-first-boot-window.ts';
import { findPhone } from './find-phone.ts';
import { openFirstBootWindow } from './open-first-boot-window.ts';
import { previewConfiguration } from './preview-configuration.ts';
import { presentProvisioning, presentRequest } from './provisioning.presenter.ts';
import {
  PreviewQuery,
  PreviewResource,
  ProvisioningChange,
  ProvisioningPath,
  ProvisioningResource,
  RequestList,
  RequestQuery,
  SecretLinkResource,
} from './provisioning.schema.ts';
import { listRequests } from './request.queries.ts';
import { revealSecretLink } from './reveal-secret-link.ts';
import { switchProvisioning } from './switch-provisioning.ts';

const READ = ['spark-admin:devices_read'];
const WRITE = ['spark-admin:devices_write'];
const DEFAULT_PAGE = 100;

export const provisioningRoutes = [
  route({
    operation: 'previewDeviceConfiguration',
    summary: 'Preview the configuration file of a device, passwords masked',
    tag: 'Provisioning',
    method: 'GET',
    path: '/v1/devices/:deviceId/configuration',
    permission: 'provisioning.read',
    scopes: READ,
    extension: true,
    params: ProvisioningPath,
    query: PreviewQuery,
    output: PreviewResource,
    handle: (ctx, { params, query }) => previewConfiguration(ctx, params.deviceId, query),
  }),
  route({
    operation: 'listDeviceRequests',
    summary: 'List what a device asked the configuration server for, newest first',
    tag: 'Provisioning',
    method: 'GET',
    path: '/v1/devices/:deviceId/requests',
    permission: 'provisioning.read',
    scopes: READ,
    extension: true,
    params: ProvisioningPath,
    query: RequestQuery,
    output: RequestList,
    handle: async (ctx, { params, query }, answer) => {
      const page = pageOf(query, DEFAULT_PAGE);
      const found = await listRequests(ctx.db, await findDeviceByAnyId(ctx, params.deviceId), page);
      const { rows, nextKey } = cutPage(found, page, ({ occurredAt, id }) => [occurredAt.toISOString(), id]);
      if (nextKey) answer.nextPage(nextKey);
      return { items: rows.map(presentRequest) };
    },
  }),
  route({
    operation: 'getDeviceProvisioning',
    summary: 'See how a device gets its configuration file',
    tag: 'Provisioning',
    method: 'GET',
    path: '/v1/devices/:deviceId/provisioning',
    permission: 'provisioning.read',
    scopes: READ,
    extension: true,
    params: ProvisioningPath,
    output: ProvisioningResource,
    handle: async (ctx, { params }) =>
      presentProvisioning(await findPhone(ctx, params.deviceId), ctx.installation.configUrl, ctx.now),
  }),
  route({
    operation: 'updateDeviceProvisioning',
    summary: 'Let Bellhop provision a device, or no longer',
    tag: 'Provisioning',
    method: 'PATCH',
    path: '/v1/devices/:deviceId/provisioning',
    permission: 'provisioning.write',
    scopes: WRITE,
    extension: true,
    params: ProvisioningPath,
    body: ProvisioningChange,
    output: ProvisioningResource,
    handle: async (ctx, { params, body }) => {
      await switchProvisioning(ctx, params.deviceId, body);
      return presentProvisioning(await findPhone(ctx, params.deviceId), ctx.installation.configUrl, ctx.now);
    },
  }),
  route({
    operation: 'openDeviceFirstBootWindow',
    summary: 'Let the phone fetch its file once more without a password; changes the SIP password',
    tag: 'Provisioning',
    method: 'POST',
    path: '/v1/devices/:deviceId/provisioning/actions/openFirstBootWindow/invoke',
    permission: 'provisioning.write',
    scopes: WRITE,
    extension: true,
    params: ProvisioningPath,
    output: ProvisioningResource,
    handle: async (ctx, { params }) => {
      await openFirstBootWindow(ctx, params.deviceId);
      return presentProvisioning(await findPhone(ctx, params.deviceId), ctx.installation.configUrl, ctx.now);
    },
  }),
  route({
    operation: 'closeDeviceFirstBootWindow',
    summary: 'Let the phone fetch its file only with a password again',
    tag: 'Provisioning',
    method: 'POST',
    path: '/v1/devices/:deviceId/provisioning/actions/closeFirstBootWindow/invoke',
    permission: 'provisioning.write',
    scopes: WRITE,
    extension: true,
    params: ProvisioningPath,
    output: ProvisioningResource,
    handle: async (ctx, { params }) => {
      await closeFirstBootWindow(ctx, params.deviceId);
      return presentProvisioning(await findPhone(ctx, params.deviceId), ctx.installation.configUrl, ctx.now);
    },
  }),
  route({
    operation: 'revealDeviceSecretLink',
    summary: 'Show the secret link under which a device fetches its file',
    tag: 'Provisioning',
    method: 'POST',
    path: '/v1/devices/:deviceId/provisioning/actions/revealSecretLink/invoke',
    permission: 'provisioning.write',
    scopes: WRITE,
    extension: true,
    params: ProvisioningPath,
    output: SecretLinkResource,
    handle: async (ctx, { params }) => ({ secretLink: await revealSecretLink(ctx, params.deviceId) }),
  }),
];
