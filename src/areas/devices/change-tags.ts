import type { Context } from '../../foundation/context.ts';
import { Refused } from '../../foundation/errors.ts';
import { demand } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { deviceChanged } from './device.events.ts';
import { changeTags, type TagChange, tagProblem } from './device.model.ts';
import { lockTags, saveTags } from './device.store.ts';
import { mustHaveSpecialAccess } from './special-access.ts';

export async function changeDeviceTags(ctx: Context, deviceId: string, changes: readonly TagChange[]): Promise<void> {
  demand(ctx, 'devices.write');
  const device = await lockTags(ctx.db, deviceId);
  if (!device) throw new Refused('not-found', 'device.not-found', 'The requested resource could not be found.');
  await mustHaveSpecialAccess(ctx, device.managedBy);
  const tags = changeTags(device.tags, changes);
  const problem = tagProblem(tags);
  if (problem) throw new Refused('invalid', 'device.bad-tags', problem);

  await saveTags(ctx.db, deviceId, tags);
  await record(ctx, {
    action: 'device.tags-changed',
    category: 'DEVICES',
    target: { type: 'DEVICE', id: deviceId },
    before: { tags: device.tags },
    after: { tags },
  });
  await deviceChanged.announce(ctx, { deviceId });
}
