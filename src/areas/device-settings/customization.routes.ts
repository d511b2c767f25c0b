import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { locationOfPath } from '../tenancy/index.ts';
import { deviceOfPath } from './choose-device.ts';
import { presentOrganizationSettings, presentSettings } from './customization.presenter.ts';
import {
  CustomizedSettings,
  DevicePath,
  LocationPath,
  ModelQuery,
  OrganizationSettings,
  SettingsBody,
} from './customization.schema.ts';
import { findDeviceSettings, findLocationSettings, findOrganizationSettings } from './find-settings.ts';
import { saveDeviceSettings } from './save-device-settings.ts';

const TAG = 'Device settings';
const READ = { permission: 'device-settings.read', scopes: ['spark-admin:telephony_config_read'] };
const WRITE = { permission: 'device-settings.write', scopes: ['spark-admin:telephony_config_write'] };

export const customizationRoutes = [
  route({
    operation: 'getOrganizationDeviceSettings',
    summary: 'Get the device settings of the organization',
    tag: TAG,
    method: 'GET',
    path: '/v1/telephony/config/devices/settings',
    ...READ,
    output: OrganizationSettings,
    handle: async (ctx) => presentOrganizationSettings(await findOrganizationSettings(ctx)),
  }),
  route({
    operation: 'getLocationDeviceSettings',
    summary: 'Get the device settings of a location',
    tag: TAG,
    method: 'GET',
    path: '/v1/telephony/config/locations/:locationId/devices/settings',
    ...READ,
    params: LocationPath,
    output: CustomizedSettings,
    handle: async (ctx, { params }) => {
      const location = await locationOfPath(ctx, decodeUuid(params.locationId));
      return presentSettings(await findLocationSettings(ctx, location.id));
    },
  }),
  route({
    operation: 'getDeviceSettings',
    summary: 'Get the settings of a device',
    tag: TAG,
    method: 'GET',
    path: '/v1/telephony/config/devices/:deviceId/settings',
    ...READ,
    params: DevicePath,
    query: ModelQuery,
    output: CustomizedSettings,
    handle: async (ctx, { params, query }) => {
      const device = await deviceOfPath(ctx, params.deviceId, query);
      return presentSettings(await findDeviceSettings(ctx, device));
    },
  }),
  route({
    operation: 'updateDeviceSettings',
    summary: 'Change the settings of a device; what is not given stays as it is',
    tag: TAG,
    method: 'PUT',
    path: '/v1/telephony/config/devices/:deviceId/settings',
    ...WRITE,
    params: DevicePath,
    query: ModelQuery,
    body: SettingsBody,
    handle: async (ctx, { params, query, body }) => {
      await saveDeviceSettings(ctx, await deviceOfPath(ctx, params.deviceId, query), body);
      return undefined;
    },
  }),
];
