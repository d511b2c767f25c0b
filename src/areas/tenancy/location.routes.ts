import { Refused } from '../../foundation/errors.ts';
import { route } from '../../foundation/http/route.ts';
import { decodeUuid, encodeId } from '../../foundation/ids.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { suspensionRoutes } from '../access/index.ts';
import { createLocation } from './create-location.ts';
import { deleteLocation } from './delete-location.ts';
import { locationOfPath } from './find-location.ts';
import { presentLocation } from './location.presenter.ts';
import { listLocations, locationKey } from './location.queries.ts';
import {
  ChangedLocation,
  LocationId,
  LocationList,
  LocationPath,
  LocationQuery,
  LocationResource,
  NewLocation,
} from './location.schema.ts';
import { suspendLocation } from './suspend-location.ts';
import { updateLocation } from './update-location.ts';

const READ_SCOPES = ['spark-admin:locations_read', 'spark-admin:people_read', 'spark-admin:devices_read'];
const WRITE_SCOPES = ['spark-admin:locations_write'];
const PER_PAGE = 500;

export const locationRoutes = [
  route({
    operation: 'listLocations',
    summary: 'List the locations of the organization',
    tag: 'Locations',
    method: 'GET',
    path: '/v1/locations',
    permission: 'locations.read',
    scopes: READ_SCOPES,
    query: LocationQuery,
    output: LocationList,
    handle: async (ctx, { query }, answer) => {
      const page = pageOf(query, PER_PAGE);
      const filter = { name: query.name, id: query.id === undefined ? undefined : readId(query.id) };
      const { rows, nextKey } = cutPage(await listLocations(ctx.db, filter, page), page, locationKey);
      if (nextKey !== undefined) answer.nextPage(nextKey);
      return { items: rows.map(presentLocation) };
    },
  }),
  route({
    operation: 'createLocation',
    summary: 'Create a location',
    tag: 'Locations',
    method: 'POST',
    path: '/v1/locations',
    permission: 'locations.manage',
    scopes: WRITE_SCOPES,
    body: NewLocation,
    output: LocationId,
    success: 201,
    handle: async (ctx, { body }) => {
      const { latitude = null, longitude = null, notes = null, ...details } = body;
      return { id: encodeId('LOCATION', await createLocation(ctx, { ...details, latitude, longitude, notes })) };
    },
  }),
  route({
    operation: 'getLocation',
    summary: 'Get one location',
    tag: 'Locations',
    method: 'GET',
    path: '/v1/locations/:locationId',
    permission: 'locations.read',
    scopes: READ_SCOPES,
    params: LocationPath,
    output: LocationResource,
    handle: async (ctx, { params }) => presentLocation(await locationOfPath(ctx, decodeUuid(params.locationId))),
  }),
  route({
    operation: 'updateLocation',
    summary: 'Change a location; what is not given stays as it is',
    tag: 'Locations',
    method: 'PUT',
    path: '/v1/locations/:locationId',
    permission: 'locations.write',
    scopes: WRITE_SCOPES,
    params: LocationPath,
    body: ChangedLocation,
    handle: async (ctx, { params, body }) => {
      const { name, timeZone, preferredLanguage, address } = body;
      const given = { name, timeZone, preferredLanguage, address };
      const change = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
      await updateLocation(ctx, decodeUuid(params.locationId), change);
      return undefined;
    },
  }),
  route({
    operation: 'deleteLocation',
    summary: 'Delete a location that nothing is in any more',
    tag: 'Locations',
    method: 'DELETE',
    path: '/v1/locations/:locationId',
    permission: 'locations.manage',
    scopes: WRITE_SCOPES,
    params: LocationPath,
    handle: async (ctx, { params }) => {
      await deleteLocation(ctx, decodeUuid(params.locationId));
      return undefined;
    },
  }),
  ...suspensionRoutes({
    noun: 'Location',
    words: 'everybody in a location',
    tag: 'Locations',
    path: '/v1/locations/:locationId',
    params: LocationPath,
    permission: 'locations.manage',
    scopes: WRITE_SCOPES,
    change: (ctx, { locationId }, suspendedAt) => suspendLocation(ctx, decodeUuid(locationId ?? ''), suspendedAt),
  }),
];

function readId(id: string): string {
  const uuid = decodeUuid(id);
  if (uuid === undefined) throw new Refused('invalid', 'request.bad-id', "The value of 'id' is not an id.");
  return uuid;
}
