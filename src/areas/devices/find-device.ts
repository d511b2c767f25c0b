import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { decodeUuid } from '../../foundation/ids.ts';
import type { Device } from './device.model.ts';
import { findDevice, readDevice } from './device.queries.ts';
import { parseMac } from './mac.model.ts';

const NOT_FOUND = 'The requested resource could not be found.';

/** The UUID of a device by any of its ids or its MAC address; 410 for one that was deleted within thirty days (K8), else 404. */
export async function findDeviceByAnyId(ctx: Context, text: string): Promise<string> {
  const by = { id: decodeUuid(text), mac: parseMac(text) };
  const found = by.id || by.mac ? await findDevice(ctx.db, by) : undefined;
  if (!found) throw new Refused('not-found', 'device.not-found', NOT_FOUND);
  if (found.deleted) throw new Refused('gone', 'device.gone', 'This device has been deleted.');
  return found.id;
}

/** The whole device. Stock without an owner is not found here (K3). */
export async function getDevice(ctx: Context, text: string): Promise<Device> {
  const id = decodeUuid(text);
  // What is there is read at once; only what is not has to be asked about.
  const device = (id && (await readDevice(ctx.db, id))) || (await readDevice(ctx.db, await findDeviceByAnyId(ctx, text)));
  if (!device) throw new Refused('not-found', 'device.not-found', NOT_FOUND);
  return device;
}
