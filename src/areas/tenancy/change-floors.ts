import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { newId } from '../../foundation/ids.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import type { Floor, FloorDetails } from './floor.model.ts';
import { findFloor } from './floor.queries.ts';
import { deleteFloorRow, insertFloor, saveFloor } from './floor.store.ts';
import type { Location } from './location.model.ts';

export async function createFloor(ctx: Context, location: Location, details: FloorDetails): Promise<Floor> {
  demand(ctx, 'locations.write');
  const floor = { id: newId(), locationId: location.id, ...details };
  await insertFloor(ctx.db, ctx.actor.organizationId, floor);
  await recordChange(ctx, 'floor.created', floor, { after: details });
  return floor;
}

export async function updateFloor(
  ctx: Context,
  location: Location,
  id: string | undefined,
  details: FloorDetails,
): Promise<Floor> {
  demand(ctx, 'locations.write');
  const before = await floorOfPath(ctx, location, id);
  const floor = { ...before, ...details };
  await saveFloor(ctx.db, floor);
  await recordChange(ctx, 'floor.updated', floor, { before, after: floor });
  return floor;
}

/** Workspaces that are on it stay, on no floor. */
export async function deleteFloor(ctx: Context, location: Location, id: string | undefined): Promise<void> {
  demand(ctx, 'locations.write');
  const floor = await floorOfPath(ctx, location, id);
  await deleteFloorRow(ctx.db, floor.id);
  await recordChange(ctx, 'floor.deleted', floor, { before: floor });
}

/** The floor that a path names; undefined is an id that could not be read. */
export async function floorOfPath(ctx: Context, location: Location, id: string | undefined): Promise<Floor> {
  const floor = id === undefined ? undefined : await findFloor(ctx.db, location.id, id);
  if (!floor) throw new Refused('not-found', 'floor.not-found', 'The requested resource could not be found.');
  return floor;
}

const recordChange = (ctx: Context, action: string, floor: Floor, change: { before?: object; after?: object }) =>
  record(ctx, {
    action,
    category: 'LOCATIONS',
    target: { type: 'FLOOR', id: floor.id, name: floor.displayName ?? undefined },
    ...change,
  });
