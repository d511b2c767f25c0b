import { Type } from 'typebox';
import { Refused } from '../../foundation/errors.ts';
import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { rowOfModel } from '../catalog/index.ts';
import { callingLicenseOf } from '../licenses/index.ts';
import { currentOrganization } from '../tenancy/index.ts';
import { changeSipPassword } from './change-sip-password.ts';
import { outboundProxyOf } from './device.model.ts';
import { presentCallingDetails } from './device.presenter.ts';
import { countDevicesOf } from './device.queries.ts';
import { CallingDetails, DeviceCount, DevicePath, SipPasswordBody } from './device.schema.ts';
import { findDeviceByAnyId, getDevice } from './find-device.ts';
import { findOwnerToShow } from './find-owner.ts';

/** Mobile, tablet, desktop and browser: the apps a person calls with. */
const CALLING_APPS = 4;

export const callingDetailsRoutes = [
  route({
    operation: 'getCallingDeviceDetails',
    summary: 'Get what a third-party device registers with',
    tag: 'Calling devices',
    method: 'GET',
    path: '/v1/telephony/config/devices/:deviceId',
    permission: 'devices.read-calling-details',
    scopes: ['spark-admin:telephony_config_read'],
    params: DevicePath,
    output: CallingDetails,
    handle: async (ctx, { params }) => {
      const { fedramp } = await currentOrganization(ctx);
      if (fedramp) throw new Refused('forbidden', 'organization.fedramp', 'Not supported for Webex for Government (FedRAMP)');
      const device = await getDevice(ctx, params.deviceId);
      return presentCallingDetails(device, rowOfModel(device.model), outboundProxyOf(device, ctx.installation));
    },
  }),
  route({
    operation: 'updateThirdPartyDevice',
    summary: 'Reset the SIP password of a device',
    tag: 'Calling devices',
    method: 'PUT',
    path: '/v1/telephony/config/devices/:deviceId',
    permission: 'device-passwords.write',
    scopes: ['spark-admin:telephony_config_write'],
    params: DevicePath,
    body: SipPasswordBody,
    handle: async (ctx, { params, body }) => {
      await changeSipPassword(ctx, await findDeviceByAnyId(ctx, params.deviceId), body.sipPassword);
      return undefined;
    },
  }),
  route({
    operation: 'countDevicesOfPerson',
    summary: 'Count the devices and calling apps of a person',
    tag: 'Calling devices',
    method: 'GET',
    path: '/v1/telephony/config/people/:personId/devices/count',
    permission: 'devices.read',
    scopes: ['spark-admin:telephony_config_read'],
    params: Type.Object({ personId: Type.String({ maxLength: 512, description: 'Id of the person.' }) }),
    output: DeviceCount,
    handle: async (ctx, { params }) => {
      const owner = await findOwnerToShow(ctx, { type: 'person', id: decodeUuid(params.personId) });
      const totalDeviceCount = await countDevicesOf(ctx.db, owner);
      // A Standard license calls with the phone or with the apps, never with both (C5).
      const license = await callingLicenseOf(ctx.db, { personId: owner.id });
      const appsAreOff = license === 'standard' && totalDeviceCount > 0;
      return { totalDeviceCount, applicationsCount: license === undefined || appsAreOff ? 0 : CALLING_APPS };
    },
  }),
];
