import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { modelsOfProduct } from '../catalog/index.ts';
import { getDevice } from '../devices/index.ts';
import type { Device } from './scope.model.ts';

/** The device that a path names. A model that the request names beside it must be the device's own. */
export async function deviceOfPath(ctx: Context, id: string, named: { deviceModel?: string; model?: string }): Promise<Device> {
  const device = await getDevice(ctx, id);
  const name = named.deviceModel ?? named.model;
  if (name === undefined || bare(name) === bare(device.model) || modelsOfProduct(name).includes(device.model)) return device;
  throw new Refused(
    'invalid',
    'device-settings.other-model',
    `'deviceModel' is ${JSON.stringify(name)}, but the model of this device is ${device.model}.`,
  );
}

const bare = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^dms\s+/, '');
