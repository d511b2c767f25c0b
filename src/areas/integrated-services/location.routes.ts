import { route } from '../../foundation/http/route.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { attachLocation } from './attach-location.ts';
import { serviceOfPath, standingOfPath } from './find-service.ts';
import { AttachBody, LocationQuery, RemoteLocationList } from './location.schema.ts';
import { readId } from './read-id.ts';
import type { RemoteLocation } from './remote-location.model.ts';
import { listRemoteLocations, remoteLocationKey } from './remote-location.queries.ts';
import type { Service } from './service.model.ts';
import { presentService } from './service.presenter.ts';
import { ServicePath, ServiceResource } from './service.schema.ts';

const TAG = 'Integrated services';
const ONE = '/v1/integratedServices/:serviceId';
const PER_PAGE = 100;

export const locationRoutes = [
  route({
    operation: 'listRemoteLocations',
    summary: "List the locations of a service's Webex organization, by name",
    tag: TAG,
    method: 'GET',
    path: `${ONE}/locations`,
    permission: 'services.read',
    scopes: ['spark-admin:organizations_read'],
    extension: true,
    params: ServicePath,
    query: LocationQuery,
    output: RemoteLocationList,
    handle: async (ctx, { params, query }, answer) => {
      const page = pageOf(query, PER_PAGE);
      const service = await serviceOfPath(ctx, decodeUuid(params.serviceId));
      const { rows, nextKey } = cutPage(await listRemoteLocations(ctx.db, service.id, page), page, remoteLocationKey);
      if (nextKey !== undefined) answer.nextPage(nextKey);
      return { items: rows.map((location) => present(location, service)) };
    },
  }),
  route({
    operation: 'attachLocation',
    summary: 'Say which location here has the numbers of which location at Webex',
    tag: TAG,
    method: 'PUT',
    path: `${ONE}/location`,
    permission: 'services.write',
    scopes: ['spark-admin:organizations_write'],
    extension: true,
    params: ServicePath,
    body: AttachBody,
    output: ServiceResource,
    handle: async (ctx, { params, body: { remoteLocationId, locationId } }) => {
      const id = decodeUuid(params.serviceId);
      await attachLocation(ctx, id, {
        ...(remoteLocationId !== undefined && { remoteLocationId }),
        ...(locationId !== undefined && { locationId: readId('locationId', locationId) }),
      });
      return presentService(await standingOfPath(ctx, id), ctx.now);
    },
  }),
];

const present = ({ pstnType, seenAt, goneAt, ...location }: RemoteLocation, { remoteLocationId }: Service) => ({
  ...location,
  attached: location.remoteId === remoteLocationId,
  ...(pstnType !== null && { pstnType }),
  seenAt: seenAt.toISOString(),
  ...(goneAt !== null && { goneAt: goneAt.toISOString() }),
});
