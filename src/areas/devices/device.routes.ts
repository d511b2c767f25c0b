import type { Type } from 'typebox';
import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { modelsOfProduct } from '../catalog/index.ts';
import { changeDeviceTags } from './change-tags.ts';
import { createDevice } from './create-device.ts';
import { presentDevice } from './device.presenter.ts';
import { listDevices } from './device.queries.ts';
import { DeviceList, DevicePath, DeviceQuery, DeviceResource, NewDeviceBody, TagChangesBody } from './device.schema.ts';
import type { DeviceFilters } from './device-list.queries.ts';
import { DisclaimerHeader } from './disclaimer.schema.ts';
import { findDeviceByAnyId, getDevice } from './find-device.ts';
import { parseMac } from './mac.model.ts';
import { readId } from './read-id.ts';
import { removeDevice } from './remove-device.ts';

const READ = ['spark-admin:devices_read', 'spark:devices_read'];
const WRITE = ['spark-admin:devices_write', 'spark:devices_write'];
const DEFAULT_PAGE = 100;

export const deviceRoutes = [
  route({
    operation: 'listDevices',
    summary: 'List the devices of an organization',
    tag: 'Devices',
    method: 'GET',
    path: '/v1/devices',
    permission: 'devices.read',
    scopes: READ,
    query: DeviceQuery,
    output: DeviceList,
    handle: async (ctx, { query }, answer) => {
      const page = pageOf(query, DEFAULT_PAGE);
      const filters = filtersOf(query);
      const { rows, nextKey } = cutPage(filters ? await listDevices(ctx.db, filters, page) : [], page, ({ key }) => key);
      if (nextKey) answer.nextPage(nextKey);
      return { items: rows.map((device) => presentDevice(device, ctx)) };
    },
  }),
  route({
    operation: 'createDevice',
    summary: 'Create a device by MAC address',
    tag: 'Devices',
    method: 'POST',
    path: '/v1/devices',
    permission: 'devices.add',
    scopes: WRITE,
    headers: DisclaimerHeader,
    body: NewDeviceBody,
    output: DeviceResource,
    handle: async (ctx, { body, headers }) => {
      const { personId, workspaceId } = body;
      const id = await createDevice(ctx, {
        ...body,
        disclaimer: headers['bellhop-disclaimer'],
        personId: personId && readId('personId', personId),
        workspaceId: workspaceId && readId('workspaceId', workspaceId),
      });
      return presentDevice(await getDevice(ctx, id), ctx);
    },
  }),
  route({
    operation: 'getDevice',
    summary: 'Get one device',
    tag: 'Devices',
    method: 'GET',
    path: '/v1/devices/:deviceId',
    permission: 'devices.read',
    scopes: READ,
    params: DevicePath,
    output: DeviceResource,
    handle: async (ctx, { params }) => presentDevice(await getDevice(ctx, params.deviceId), ctx),
  }),
  route({
    operation: 'changeDeviceTags',
    summary: 'Change the tags of a device',
    tag: 'Devices',
    method: 'PATCH',
    path: '/v1/devices/:deviceId',
    permission: 'devices.write',
    scopes: WRITE,
    params: DevicePath,
    body: TagChangesBody,
    consumes: ['application/json-patch+json'],
    output: DeviceResource,
    handle: async (ctx, { params, body }) => {
      const id = await findDeviceByAnyId(ctx, params.deviceId);
      const operations = Array.isArray(body) ? body : [body];
      await changeDeviceTags(
        ctx,
        id,
        operations.map(({ op, value = [] }) => ({ op, value: typeof value === 'string' ? [value] : value })),
      );
      return presentDevice(await getDevice(ctx, id), ctx);
    },
  }),
  route({
    operation: 'deleteDevice',
    summary: 'Delete a device',
    tag: 'Devices',
    method: 'DELETE',
    path: '/v1/devices/:deviceId',
    permission: 'devices.write',
    scopes: WRITE,
    params: DevicePath,
    handle: async (ctx, { params }) => {
      await removeDevice(ctx, await findDeviceByAnyId(ctx, params.deviceId));
      return undefined;
    },
  }),
];

type Query = Type.Static<typeof DeviceQuery>;

const ID_FILTERS = ['personId', 'workspaceId', 'locationId', 'workspaceLocationId'] as const;

/** Undefined where no device can match: another product type, an id or a MAC address that is none, what no SIP phone has. */
function filtersOf(query: Query): DeviceFilters | undefined {
  const ids = Object.fromEntries(
    ID_FILTERS.flatMap((name) => (query[name] === undefined ? [] : [[name, decodeUuid(query[name])]])),
  );
  const mac = query.mac === undefined ? undefined : parseMac(query.mac);
  const models = query.product === undefined ? undefined : modelsOfProduct(query.product);
  const impossible =
    Object.values(ids).includes(undefined) ||
    (query.mac !== undefined && !mac) ||
    (query.type !== undefined && query.type !== 'phone') ||
    (query.devicePlatform !== undefined && query.devicePlatform !== 'cisco') ||
    (query.plannedMaintenance !== undefined && query.plannedMaintenance !== 'off') ||
    query.capability !== undefined ||
    query.permission !== undefined;
  if (impossible) return undefined;
  const { displayName, connectionStatus, serial, software, errorCode, upgradeChannel } = query;
  const tags = query.tag
    ?.split(',')
    .map((tag) => tag.trim())
    .filter(Boolean);
  return { ...ids, mac, models, tags, displayName, connectionStatus, serial, software, errorCode, upgradeChannel };
}
