import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { getDevice, mustHaveSpecialAccess } from '../devices/index.ts';
import { judgeReboot } from './phone-request.model.ts';
import { readAskablePhones } from './phone-request.queries.ts';
import { savePhoneRequests } from './phone-request.store.ts';

/** The edge that the phone is registered at tells it to restart, once this transaction is committed. */
export async function rebootDevice(ctx: Context, anyId: string): Promise<void> {
  demand(ctx, 'devices.write');
  const { id: deviceId, managedBy } = await getDevice(ctx, anyId);
  await mustHaveSpecialAccess(ctx, managedBy);
  const [phone] = await readAskablePhones(ctx.db, [deviceId]);
  const judged = judgeReboot(phone);
  if ('problem' in judged) throw new Refused('conflict', judged.code, judged.problem);
  await savePhoneRequests(ctx.db, 'reboot', [{ deviceId, ...judged }], { ofMany: false });
  await record(ctx, { action: 'device.reboot-requested', category: 'DEVICES', target: { type: 'DEVICE', id: deviceId } });
}
