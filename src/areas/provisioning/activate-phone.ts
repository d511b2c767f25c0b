import type { Context, Installation } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import type { RecognizedUserAgent } from '../../vendors/recognize.ts';
import { hashActivationCode, redeemActivationCode } from '../devices/index.ts';
import { isPhoneOfModel, readClaim } from './activation.model.ts';
import { NOBODY, phoneActor } from './admit-phone.ts';
import { bindWindow } from './device-access.store.ts';
import { giveDeviceAccess } from './give-device-access.ts';
import type { PhoneRequest } from './phone-answer.model.ts';
import type { PhoneDatabase } from './phone-database.store.ts';

/**
 * Makes the phone that presents a code the device that waits for it: from then on it has a MAC address, and its first-boot window
 * is open for the address it came from. Undefined for a code that is none, is used or expired, or is for another model, and for a
 * MAC address that is on the platform already: the phone hears no difference.
 */
export async function activatePhone(
  database: PhoneDatabase,
  request: PhoneRequest,
  userAgent: RecognizedUserAgent | undefined,
): Promise<Installation | undefined> {
  const claim = readClaim(request.authorization);
  if (!claim) return undefined;
  const owner = await database.findActivation(phoneActor(NOBODY, NOBODY, request), claim.code);
  if (!owner) return undefined;
  const { organizationId, deviceId } = owner;

  const activate = async (ctx: Context): Promise<Installation> => {
    const codeHash = hashActivationCode(ctx.installation.secrets, claim.code) ?? Buffer.alloc(0);
    const isOfModel = (model: string) => isPhoneOfModel(model, userAgent);
    await redeemActivationCode(ctx, { deviceId, codeHash, mac: claim.mac, isOfModel });
    await giveDeviceAccess(ctx, deviceId, true);
    await bindWindow(ctx.db, deviceId, { openedAt: ctx.now, source: request.sourceIp }, ctx.now);
    return ctx.installation;
  };
  try {
    return await database.write(phoneActor(organizationId, deviceId, request), activate);
  } catch (error) {
    if (error instanceof Refused && ['not-found', 'conflict'].includes(error.refusal)) return undefined;
    throw error;
  }
}
