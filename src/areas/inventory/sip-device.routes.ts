import type { Static } from 'typebox';
import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { modelsOfProduct } from '../catalog/index.ts';
import { type AssignedLine, parseMac } from '../devices/index.ts';
import { assignSipDevice } from './assign-sip-device.ts';
import { clearAssignment } from './clear-assignment.ts';
import { createSipDevice } from './create-sip-device.ts';
import { deleteSipDevice } from './delete-sip-device.ts';
import { sipDeviceOfPath, viewerOf } from './find-sip-device.ts';
import { presentSipDevice } from './sip-device.presenter.ts';
import { listSipDevices, type SipDeviceFilters } from './sip-device.queries.ts';
import {
  ChangedSipDevice,
  NewSipDevice,
  SipDeviceAssignmentBody,
  SipDeviceList,
  SipDevicePath,
  SipDeviceQuery,
  SipDeviceResource,
} from './sip-device.schema.ts';
import { updateSipDevice } from './update-sip-device.ts';

const READ = ['spark-admin:devices_read'];
const WRITE = ['spark-admin:devices_write'];
const DEFAULT_PAGE = 100;

const shown = async (ctx: Context, id: string | undefined) =>
  presentSipDevice(await sipDeviceOfPath(ctx, id), await viewerOf(ctx));

export const sipDeviceRoutes = [
  route({
    operation: 'listSipDevices',
    summary: 'List the devices in an inventory, across the organizations below',
    tag: 'SIP devices',
    method: 'GET',
    path: '/v1/sipDevices',
    permission: 'sip-devices.read',
    scopes: READ,
    extension: true,
    query: SipDeviceQuery,
    output: SipDeviceList,
    handle: async (ctx, { query }, answer) => {
      const page = pageOf(query, DEFAULT_PAGE);
      const filters = filtersOf(query);
      const viewer = await viewerOf(ctx);
      const { rows, nextKey } = cutPage(filters ? await listSipDevices(ctx.db, filters, page) : [], page, ({ id }) => [id]);
      if (nextKey) answer.nextPage(nextKey);
      return { items: rows.map((device) => presentSipDevice(device, viewer)) };
    },
  }),
  route({
    operation: 'createSipDevice',
    summary: 'Add a device to the stock',
    tag: 'SIP devices',
    method: 'POST',
    path: '/v1/sipDevices',
    permission: 'sip-devices.write',
    scopes: WRITE,
    extension: true,
    body: NewSipDevice,
    output: SipDeviceResource,
    success: 201,
    handle: async (ctx, { body }) =>
      shown(ctx, await createSipDevice(ctx, { ...body, templateId: readTemplateId(body.templateId) })),
  }),
  route({
    operation: 'getSipDevice',
    summary: 'Get one device of an inventory',
    tag: 'SIP devices',
    method: 'GET',
    path: '/v1/sipDevices/:sipDeviceId',
    permission: 'sip-devices.read',
    scopes: READ,
    extension: true,
    params: SipDevicePath,
    output: SipDeviceResource,
    handle: (ctx, { params }) => shown(ctx, decodeUuid(params.sipDeviceId)),
  }),
  route({
    operation: 'updateSipDevice',
    summary: 'Change what an operator says of a device',
    tag: 'SIP devices',
    method: 'PATCH',
    path: '/v1/sipDevices/:sipDeviceId',
    permission: 'sip-devices.write',
    scopes: WRITE,
    extension: true,
    params: SipDevicePath,
    body: ChangedSipDevice,
    output: SipDeviceResource,
    handle: async (ctx, { params, body }) => {
      const id = decodeUuid(params.sipDeviceId);
      await updateSipDevice(ctx, id, { ...body, templateId: readTemplateId(body.templateId) });
      return shown(ctx, id);
    },
  }),
  route({
    operation: 'deleteSipDevice',
    summary: 'Remove a device from the platform',
    tag: 'SIP devices',
    method: 'DELETE',
    path: '/v1/sipDevices/:sipDeviceId',
    permission: 'sip-devices.write',
    scopes: WRITE,
    extension: true,
    params: SipDevicePath,
    handle: async (ctx, { params }) => {
      await deleteSipDevice(ctx, decodeUuid(params.sipDeviceId));
      return undefined;
    },
  }),
  route({
    operation: 'assignSipDevice',
    summary: 'Assign a device to an organization and to extensions of it',
    tag: 'SIP devices',
    method: 'POST',
    path: '/v1/sipDevices/:sipDeviceId/actions/assign/invoke',
    permission: 'sip-devices.write',
    scopes: WRITE,
    extension: true,
    params: SipDevicePath,
    body: SipDeviceAssignmentBody,
    output: SipDeviceResource,
    handle: async (ctx, { params, body }) => {
      const id = decodeUuid(params.sipDeviceId);
      const { organizationId, lines = [], password } = body;
      await assignSipDevice(ctx, id, { organizationId: decodeUuid(organizationId), lines: lines.map(readLine), password });
      return shown(ctx, id);
    },
  }),
  route({
    operation: 'clearSipDeviceAssignment',
    summary: 'Take a device back to stock; its phone stops registering',
    tag: 'SIP devices',
    method: 'POST',
    path: '/v1/sipDevices/:sipDeviceId/actions/clearAssignment/invoke',
    permission: 'sip-devices.write',
    scopes: WRITE,
    extension: true,
    params: SipDevicePath,
    handle: async (ctx, { params }) => {
      await clearAssignment(ctx, decodeUuid(params.sipDeviceId));
      return undefined;
    },
  }),
];

const MEMBER = { PEOPLE: 'person', PLACE: 'workspace', VIRTUAL_LINE: 'virtual-line' } as const;
type LineBody = NonNullable<Static<typeof SipDeviceAssignmentBody>['lines']>[number];

function readLine({ port, memberId, memberType, lineType }: LineBody): AssignedLine {
  const id = decodeUuid(memberId);
  if (id === undefined)
    throw new Refused('invalid', 'request.bad-id', `'memberId' of line ${port} is not an id: give it as this API returned it.`);
  return { port, member: { type: MEMBER[memberType as keyof typeof MEMBER], id }, lineType };
}

function readTemplateId<Absent extends null | undefined>(text: string | Absent): string | Absent {
  if (text === undefined || text === null) return text;
  const id = decodeUuid(text);
  if (id !== undefined) return id;
  throw new Refused('invalid', 'request.bad-id', "'templateId' is not an id: give it as this API returned it.");
}

/** Undefined where no device can match: an id or a MAC address that is none. */
function filtersOf(query: Static<typeof SipDeviceQuery>): SipDeviceFilters | undefined {
  const { friendlyName, serial, assigned, enabled } = query;
  const mac = query.mac === undefined ? undefined : parseMac(query.mac);
  const ownerId = query.ownerId === undefined ? undefined : decodeUuid(query.ownerId);
  const organizationId = query.organizationId === undefined ? undefined : decodeUuid(query.organizationId);
  const models = query.product === undefined ? undefined : modelsOfProduct(query.product);
  const isImpossible =
    (query.mac !== undefined && !mac) ||
    (query.ownerId !== undefined && !ownerId) ||
    (query.organizationId !== undefined && !organizationId);
  return isImpossible ? undefined : { mac, ownerId, organizationId, models, friendlyName, serial, assigned, enabled };
}
