import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { findPerson } from '../people/index.ts';
import { findVirtualLine } from '../virtual-lines/index.ts';
import { findWorkspace } from '../workspaces/index.ts';
import type { DeviceOwner } from './device.model.ts';

const FIND = {
  person: findPerson,
  workspace: findWorkspace,
  'virtual-line': async (db: Context['db'], id: string) => {
    const line = await findVirtualLine(db, id);
    return line && { displayName: line.displayName ?? `${line.firstName} ${line.lastName}`, locationId: line.location.id };
  },
};

/** The id that a body, or a path, names its owner with. */
const ID_OF = { person: 'personId', workspace: 'workspaceId', 'virtual-line': 'virtualLineId' };

/** Whom a device is to belong to; not found when it is not there, or another tenant's. An undefined id is one that could not be read. */
export async function findOwner(
  ctx: Context,
  { type, id }: { type: DeviceOwner['type']; id: string | undefined },
): Promise<DeviceOwner> {
  const found = id === undefined ? undefined : await FIND[type](ctx.db, id);
  if (id && found) return { type, id, displayName: found.displayName, locationId: found.locationId };
  throw noSuchOwner(type);
}

/** Whose devices a request asks about. Who has only their own hears of no others, not even that they have none. */
export async function findOwnerToShow(
  ctx: Context,
  asked: { type: DeviceOwner['type']; id: string | undefined },
): Promise<DeviceOwner> {
  if (ctx.actor.reach === 'own' && asked.id !== ctx.actor.id) throw noSuchOwner(asked.type);
  return findOwner(ctx, asked);
}

const noSuchOwner = (type: DeviceOwner['type']) =>
  new Refused('not-found', `device.no-such-${type}`, `There is no ${type} with the given ${ID_OF[type]}.`);
