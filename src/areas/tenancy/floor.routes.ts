import type { Static } from 'typebox';
import { route } from '../../foundation/http/route.ts';
import { decodeUuid, encodeId } from '../../foundation/ids.ts';
import { cutPage, pageOf } from '../../foundation/paging.ts';
import { createFloor, deleteFloor, floorOfPath, updateFloor } from './change-floors.ts';
import { locationOfPath } from './find-location.ts';
import type { Floor, FloorDetails } from './floor.model.ts';
import { floorKey, listFloors } from './floor.queries.ts';
import { FloorBody, FloorList, FloorPath, FloorQuery, FloorResource } from './floor.schema.ts';
import { LocationPath } from './location.schema.ts';

const FLOORS = { tag: 'Locations', path: '/v1/locations/:locationId/floors' } as const;
const FLOOR = { tag: 'Locations', path: '/v1/locations/:locationId/floors/:floorId' } as const;
const READ = { permission: 'locations.read', scopes: ['spark-admin:locations_read'] } as const;
const WRITE = { permission: 'locations.write', scopes: ['spark-admin:locations_write'] } as const;
const PER_PAGE = 1000;

export const floorRoutes = [
  route({
    operation: 'listFloors',
    summary: 'List the floors of a location',
    ...FLOORS,
    method: 'GET',
    ...READ,
    params: LocationPath,
    query: FloorQuery,
    output: FloorList,
    handle: async (ctx, { params, query }, answer) => {
      const location = await locationOfPath(ctx, decodeUuid(params.locationId));
      const page = pageOf(query, PER_PAGE);
      const { rows, nextKey } = cutPage(await listFloors(ctx.db, location.id, page), page, floorKey);
      if (nextKey !== undefined) answer.nextPage(nextKey);
      return { items: rows.map(presentFloor) };
    },
  }),
  route({
    operation: 'createFloor',
    summary: 'Create a floor of a location',
    ...FLOORS,
    method: 'POST',
    ...WRITE,
    params: LocationPath,
    body: FloorBody,
    output: FloorResource,
    success: 201,
    handle: async (ctx, { params, body }) => {
      const location = await locationOfPath(ctx, decodeUuid(params.locationId));
      return presentFloor(await createFloor(ctx, location, readDetails(body)));
    },
  }),
  route({
    operation: 'getFloor',
    summary: 'Get one floor of a location',
    ...FLOOR,
    method: 'GET',
    ...READ,
    params: FloorPath,
    output: FloorResource,
    handle: async (ctx, { params }) => {
      const location = await locationOfPath(ctx, decodeUuid(params.locationId));
      return presentFloor(await floorOfPath(ctx, location, decodeUuid(params.floorId)));
    },
  }),
  route({
    operation: 'updateFloor',
    summary: 'Change a floor of a location',
    ...FLOOR,
    method: 'PUT',
    ...WRITE,
    params: FloorPath,
    body: FloorBody,
    output: FloorResource,
    handle: async (ctx, { params, body }) => {
      const location = await locationOfPath(ctx, decodeUuid(params.locationId));
      return presentFloor(await updateFloor(ctx, location, decodeUuid(params.floorId), readDetails(body)));
    },
  }),
  route({
    operation: 'deleteFloor',
    summary: 'Delete a floor of a location',
    ...FLOOR,
    method: 'DELETE',
    ...WRITE,
    params: FloorPath,
    handle: async (ctx, { params }) => {
      const location = await locationOfPath(ctx, decodeUuid(params.locationId));
      await deleteFloor(ctx, location, decodeUuid(params.floorId));
      return undefined;
    },
  }),
];

const readDetails = ({ floorNumber, displayName }: Static<typeof FloorBody>): FloorDetails => ({
  floorNumber,
  displayName: displayName || null,
});

const presentFloor = (floor: Floor) => ({
  id: encodeId('FLOOR', floor.id),
  locationId: encodeId('LOCATION', floor.locationId),
  floorNumber: floor.floorNumber,
  ...(floor.displayName === null ? {} : { displayName: floor.displayName }),
});
