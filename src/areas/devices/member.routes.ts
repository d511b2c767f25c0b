import type { Static } from 'typebox';
import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { cutPage, PAGE_CEILING, pageOf } from '../../foundation/paging.ts';
import { demand } from '../access/index.ts';
import { rowOfModel } from '../catalog/index.ts';
import {
  countAvailableMembers,
  isMemberSortKey,
  listAvailableMembers,
  type MemberFilters,
  type MemberOrder,
} from './available-member.queries.ts';
import { DevicePath } from './device.schema.ts';
import { findDeviceByAnyId, getDevice } from './find-device.ts';
import type { AvailableMember } from './line.model.ts';
import type { WantedLine } from './line-rules.policy.ts';
import { presentForAny, presentForDevice, presentMembers } from './member.presenter.ts';
import { listLines } from './member.queries.ts';
import {
  AvailableMembers,
  AvailableMembersCountQuery,
  AvailableMembersQuery,
  DeviceMembers,
  MemberCount,
  MembersForDevice,
  MembersForDeviceCountQuery,
  MembersForDeviceQuery,
  NewDeviceMembers,
} from './member.schema.ts';
import { replaceMembers } from './replace-members.ts';

const READ = ['spark-admin:telephony_config_read'];
const WRITE = ['spark-admin:telephony_config_write'];
const tag = 'Calling devices';

export const memberRoutes = [
  route({
    operation: 'listDeviceMembers',
    summary: 'List who has a line on a device',
    tag,
    method: 'GET',
    path: '/v1/telephony/config/devices/:deviceId/members',
    permission: 'devices.read',
    scopes: READ,
    params: DevicePath,
    output: DeviceMembers,
    handle: async (ctx, { params }) => {
      const device = await getDevice(ctx, params.deviceId);
      return presentMembers(device, rowOfModel(device.model), await listLines(ctx.db, device.id));
    },
  }),
  route({
    operation: 'replaceDeviceMembers',
    summary: 'Say who has a line on a device',
    tag,
    method: 'PUT',
    path: '/v1/telephony/config/devices/:deviceId/members',
    permission: 'devices.write',
    scopes: WRITE,
    params: DevicePath,
    body: NewDeviceMembers,
    bodyIsOptional: true,
    handle: async (ctx, { params, body }) => {
      const id = await findDeviceByAnyId(ctx, params.deviceId);
      await replaceMembers(ctx, id, (body?.members ?? []).map(wantedLine));
      return undefined;
    },
  }),
  route({
    operation: 'listMembersForDevice',
    summary: 'List who could have a line on a device',
    tag,
    method: 'GET',
    path: '/v1/telephony/config/devices/:deviceId/availableMembers',
    permission: 'devices.read',
    scopes: READ,
    params: DevicePath,
    query: MembersForDeviceQuery,
    output: MembersForDevice,
    handle: async (ctx, { params, query }, answer) => {
      mustSeeColleagues(ctx);
      const device = await getDevice(ctx, params.deviceId);
      const filters = filtersOf(query, device.id);
      const page = pageOf(query, PAGE_CEILING);
      const found = filters ? await listAvailableMembers(ctx.db, filters, orderOf(query.order), page) : [];
      const { rows, nextKey } = cutPage(found, page, keyOf);
      if (nextKey) answer.nextPage(nextKey);
      return { members: rows.map((member) => presentForDevice(member, rowOfModel(device.model))) };
    },
  }),
  route({
    operation: 'countMembersForDevice',
    summary: 'Count who could have a line on a device',
    tag,
    method: 'GET',
    path: '/v1/telephony/config/devices/:deviceId/availableMembers/count',
    permission: 'devices.read',
    scopes: READ,
    params: DevicePath,
    query: MembersForDeviceCountQuery,
    output: MemberCount,
    handle: async (ctx, { params, query }) => {
      mustSeeColleagues(ctx);
      const { id } = await getDevice(ctx, params.deviceId);
      const filters = filtersOf(query, id);
      return { totalCount: filters ? await countAvailableMembers(ctx.db, filters) : 0 };
    },
  }),
  route({
    operation: 'listAvailableMembers',
    summary: 'List who could have a line on any device',
    tag,
    method: 'GET',
    path: '/v1/telephony/config/devices/availableMembers',
    permission: 'devices.read',
    scopes: READ,
    query: AvailableMembersQuery,
    output: AvailableMembers,
    handle: async (ctx, { query }, answer) => {
      mustSeeColleagues(ctx);
      const filters = filtersOf(query);
      const page = pageOf(query, PAGE_CEILING);
      const found = filters ? await listAvailableMembers(ctx.db, filters, orderOf(query.order), page) : [];
      const { rows, nextKey } = cutPage(found, page, keyOf);
      if (nextKey) answer.nextPage(nextKey);
      return { members: rows.map(presentForAny) };
    },
  }),
  route({
    operation: 'countAvailableMembers',
    summary: 'Count who could have a line on any device',
    tag,
    method: 'GET',
    path: '/v1/telephony/config/devices/availableMembers/count',
    permission: 'devices.read',
    scopes: READ,
    query: AvailableMembersCountQuery,
    output: MemberCount,
    handle: async (ctx, { query }) => {
      mustSeeColleagues(ctx);
      const filters = filtersOf(query);
      return { totalCount: filters ? await countAvailableMembers(ctx.db, filters) : 0 };
    },
  }),
];

