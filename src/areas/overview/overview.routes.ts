import { route } from '../../foundation/http/route.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { may } from '../access/index.ts';
import { findOverview } from './find-overview.ts';
import { presentCustomer, presentHour, presentMinute, presentOverview } from './overview.presenter.ts';
import { customerKey, listCustomers, listDeviceHours, listRegistrationMinutes, readKeptCount } from './overview.queries.ts';
import {
  CustomerOverviewList,
  CustomerOverviewQuery,
  DeviceHistoryQuery,
  DeviceHistoryResource,
  OverviewResource,
} from './overview.schema.ts';

const TAG = 'Overview';
const PER_PAGE = 100;
const HOUR_MS = 3_600_000;
const before = (now: Date, hours: number) => new Date(now.getTime() - hours * HOUR_MS);

export const overviewRoutes = [
  route({
    operation: 'getOverview',
    summary: 'See how an organization is',
    tag: TAG,
    method: 'GET',
    path: '/v1/overview',
    permission: 'overview.read',
    // Each part asks for its own.
    scopes: [],
    extension: true,
    output: OverviewResource,
    handle: async (ctx) => presentOverview(await findOverview(ctx)),
  }),
  route({
    operation: 'getDeviceHistory',
    summary: 'See how the devices of an organization have been',
    tag: TAG,
    method: 'GET',
    path: '/v1/overview/deviceHistory',
    permission: 'devices.read',
    scopes: ['spark-admin:devices_read', 'spark:devices_read'],
    extension: true,
    query: DeviceHistoryQuery,
    output: DeviceHistoryResource,
    handle: async (ctx, { query }) => {
      if (ctx.actor.reach !== 'organization') return {};
      const hours = await listDeviceHours(ctx.db, before(ctx.now, query.days * 24));
      const minutes = await listRegistrationMinutes(ctx.db, before(ctx.now, 1));
      return { hours: hours.map(presentHour), minutes: minutes.map(presentMinute) };
    },
  }),
  route({
    operation: 'listCustomerOverviews',
    summary: 'See how the customers below are',
    tag: TAG,
    method: 'GET',
    path: '/v1/overview/organizations',
    permission: 'customers.read',
    scopes: ['spark-admin:organizations_read'],
    extension: true,
    query: CustomerOverviewQuery,
    output: CustomerOverviewList,
    handle: async (ctx, { query }, answer) => {
      const page = pageOf(query, PER_PAGE);
      const found = await listCustomers(ctx.db, query.sortBy, page);
      const { rows, nextKey } = cutPage(found, page, (customer) => customerKey(query.sortBy, customer));
      if (nextKey) answer.nextPage(nextKey);
      const counted = await readKeptCount(ctx.db);
      const showsDevices = may(ctx, 'devices.read');
      return {
        items: rows.map((customer) => presentCustomer({ ...customer, showsDevices: showsDevices && customer.showsDevices })),
        ...(counted && { countedAt: counted.countedAt.toISOString() }),
      };
    },
  }),
];
