import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import type { SipDevice } from './sip-device.model.ts';
import type { Viewer } from './sip-device.policy.ts';
import { findSipDevice, isPlatform } from './sip-device.queries.ts';

/** The device that a path names; undefined is an id that could not be read. */
export async function sipDeviceOfPath(ctx: Context, id: string | undefined): Promise<SipDevice> {
  const device = id === undefined ? undefined : await findSipDevice(ctx.db, id);
  if (device) return device;
  throw new Refused('not-found', 'sip-device.not-found', 'The requested resource could not be found.');
}

/** Who asks, for what is allowed with each of the devices shown. */
export async function viewerOf({ db, actor }: Context): Promise<Viewer> {
  const { permissions, withheld, homeOrganizationId } = actor;
  return { permissions, withheld, homeOrganizationId, isOfThePlatform: await isPlatform(db, homeOrganizationId) };
}

/** Refuses with the sentence that the list shows beside the device. */
export function mustBeAllowed(reason: string | undefined): void {
  if (reason !== undefined) throw new Refused('forbidden', 'sip-device.not-editable', reason);
}
