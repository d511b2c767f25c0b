import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { rowOfModel } from '../catalog/index.ts';
import { findOwnerToShow } from './find-owner.ts';
import { presentPersonDevices, presentVirtualLineDevices, presentWorkspaceDevices } from './owned-device.presenter.ts';
import { listDevicesWithLineOf } from './owned-device.queries.ts';
import {
  PersonDevices,
  PersonHotelingBody,
  PersonPath,
  VirtualLineDevices,
  VirtualLinePath,
  WorkspaceDevices,
  WorkspaceHotelingBody,
  WorkspacePath,
} from './owned-device.schema.ts';
import { setHoteling } from './set-hoteling.ts';

const READ = ['spark-admin:telephony_config_read'];
const WRITE = ['spark-admin:telephony_config_write'];
const tag = 'Calling devices';

export const ownedDeviceRoutes = [
  route({
    operation: 'listDevicesOfPerson',
    summary: 'List the devices on which a person has a line',
    tag,
    method: 'GET',
    path: '/v1/telephony/config/people/:personId/devices',
    permission: 'devices.read',
    scopes: READ,
    params: PersonPath,
    output: PersonDevices,
    handle: async (ctx, { params }) => {
      const owner = await findOwnerToShow(ctx, { type: 'person', id: decodeUuid(params.personId) });
      return presentPersonDevices(await listDevicesWithLineOf(ctx.db, owner), rowOfModel);
    },
  }),
  route({
    operation: 'setHotelingOfPerson',
    summary: 'Say whether guests may use the phones of a person',
    tag,
    method: 'PUT',
    path: '/v1/telephony/config/people/:personId/devices/settings/hoteling',
    permission: 'devices.write',
    scopes: WRITE,
    params: PersonPath,
    body: PersonHotelingBody,
    handle: async (ctx, { params, body }) => {
      await setHoteling(ctx, { type: 'person', id: decodeUuid(params.personId) }, body.hoteling);
      return undefined;
    },
  }),
  route({
    operation: 'listDevicesOfWorkspace',
    summary: 'List the devices on which a workspace has a line',
    tag,
    method: 'GET',
    path: '/v1/telephony/config/workspaces/:workspaceId/devices',
    permission: 'devices.read',
    scopes: READ,
    params: WorkspacePath,
    output: WorkspaceDevices,
    handle: async (ctx, { params }) => {
      const owner = await findOwnerToShow(ctx, { type: 'workspace', id: decodeUuid(params.workspaceId) });
      return presentWorkspaceDevices(await listDevicesWithLineOf(ctx.db, owner));
    },
  }),
  route({
    operation: 'setHotelingOfWorkspace',
    summary: 'Say whether guests may use the phones of a workspace',
    tag,
    method: 'PUT',
    path: '/v1/telephony/config/workspaces/:workspaceId/devices',
    permission: 'devices.write',
    scopes: WRITE,
    params: WorkspacePath,
    body: WorkspaceHotelingBody,
    handle: async (ctx, { params, body }) => {
      await setHoteling(ctx, { type: 'workspace', id: decodeUuid(params.workspaceId) }, body);
      return undefined;
    },
  }),
  route({
    operation: 'listDevicesOfVirtualLine',
    summary: 'List the devices that show a virtual line',
    tag,
    method: 'GET',
    path: '/v1/telephony/config/virtualLines/:virtualLineId/devices',
    permission: 'devices.read',
    scopes: READ,
    params: VirtualLinePath,
    output: VirtualLineDevices,
    handle: async (ctx, { params }) => {
      const owner = await findOwnerToShow(ctx, { type: 'virtual-line', id: decodeUuid(params.virtualLineId) });
      return presentVirtualLineDevices(await listDevicesWithLineOf(ctx.db, owner));
    },
  }),
];
