import { route } from '../../foundation/http/route.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { readTime } from '../../foundation/read-time.ts';
import { may } from '../access/index.ts';
import { findDeviceByAnyId } from '../devices/index.ts';
import { listBindings } from './binding.queries.ts';
import { historyKey, listHistory } from './history.queries.ts';
import { judgeReboot } from './phone-request.model.ts';
import { presentPhoneRequest } from './phone-request.presenter.ts';
import { listPhoneRequests, readAskablePhones } from './phone-request.queries.ts';
import { rebootDevice } from './reboot-device.ts';
import { presentBinding, presentHistoryEvent } from './registration.presenter.ts';
import { DevicePath, HistoryList, HistoryQuery, PhoneRequestList, RegistrationList } from './registration.schema.ts';

const TAG = 'Registrations';
const READ = ['spark-admin:devices_read', 'spark:devices_read'];
const WRITE = ['spark-admin:telephony_config_write'];
const DEFAULT_PAGE = 100;

export const registrationRoutes = [
  route({
    operation: 'listDeviceRegistrations',
    summary: 'List what a device is registered as now',
    tag: TAG,
    method: 'GET',
    path: '/v1/devices/:deviceId/registrations',
    permission: 'devices.read',
    scopes: READ,
    extension: true,
    params: DevicePath,
    output: RegistrationList,
    handle: async (ctx, { params }) => {
      const bindings = await listBindings(ctx.db, await findDeviceByAnyId(ctx, params.deviceId));
      const seesCallingDetails = may(ctx, 'devices.read-calling-details');
      return { items: bindings.map((binding) => presentBinding(binding, seesCallingDetails)) };
    },
  }),
  route({
    operation: 'listDeviceHistory',
    summary: 'List when a device registered, went, or was refused, newest first',
    tag: TAG,
    method: 'GET',
    path: '/v1/devices/:deviceId/history',
    permission: 'devices.read',
    scopes: READ,
    extension: true,
    params: DevicePath,
    query: HistoryQuery,
    output: HistoryList,
    handle: async (ctx, { params, query }, answer) => {
      const page = pageOf(query, DEFAULT_PAGE);
      const period = {
        from: query.from === undefined ? undefined : readTime('from', query.from),
        to: query.to === undefined ? undefined : readTime('to', query.to),
      };
      const found = await listHistory(ctx.db, await findDeviceByAnyId(ctx, params.deviceId), period, page);
      const { rows, nextKey } = cutPage(found, page, historyKey);
      if (nextKey !== undefined) answer.nextPage(nextKey);
      return { items: rows.map(presentHistoryEvent) };
    },
  }),
  route({
    operation: 'rebootDevice',
    summary: 'Tell a registered phone to restart, which ends its calls',
    tag: TAG,
    method: 'POST',
    path: '/v1/devices/:deviceId/actions/reboot/invoke',
    permission: 'devices.write',
    scopes: WRITE,
    extension: true,
    params: DevicePath,
    success: 204,
    handle: async (ctx, { params }) => {
      await rebootDevice(ctx, params.deviceId);
      return undefined;
    },
  }),
  route({
    operation: 'listPhoneRequests',
    summary: 'List what the phone was last asked for, by Apply changes or a reboot, and what became of it',
    tag: TAG,
    method: 'GET',
    path: '/v1/devices/:deviceId/phoneRequests',
    permission: 'devices.read',
    scopes: READ,
    extension: true,
    params: DevicePath,
    output: PhoneRequestList,
    handle: async (ctx, { params }) => {
      const deviceId = await findDeviceByAnyId(ctx, params.deviceId);
      const [requests, [phone]] = await Promise.all([listPhoneRequests(ctx.db, deviceId), readAskablePhones(ctx.db, [deviceId])]);
      const judged = judgeReboot(phone);
      return {
        items: requests.map((request) => presentPhoneRequest(request, ctx.now)),
        ...('problem' in judged && { notRebootableReason: judged.problem }),
      };
    },
  }),
];
