import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { record } from '../audit/index.ts';
import { takeActivationCode } from './activation-code.store.ts';
import { deviceChanged } from './device.events.ts';
import { saveActivation } from './device.store.ts';
import { bareMac, type Mac } from './mac.model.ts';

interface Redemption {
  deviceId: string;
  codeHash: Buffer;
  /** Of the phone that presents the code. */
  mac: Mac;
  /** Whether that phone is of the catalog model the code is for. */
  isOfModel(model: string): boolean;
}

/** The phone that presents the code becomes the device that waited for it. The code itself is what allows it, once. */
export async function redeemActivationCode(ctx: Context, { deviceId, codeHash, mac, isOfModel }: Redemption): Promise<void> {
  const taken = await takeActivationCode(ctx.db, deviceId, codeHash);
  if (!taken) throw new Refused('not-found', 'device.no-such-code', 'There is no such activation code.');
  if (!isOfModel(taken.model))
    throw new Refused('conflict', 'device.another-model', `This activation code is for a ${taken.model}.`);
  await saveActivation(ctx.db, deviceId, mac);
  await record(ctx, {
    action: 'device.activation-code-used',
    category: 'DEVICES',
    target: { type: 'DEVICE', id: deviceId, name: bareMac(mac) },
    after: { mac: bareMac(mac) },
  });
  await deviceChanged.announce(ctx, { deviceId });
}
