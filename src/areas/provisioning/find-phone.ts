import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { findDeviceByAnyId } from '../devices/index.ts';
import type { Phone } from './phone.model.ts';
import { readPhone } from './phone.queries.ts';

/** The device that an id or a MAC address names, with all that its file is made of; refused where it can have none. */
export async function findPhone(ctx: Context, text: string): Promise<Phone> {
  const phone = await readPhone(ctx.db, await findDeviceByAnyId(ctx, text));
  if (phone) return phone;
  throw new Refused(
    'not-found',
    'provisioning.no-mac',
    'This device has no MAC address and never asks for a configuration file.',
  );
}
