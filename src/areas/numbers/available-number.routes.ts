import type { Context } from '../../foundation/context.ts';
import type { Answer } from '../../foundation/http/route.ts';
import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { locationOfPath } from '../tenancy/index.ts';
import { presentAvailableNumber } from './number.presenter.ts';
import {
  AvailableNumberList,
  LocationAvailableNumberList,
  LocationAvailableNumberQuery,
  NumberLocationPath,
  OwnerAvailableNumberQuery,
} from './number.schema.ts';
import { listNumbers, type NumberFilter, numberKey } from './number-list.queries.ts';
import { readId } from './read-id.ts';

const PER_PAGE = 1000;
const PERMISSION = 'numbers.read';
const SCOPES = ['spark-admin:telephony_config_read'];

interface PageQuery {
  max?: number;
  start?: number;
  pageToken?: string;
}

async function pageOfNumbers(ctx: Context, filter: NumberFilter, query: PageQuery, answer: Answer) {
  const page = pageOf(query, PER_PAGE);
  const { rows, nextKey } = cutPage(await listNumbers(ctx.db, filter, 'NUMBER', page), page, numberKey);
  if (nextKey !== undefined) answer.nextPage(nextKey);
  return { phoneNumbers: rows.map(presentAvailableNumber) };
}

/** Numbers that somebody new could get: nobody has them. A mobile number is for people only. */
const forOwners = (operation: string, whom: string, path: string, mobile: undefined | false) =>
  route({
    operation,
    summary: `List the phone numbers that ${whom} could get`,
    tag: 'Numbers',
    method: 'GET',
    path,
    permission: PERMISSION,
    scopes: SCOPES,
    query: OwnerAvailableNumberQuery,
    output: AvailableNumberList,
    handle: (ctx, { query }, answer) => {
      const { locationId, phoneNumber } = query;
      const location = locationId === undefined ? undefined : readId('locationId', locationId);
      return pageOfNumbers(ctx, { available: true, locationId: location, phoneNumbers: phoneNumber, mobile }, query, answer);
    },
  });

export const availableNumberRoutes = [
  route({
    operation: 'listAvailableNumbersOfLocation',
    summary: 'List the phone numbers that could be the main number of a location: all of its own',
    tag: 'Numbers',
    method: 'GET',
    path: '/v1/telephony/config/locations/:locationId/availableNumbers',
    permission: PERMISSION,
    scopes: SCOPES,
    params: NumberLocationPath,
    query: LocationAvailableNumberQuery,
    output: LocationAvailableNumberList,
    handle: async (ctx, { params, query }, answer) => {
      const location = await locationOfPath(ctx, decodeUuid(params.locationId));
      const { phoneNumber, ownerName } = query;
      const filter = { locationId: location.id, phoneNumbers: phoneNumber, ownerName, mobile: false };
      return pageOfNumbers(ctx, filter, query, answer);
    },
  }),
  forOwners('listAvailableNumbersForPeople', 'a person', '/v1/telephony/config/people/primary/availableNumbers', undefined),
  forOwners('listAvailableNumbersForWorkspaces', 'a workspace', '/v1/telephony/config/workspaces/availableNumbers', false),
  forOwners('listAvailableNumbersForVirtualLines', 'a virtual line', '/v1/telephony/config/virtualLines/availableNumbers', false),
];
