import { route } from '../../foundation/http/route.ts';
import { getDevice } from '../devices/index.ts';
import { changeLayout } from './change-layout.ts';
import { DevicePath } from './customization.schema.ts';
import { findLayout } from './find-layout.ts';
import { LayoutBody, LayoutResource } from './layout.schema.ts';

export const layoutRoutes = [
  route({
    operation: 'getDeviceLayout',
    summary: 'Get what is on the keys of a device',
    tag: 'Device layouts',
    method: 'GET',
    path: '/v1/telephony/config/devices/:deviceId/layout',
    permission: 'device-settings.read',
    scopes: ['spark-admin:telephony_config_read'],
    params: DevicePath,
    output: LayoutResource,
    handle: async (ctx, { params }) => {
      const { lineKeys, kemKeys, ...layout } = await findLayout(ctx, await getDevice(ctx, params.deviceId));
      return { ...layout, lineKeys: [...lineKeys], ...(layout.kemModuleType && { kemKeys: [...kemKeys] }) };
    },
  }),
  route({
    operation: 'updateDeviceLayout',
    summary: 'Arrange the keys of a device',
    tag: 'Device layouts',
    method: 'PUT',
    path: '/v1/telephony/config/devices/:deviceId/layout',
    permission: 'device-settings.write',
    scopes: ['spark-admin:telephony_config_write'],
    params: DevicePath,
    body: LayoutBody,
    handle: async (ctx, { params, body }) => {
      const { layoutMode, userReorderEnabled = false, lineKeys = [], kemModuleType, kemKeys = [] } = body;
      const device = await getDevice(ctx, params.deviceId);
      const layout = { userReorderEnabled, lineKeys, ...(kemModuleType && { kemModuleType }), kemKeys };
      await changeLayout(ctx, device, layoutMode === 'CUSTOM' ? layout : undefined);
      return undefined;
    },
  }),
];