/** Whoever reads their own devices only finds colleagues by name, without the numbers and places that stand here. */
const mustSeeColleagues = (ctx: Context): void => demand(ctx, 'people.read');

const keyOf = ({ sortKey, id }: AvailableMember) => [sortKey, id];

type NewMember = NonNullable<Static<typeof NewDeviceMembers>['members']>[number];

function wantedLine(member: NewMember): WantedLine {
  const memberId = decodeUuid(member.id);
  if (!memberId)
    throw new Refused(
      'invalid',
      'request.bad-id',
      `The 'id' at port ${member.port} is not an id: give it as this API returned it.`,
    );
  return {
    memberId,
    port: member.port,
    lineWeight: member.lineWeight,
    primaryOwner: member.primaryOwner,
    lineType: member.lineType,
    label: member.lineLabel?.trim() || null,
    hotlineEnabled: member.hotlineEnabled,
    hotlineDestination: member.hotlineDestination?.trim() || null,
    allowCallDecline: member.allowCallDeclineEnabled,
    t38FaxCompression: member.t38FaxCompressionEnabled ?? null,
  };
}

type Query = Static<typeof AvailableMembersQuery> & Static<typeof AvailableMembersCountQuery>;

/** Undefined where nobody can match: an id or a number that is none. */
function filtersOf(query: Query, notOnDevice?: string): MemberFilters | undefined {
  const { memberName, extension, usageType, excludeVirtualLine = false } = query;
  const asked = [query.locationId, query.deviceLocationId].filter((id) => id !== undefined);
  const locationIds = asked.map(decodeUuid).filter((id) => id !== undefined);
  // A plus sign in a query arrives as a space.
  const phoneNumber = query.phoneNumber?.replace(/[^0-9]/g, '');
  if (locationIds.length < asked.length || phoneNumber === '') return undefined;
  return {
    memberName,
    phoneNumber,
    extension,
    locationIds,
    ownersOnly: usageType === 'DEVICE_OWNER' || excludeVirtualLine,
    notOnDevice,
  };
}

function orderOf(text = 'lname'): MemberOrder {
  const { name = '', direction } =
    /^(?<name>[a-z]+)(?:[-: ](?<direction>asc|desc))?$/.exec(text.trim().toLowerCase())?.groups ?? {};
  if (isMemberSortKey(name)) return { by: name, descending: direction === 'desc' };
  throw new Refused('invalid', 'request.bad-order', "'order' is fname, lname, dn or extension, with -asc or -desc after it.");
}
