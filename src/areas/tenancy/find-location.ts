import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import type { Location } from './location.model.ts';
import { findLocation, holdLocation } from './location.queries.ts';

export const noSuchLocation = () => new Refused('not-found', 'location.not-found', 'The requested resource could not be found.');

/** The location that a path names; undefined is an id that could not be read. */
export async function locationOfPath(ctx: Context, id: string | undefined): Promise<Location> {
  const location = id === undefined ? undefined : await findLocation(ctx.db, id);
  if (!location) throw noSuchLocation();
  return location;
}

/** The location that a body names. It cannot be deleted before this transaction has put something into it. */
export async function requireLocation(ctx: Context, id: string): Promise<Location> {
  const location = await holdLocation(ctx.db, id);
  if (!location) throw new Refused('invalid', 'location.unknown', "'locationId' names no location of this organization.");
  return location;
}
