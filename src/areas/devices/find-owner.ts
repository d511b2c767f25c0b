import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { findPerson } from '../people/index.ts';
import { findWorkspace } from '../workspaces/index.ts';
import type { DeviceOwner } from './device.model.ts';

/** The person or workspace a device is to belong to; not found when it is not there, or another tenant's. */
export async function findOwner(ctx: Context, { type, id }: Pick<DeviceOwner, 'type' | 'id'>): Promise<DeviceOwner> {
  const found = type === 'person' ? await findPerson(ctx.db, id) : await findWorkspace(ctx.db, id);
  if (found) return { type, id, displayName: found.displayName, locationId: found.locationId };
  throw new Refused('not-found', `device.no-such-${type}`, `There is no ${type} with the given ${type}Id.`);
}
